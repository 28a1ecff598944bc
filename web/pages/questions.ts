import type { Language } from '../words/language.tsx';
import { about } from './answers.tsx';

const files = import.meta.glob<string>('../../graphiql/questions/*.graphql', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const plan = `/initiative/${about.plan}`;
const meeting = `/meeting/${about.meeting}`;

/** For each question of `graphiql/questions`, in the order of their numbers: the page that answers it, and its words in Turkish. */
const pages: readonly { readonly to: string; readonly tr: string }[] = [
  { to: plan, tr: 'KEİ’nin 2011-2013 BİT eylem planında hangi ülkeler yer aldı ve bu hangi sözlerden biliniyor?' },
  { to: meeting, tr: 'Türk Konseyi BİT bakanlarının 2. toplantısına kim, kimin adına ve hangi rolle katıldı?' },
  { to: `${meeting}#countries`, tr: 'O toplantıda hangi ülkeler vardı?' },
  { to: `${plan}#measures`, tr: 'Plan madde madde ne istiyor?' },
  { to: `/search?q=${about.subject}`, tr: 'Plan okullar ve öğrenciler için ne diyor?' },
  { to: `/search?q=${about.spellings[0].replace(' ', '+')}`, tr: 'Doğru klavye olmadan: kim ya da nedir?' },
  { to: `${meeting}#decisions`, tr: 'Toplantıda ne kararlaştırıldı, kim ne yapacak?' },
  { to: `${meeting}#statements`, tr: 'Hangi rakamlar, kim tarafından, hangi konuda söylendi?' },
  { to: meeting, tr: 'Toplantıdan önce ne vardı?' },
  {
    to: `/compare?organisations=${about.organisations.join(',')}`,
    tr: 'Hangi ülkeler iki kuruluşun, KEİ’nin ve Türk Konseyi’nin, birden üyesi?',
  },
  {
    to: `/organisation/${about.organisations[0]}?on=${about.adopted}#members`,
    tr: 'Plan kabul edildiğinde KEİ’nin kaç üyesi vardı, on yıl sonra kaç?',
  },
  {
    to: `/explore?from=${about.official}&to=Initiative:${about.plan}`,
    tr: 'Hiçbir belgenin birlikte anmadığı bir görevli ile bir plan nasıl bağlı?',
  },
];

/** The questions, each with the page that answers it. */
export const questions = Object.keys(files)
  .sort()
  .map((file, index) => {
    // The first comment of each file asks in words.
    const en = /^# (.*?\?)/.exec(files[file] ?? '')?.[1] ?? file;
    const { to = '/graphiql', tr = en } = pages[index] ?? {};
    return { to, words: { en, tr } satisfies Record<Language, string> };
  });
