import { fold } from '../graph/explore/fold.ts';
import { soundsOfWord } from './sounds-of-word.ts';

export type Sex = 'male' | 'female';

/** A word of a name. */
export interface NamePart {
  /** As it is written. */
  readonly text: string;
  readonly sounds: string;
  /** Whether it is the first letter of a name alone. */
  readonly isInitial: boolean;
  /** The sounds of the father's name, where the word is made of it: `Serikuly`, `Serikovich`. */
  readonly father: string | null;
  /** Whether nothing but a patronymic is made like that; a word on -oglu is a surname as well. */
  readonly isPatronymic: boolean;
  /** Whose name it is, where its ending tells. */
  readonly sex: Sex | null;
}

/** The parts of a name, in an order that does not depend on theirs. */
export type ParsedName = readonly NamePart[];

/** Forms of address and titles, folded. */
const titles = wordsOf(
  'dr prof professor doc docent yrd assoc mr mrs ms miss mme sir hon honourable honorable his her he excellency',
  'amb ambassador buyukelci sayin sn beyefendi hanimefendi gospodin gospozha gn gzha kyrios kyria kurios kuria',
  'dipl phd akademik academician',
);
/** The same, where they are no names: they go where two other words are left. */
const titlesOrNames = wordsOf(
  'bay bayan bey bek hanim efendi elci cenab xanim khanim khanym khanum myrza mirze mirza dame lady lord eng ing',
);

/** Words that say whose child somebody is, beside the father's name. */
const childOf: Readonly<Record<string, Sex>> = {
  ...{ oglu: 'male', oGlu: 'male', ogli: 'male', oGli: 'male', uglu: 'male', uli: 'male', ulu: 'male' },
  ...{ kizi: 'female', qizi: 'female', gizi: 'female', Gizi: 'female' },
};

/** What is made of a father's name, by its ending. */
const patronymics: readonly (readonly [RegExp, Sex, boolean])[] = [
  [/^(.{2,})[eoO]viC$/, 'male', true],
  [/^(il|kuzm|luk|fom|nikit|sav)iC$/, 'male', true],
  [/^(.{2,})[eoO]vna$/, 'female', true],
  [/^(.{2,}?)(in)?iCna$/, 'female', true],
  [/^(.{3,})ul[iu]$/, 'male', true],
  [/^(.{3,})[kqgG]izi$/, 'female', true],
  [/^(.{2,})o[gG]l[iu]$/, 'male', false],
];

/** Names have fewer words; of more, those that come first in the alphabet are compared. */
const mostParts = 12;

/**
 * Takes a name apart: forms of address go, hyphens part words, and the order is lost, as some languages write the family
 * name first and others last. Only words like `oğlu` go with the word before them.
 */
export function parseName(name: string): ParsedName {
  // "H.E." is no pair of initials.
  const words = name
    .normalize('NFKC')
    .replaceAll(/\b[hH]\.\s?[eE]\.(?=\s)/g, ' ')
    .split(/[\s,;/()"«»“”\u2010-\u2015-]+/u)
    // A dot ends an initial, "N.A.Surname", or a title, "Dr.".
    .flatMap((word) => word.split(/(?<=\.)/u))
    .filter((word) => word !== '');
  const all = withParents(words.map(partOf).filter(({ sounds }) => sounds !== ''));
  const untitled = without(titles, all);
  const own = without(titlesOrNames, untitled);
  const best = own.filter(({ isInitial }) => !isInitial).length >= 2 ? own : untitled;
  // What is nothing but titles is a name all the same.
  return (best.length > 0 ? best : all).sort(inAlphabet).slice(0, mostParts);
}

/** Puts the words that say whose child somebody is together with the father's name before them. */
function withParents(parts: readonly NamePart[]): NamePart[] {
  return parts.flatMap((part, index) => {
    if (index > 0 && childOf[part.sounds]) return [];
    const next = parts[index + 1];
    const sex = next && childOf[next.sounds];
    if (!next || !sex) return [part];
    const [text, sounds] = [`${part.text} ${next.text}`, `${part.sounds}${next.sounds}`];
    return [{ text, sounds, isInitial: false, father: stemOf(part.sounds), isPatronymic: true, sex }];
  });
}

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

function without(words: ReadonlySet<string>, parts: readonly NamePart[]): NamePart[] {
  return parts.filter(({ text }) => !words.has(fold(text).replaceAll(' ', '')));
}

function partOf(word: string): NamePart {
  const text = word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  const sounds = soundsOfWord(text);
  const [pattern, sex, isPatronymic] = patronymics.find(([ending]) => ending.test(sounds)) ?? [];
  return {
    text,
    sounds,
    // "Sh." and "Yu." are one letter in the script that they come from.
    isInitial: /^\p{L}\p{M}*\.?$|^\p{L}{2}\.$/u.test(text),
    father: pattern ? stemOf(pattern.exec(sounds)?.[1] ?? sounds) : null,
    isPatronymic: isPatronymic ?? false,
    sex: sex ?? null,
  };
}

/** A name without the vowels at its end, which endings change: Serge-y, Serge-evich. */
export function stemOf(sounds: string): string {
  return sounds.replace(/(?<=..)[aeioO]+$/, '');
}

function inAlphabet(one: NamePart, other: NamePart): number {
  if (one.sounds !== other.sounds) return one.sounds < other.sounds ? -1 : 1;
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}
