/** Endings of the cases by that of the nominative; the first that fits a word is taken. */
const nouns: readonly (readonly [nominative: string, cases: string])[] = [
  ['ия', 'ии ию ией иею'],
  ['ая', 'ой ую ою'],
  ['яя', 'ей юю'],
  ['ские', 'ских ским скими'],
  ['ые', 'ых ым ыми'],
  ['ий', 'ого его ому ему им ом ем ия ию ием ии'],
  ['ый', 'ого ому ым ом'],
  ['ой', 'ого ому ым ом'],
  ['а', 'ы и у е ой ою'],
  ['я', 'и ю е ей'],
  ['ь', 'и ью я ю ем е'],
  ['й', 'я ю ем е'],
  ['ы', 'ов ам ами ах'],
  ['и', 'ей ов ам ами ах'],
  ['', 'а у ом е'],
];

/** The forms of a Russian noun or adjective in all cases, itself among them. */
export function declined(word: string): string[] {
  if (!/[а-яё]$/.test(word) || /[оуэюё]$/.test(word)) return [word];
  const [nominative, cases] = nouns.find(([ending]) => word.endsWith(ending)) ?? ['', ''];
  const stem = word.slice(0, word.length - nominative.length);
  return [word, ...cases.split(' ').map((ending) => stem + ending)];
}

/** What a word of a person's name in another case may be in the nominative, for those endings that leave no doubt. */
const surnames: readonly (readonly [RegExp, string])[] = [
  [/(ов|ев|ёв|ин|ын)(?:а|у|ым|е)$/u, '$1'],
  [/(ов|ев|ин|ын)(?:ой|у)$/u, '$1а'],
  [/(ск|цк)(?:ого|ому|им|ом)$/u, '$1ий'],
  [/(ск|цк)(?:ой|ую)$/u, '$1ая'],
  [/(н)(?:ого|ому|ым|ом)$/u, '$1ый'],
  [/(ович|евич|ич)(?:а|у|ем|е)$/u, '$1'],
  [/(овн|евн|ичн)(?:ы|е|у|ой)$/u, '$1а'],
];

/** Whether a name ends as a woman's does in other cases than the nominative. */
const female = /(?:овой|евой|иной|ыной|ской|цкой|овну|овны|овне|евны|евне)$/u;

/** How a woman's given name alone ends in each case. */
const femaleGiven: Readonly<Record<Case, RegExp>> = {
  genitive: /[ыи]$/u,
  dative: /[еи]$/u,
  instrumental: /[ое]й$/u,
};

/** The cases whose endings can be taken off a name. */
export type Case = 'genitive' | 'dative' | 'instrumental';

/** What a man's name and a woman's lose in each case, and what they end in instead. */
const given: Readonly<
  Record<
    Case,
    { readonly male: readonly (readonly [RegExp, string])[]; readonly female: readonly (readonly [RegExp, string])[] }
  >
> = {
  genitive: {
    male: [
      [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ''],
      [/(?<=[аеоиы])я$/u, 'й'],
    ],
    female: [
      [/(?<=[бвджзлмнпрстфц])ы$/u, 'а'],
      [/ии$/u, 'ия'],
      [/(?<=[гкхжчшщ])и$/u, 'а'],
      [/(?<=[бвгджзклмнпрстфхц])у$/u, 'а'],
    ],
  },
  dative: {
    male: [
      [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, ''],
      [/(?<=[аеоиы])ю$/u, 'й'],
    ],
    female: [
      [/(?<=[бвгджзклмнпрстфхц])е$/u, 'а'],
      [/ии$/u, 'ия'],
    ],
  },
  instrumental: {
    male: [
      [/(?<=[бвгджзклмнпрстфхцчшщ])ом$/u, ''],
      [/(?<=[аеоиы])ем$/u, 'й'],
    ],
    female: [
      [/(?<=[бвгджзклмнпрстфхц])ой$/u, 'а'],
      [/ией$/u, 'ия'],
    ],
  },
};

/** The case in which a Russian word for a post stands. */
export function caseOf(key: string): Case {
  if (/(?:ом|ем|ым|им)$/.test(key)) return 'instrumental';
  return /[уюе]$/.test(key) ? 'dative' : 'genitive';
}

/**
 * The name of a person in the nominative, from the case in which it stands.
 *
 * @param words the name as it is written, each word for itself
 */
export function nominativeOf(words: readonly string[], wordCase: Case): string[] {
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  const isFemale =
    words.some((word) => female.test(word)) ||
    /(?:ову|еву|ину)$/u.test(last) ||
    (femaleGiven[wordCase].test(first) && !/[бвгджзклмнпрстфхцчшщ](?:а|у|ом)$/u.test(last));
  return words.map((word, index) => {
    if (/^\p{Lu}\.?$/u.test(word)) return word;
    const isSurname = index === words.length - 1 || /(?:ович|евич|овн|евн)/u.test(word);
    const known = isSurname ? inNominative(word, isFemale) : word;
    if (known !== word) return known;
    for (const [ending, replacement] of given[wordCase][isFemale ? 'female' : 'male']) {
      if (ending.test(word)) return word.replace(ending, replacement);
    }
    return word;
  });
}

function inNominative(word: string, isFemale: boolean): string {
  for (const [ending, replacement] of surnames) {
    if (isFemale !== /(?:а|ая)$/.test(replacement)) continue;
    if (ending.test(word)) return word.replace(ending, replacement);
  }
  return word;
}
