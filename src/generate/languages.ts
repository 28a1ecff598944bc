import type { Script } from './scripts.ts';

/** Where a language of the generated documents takes its letters, and its words for what they speak of. */
interface Wording {
  readonly script: Script;
  readonly meeting: (ordinal: number) => string;
  readonly organisation: (name: string) => string;
  readonly ministry: (name: string) => string;
}

/** Languages of four scripts and more; what is said in them is a frame of words around invented names. */
export const languages = {
  en: {
    script: 'latin',
    meeting: (ordinal) => `Meeting ${ordinal}`,
    organisation: (name) => `${name} Cooperation Organisation`,
    ministry: (name) => `Ministry of ${name}`,
  },
  tr: {
    script: 'turkish',
    meeting: (ordinal) => `Toplantı ${ordinal}`,
    organisation: (name) => `${name} İşbirliği Örgütü`,
    ministry: (name) => `${name} Bakanlığı`,
  },
  az: {
    script: 'azerbaijani',
    meeting: (ordinal) => `İclas ${ordinal}`,
    organisation: (name) => `${name} Əməkdaşlıq Təşkilatı`,
    ministry: (name) => `${name} Nazirliyi`,
  },
  ru: {
    script: 'cyrillic',
    meeting: (ordinal) => `Заседание ${ordinal}`,
    organisation: (name) => `Организация сотрудничества ${name}`,
    ministry: (name) => `Министерство ${name}`,
  },
  kk: {
    script: 'kazakh',
    meeting: (ordinal) => `Отырыс ${ordinal}`,
    organisation: (name) => `${name} ынтымақтастық ұйымы`,
    ministry: (name) => `${name} министрлігі`,
  },
  el: {
    script: 'greek',
    meeting: (ordinal) => `Συνεδρίαση ${ordinal}`,
    organisation: (name) => `Οργανισμός Συνεργασίας ${name}`,
    ministry: (name) => `Υπουργείο ${name}`,
  },
  ka: {
    script: 'georgian',
    meeting: (ordinal) => `შეხვედრა ${ordinal}`,
    organisation: (name) => `თანამშრომლობის ორგანიზაცია ${name}`,
    ministry: (name) => `სამინისტრო ${name}`,
  },
  hy: {
    script: 'armenian',
    meeting: (ordinal) => `Նիստ ${ordinal}`,
    organisation: (name) => `Համագործակցության կազմակերպություն ${name}`,
    ministry: (name) => `Նախարարություն ${name}`,
  },
} as const satisfies Record<string, Wording>;

export type Language = keyof typeof languages;

/** The countries that take part, those that meet most first, each with the language of its register. */
export const countries: readonly (readonly [code: string, language: Language])[] = (
  'TR:tr AZ:az KZ:kk GR:el GE:ka RU:ru AM:hy UA:ru KG:ru BG:ru UZ:az TM:tr CY:el RO:en MD:en RS:ru AL:en MK:ru HU:en ' +
  'BY:ru TJ:ru MN:ru PL:en DE:en FR:en IT:en ES:en GB:en US:en CN:en JP:en KR:en IN:en IR:en PK:en SA:en AE:en QA:en ' +
  'EG:en IL:en JO:en AT:en CZ:en SK:en SI:en HR:en BA:en ME:en LT:en LV:en EE:en FI:en SE:en NO:en DK:en NL:en BE:en ' +
  'CH:en PT:en IE:en MT:en SG:en'
)
  .split(' ')
  .map((one) => one.split(':') as [string, Language]);

const fields = [
  'Broadband networks',
  'Cyber-security',
  'Electronic government',
  'Radio spectrum',
  'Digital skills',
  'Electronic trade',
  'Data protection',
  'Satellite communications',
  'Postal services',
  'Open data',
  'Internet exchange',
  'Emergency communications',
  'Digital identity',
  'Cloud services',
  'Artificial intelligence',
  'Telemedicine',
  'Intelligent transport',
  'Roaming',
  'Submarine cables',
  'Software industry',
];
const aspects = [
  'standards',
  'training',
  'regulation',
  'pilot projects',
  'statistics',
  'financing',
  'rural areas',
  'small enterprises',
  'research',
];

/** Subjects: fields, each followed by its aspects. */
export const subjects = fields.flatMap((field) => [
  { name: field, broader: undefined },
  ...aspects.map((aspect) => ({ name: `${field}: ${aspect}`, broader: field })),
]);
