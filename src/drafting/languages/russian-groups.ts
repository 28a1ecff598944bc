import type { Token } from '../tokens.ts';
import type { GroupWords } from './group-words.ts';
import { adjectiveFor, genderOf, isGoverned } from './russian-forms.ts';
import { wordsIn } from './words.ts';

const prepositions = new Set(wordsIn('в во на с со для при из между'));
/** Words in which a stretch of time, a meeting or a ground begins, and not what a group is about. */
const circumstances =
  /^(?:год|месяц|квартал|конц|конец|начал|срок|ход|рамк|течени|соответстви|заседани|сесси|встреч|совещани|конференци|период|связи|качеств|лице|состав|перв|втор|трет|ближайш|следующ|январ|феврал|март|апрел|ма[еяй]$|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[уы]$|четверг|пятниц|дальнейш|режим|онлайн|формат|числ|котор)/;
/** Behind what a group is about: who leads it, and what was done with it. */
const behind =
  /^(?:котор|возглавля|председат|созда|образова|поруч|работ|продолж|подгот|представ|провед|собер|под$|координа|руководит|секретар|долж|уже|ещ[её]|также|тоже|ранее|просим|поручаем|решено)/;

/** Nouns with endings that verbs have, too. */
const nouns =
  /^(?:канал|материал|персонал|капитал|сигнал|терминал|правил|отрасл|торговл|угл|металл|област|сет|земл|модел|прибыл|школ|сил|планет|газет|ракет|валют)/;

/** How sub-groups are named in Russian. */
export const russianGroups: GroupWords = {
  about: 'по вопросам, по, для',
  plain:
    'новый, соответствующий, указанный, данный, отдельный, временный, постоянный, первый, второй, третий, четвертый, пятый, такой, эта, каждый, другой, одна, дополнительный, специальный, существующий, действующий, своя, наша, следующий, который, созданный, предложенный, упомянутый, вышеуказанный',
  sorts: 'рабочий, совместный, экспертный',
  isSeveral: (key) => /(?:пп|комитет|комисси)(?:[ыи]|[ая]м|[ая]ми|[ая]х|ов|й)$|групп$/.test(key),
  mayBeOne: (key) => /(?:пп|комисси)[ыи]$/.test(key),
  isAdjective: (key) => /(?:ая|яя|ой|ей|ую|юю|ые|ие|ых|их|ым|им|ыми|ими|ый|ого|ому)$/.test(key) && key.length > 4,
  one(words) {
    const all = words.toLowerCase().split(' ');
    const head = (all.at(-1) ?? '')
      .replace(/групп.*$/u, 'группа')
      .replace(/комитет.*$/u, 'комитет')
      .replace(/комисси.*$/u, 'комиссия');
    return [...all.slice(0, -1).map((word) => adjectiveFor(word, genderOf(head))), head].join(' ');
  },
  goesOn(tokens, at, from) {
    const token = tokens[at] as Token;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (token.kind !== 'word') return false;
    const isAcronym = /^\p{Lu}{2,}$/u.test(token.text);
    if (at === from)
      return token.key.length > 2 && (!token.isCapital || isAcronym || /(?:ому|ой|ей|ым|им)$/.test(token.key));
    if (isAcronym) return true;
    if (behind.test(token.key)) return false;
    if (token.key === 'и') return isCase(next) && !next?.isCapital && next?.key !== 'и';
    if (prepositions.has(token.key)) return isPlaceOf(next);
    if (token.isCapital) return isAdjectiveForm(before);
    if (prepositions.has(before?.key ?? '') || isAdjectiveForm(before)) return isCase(token);
    return isCase(token) && !isShortParticiple(token.key) && isGoverned(token.key, before?.key);
  },
};

function isPlaceOf(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    !token.isCapital &&
    !circumstances.test(token.key) &&
    /(?:[аяы]х|их|[еиую]|[оеы]м|[оеё]й|ами|ями|[бвдклмнрст]а|ия|ок)$/.test(token.key)
  );
}

function isAdjectiveForm(token: Token | undefined): boolean {
  return token?.kind === 'word' && /(?:ому|ему|[^аеёиоуыэюя]ой|[шщжчн]ей|[ыи]м|[ыи]х|ого|его)$/.test(token.key);
}

function isCase(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || behind.test(token.key)) return false;
  return !/(?:ся|сь|ет|ит|ют|ут|ла|ло|ли|ть)$/.test(token.key) || nouns.test(token.key);
}

function isShortParticiple(key: string): boolean {
  return /(?:[аяе]н[аоы]|ят[аоы])$/.test(key) && !/^(?:стран|цен|экран|сторон|план|вуз)/.test(key);
}
