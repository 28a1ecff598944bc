import { type Found, foundAt } from './found.ts';
import { Phrases } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A subject of a text. */
export interface DraftTopic extends Found {
  readonly slug: string;
  readonly name: Readonly<Record<string, string>>;
}

/** Subjects with their labels; further words, parted by commas, stand behind the first. */
const topics: Readonly<Record<string, readonly [en: string, tr: string, ru: string, az: string]>> = {
  ict: [
    'Information and communication technologies, ICT',
    'Bilgi ve iletişim teknolojileri, BİT',
    'Информационно-коммуникационные технологии, ИКТ',
    'İnformasiya və kommunikasiya texnologiyaları, İKT',
  ],
  telecommunications: [
    'Telecommunications, telecom',
    'Telekomünikasyon, elektronik haberleşme',
    'Телекоммуникации, электросвязь',
    'Telekommunikasiya, rabitə',
  ],
  broadband: ['Broadband', 'Genişbant, geniş bant', 'Широкополосный доступ', 'Genişzolaqlı internet'],
  'cyber-security': [
    'Cyber-security, cybersecurity, cyber security, internet security, information security',
    'Siber güvenlik, bilgi güvenliği',
    'Кибербезопасность, информационная безопасность',
    'Kibertəhlükəsizlik, kiber təhlükəsizlik, informasiya təhlükəsizliyi',
  ],
  'cyber-crime': ['Cyber-crime, cybercrime', 'Siber suç', 'Киберпреступность', 'Kibercinayət'],
  'e-services': [
    'E-services, electronic services',
    'E-hizmetler, elektronik hizmetler',
    'Электронные услуги',
    'Elektron xidmətlər',
  ],
  'e-government': [
    'E-government, digital government',
    'E-devlet, dijital devlet',
    'Электронное правительство',
    'Elektron hökumət',
  ],
  'e-health': ['E-health', 'E-sağlık', 'Электронное здравоохранение', 'E-səhiyyə'],
  'e-learning': ['E-learning', 'E-öğrenme', 'Электронное обучение', 'E-təhsil'],
  'e-commerce': [
    'E-commerce, electronic commerce',
    'E-ticaret, elektronik ticaret',
    'Электронная торговля, электронная коммерция',
    'Elektron ticarət',
  ],
  'artificial-intelligence': ['Artificial intelligence', 'Yapay zeka', 'Искусственный интеллект', 'Süni intellekt'],
  'digital-skills': ['Digital skills, ICT education', 'Dijital beceriler', 'Цифровые навыки', 'Rəqəmsal bacarıqlar'],
  'open-data': ['Open data', 'Açık veri', 'Открытые данные', 'Açıq məlumatlar'],
  roaming: ['Roaming', 'Dolaşım', 'Роуминг', 'Rouminq'],
  spectrum: ['Radio spectrum, spectrum', 'Frekans spektrumu, spektrum', 'Радиочастотный спектр', 'Radiotezlik spektri'],
  'space-technologies': ['Space technologies', 'Uzay teknolojileri', 'Космические технологии', 'Kosmik texnologiyalar'],
  'postal-services': ['Postal services', 'Posta hizmetleri', 'Почтовая связь', 'Poçt xidmətləri'],
  'electronic-signature': [
    'Electronic signature, e-signature',
    'Elektronik imza, e-imza',
    'Электронная подпись',
    'Elektron imza',
  ],
  'data-protection': [
    'Data protection, personal data',
    'Kişisel veriler, veri koruma',
    'Персональные данные, защита данных',
    'Fərdi məlumatlar',
  ],
  'digital-economy': ['Digital economy', 'Dijital ekonomi', 'Цифровая экономика', 'Rəqəmsal iqtisadiyyat'],
  'smart-cities': ['Smart cities', 'Akıllı şehirler', 'Умный город', 'Ağıllı şəhər'],
  'submarine-cables': [
    'Submarine cables, fibre optic, fibre links',
    'Fiber optik, denizaltı kablo',
    'Подводный кабель, волоконно-оптические линии',
    'Fiber-optik, sualtı kabel',
  ],
};

const languages = ['en', 'tr', 'ru', 'az'] as const;
const made = new Map<Vocabulary, Phrases<string>>();

/** The subjects of a text, by the labels in its language, in the order in which they come. */
export function topicsIn({ text, sentences, words }: Reading): DraftTopic[] {
  const place = Math.max(0, languages.indexOf(words.words.tag as (typeof languages)[number]));
  const phrases =
    made.get(words) ??
    new Phrases(
      words,
      Object.entries(topics).map(([slug, labels]) => [labels[place] ?? '', slug] as const),
    );
  made.set(words, phrases);
  const found = new Map<string, DraftTopic>();
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at += 1) {
      const met = phrases.at(tokens, at);
      if (!met) continue;
      if (!found.has(met.value)) {
        const [first, last] = [tokens[at] as Token, tokens[met.next - 1] as Token];
        const labels = topics[met.value] ?? [];
        const name = Object.fromEntries(
          languages.map((language, index) => [language, labels[index]?.split(',')[0] ?? '']),
        );
        found.set(met.value, { ...foundAt(text, first.start, last.end, 'topic-vocabulary'), slug: met.value, name });
      }
      at = met.next - 1;
    }
  }
  return [...found.values()];
}
