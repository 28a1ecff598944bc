/** The cases in the order in which endings are listed. */
export const cases = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
export type Case = (typeof cases)[number];
export type Gender = 'male' | 'female';

/** How a word ends in a case, and in the nominative. */
interface Ending {
  readonly ends: RegExp;
  readonly nominative: string;
}

/** By gender and case. */
export type Endings = ReadonlyMap<string, readonly Ending[]>;

/** What words of a class have before their endings, and these case by case; `-` is no ending, a bar parts two. */
type Paradigm = readonly [gender: Gender, stem: string, endings: string];

function endingsOf(...paradigms: readonly Paradigm[]): Endings {
  const found = new Map<string, Ending[]>();
  for (const [gender, stem, endings] of paradigms) {
    const all = endings.replaceAll('-', '').split(' ');
    for (const [index, ending] of all.entries()) {
      const key = `${gender} ${cases[index]}`;
      const ends = new RegExp(`(?<=${stem})(?:${ending})$`, 'u');
      found.set(key, [...(found.get(key) ?? []), { ends, nominative: all[0] ?? '' }]);
    }
  }
  return found;
}

/** Names by the father. */
export const patronymics = endingsOf(
  ['male', '[оеё]вич|ьич|[иы]ч', '- а у а ем е'],
  ['female', '[оеё]вн|ичн', 'а ы е у ой е'],
);

/** Family names that are adjectives or decline as such. */
export const family = endingsOf(
  ['male', '\\p{L}(?:[оеё]в|[иы]н)', '- а у а ым е'],
  ['female', '\\p{L}(?:[оеё]в|[иы]н)', 'а ой ой у ой ой'],
  ['male', '[сц]к', 'ий ого ому ого им ом'],
  ['male', '[нвмлрт]', 'ый ого ому ого ым ом'],
  ['female', '[сц]к|[нвмлрт]', 'ая ой ой ую ой ой'],
);

/** Given names, and family names that are no adjectives. */
export const plain = endingsOf(
  ['male', '[бвгджзклмнпрстфхцчшщ]', '- а у а ом|ем е'],
  ['male', '[аеёиоуыэюя]', 'й я ю я ем е'],
  ['male', '[лрнтм]', 'ь я ю я ем е'],
  ['female', '[бвдзйлмнпрстфц]', 'а ы е у ой|ей е'],
  ['female', '[гкхжчшщ]', 'а и е у ой|ей е'],
  ['female', '\\p{L}', 'я и е|и ю ей е|и'],
);
