import { alike, mayBegin, similarity } from './conventions.ts';
import { formOf } from './everyday-forms.ts';
import { type NamePart, type ParsedName, parseName, stemOf } from './name-parts.ts';

/** Something that speaks for two things being one, or against it. */
export interface Reason {
  readonly supports: boolean;
  /** In plain words. */
  readonly text: string;
}

/** How far two names may be one person's. */
export interface NameComparison {
  /** From 0 to 1; the same either way round, and 1 for the same words in whatever order. */
  readonly score: number;
  /** How many whole words of the one meet words of the other; initials apart. */
  readonly wordsMet: number;
  readonly reasons: readonly Reason[];
}

/** What each finding leaves of the score. */
const shares = {
  /** An initial stands for many names. */
  initial: 0.85,
  /** Each name has a word that the other has nothing for: that is another name. */
  contradiction: 0.3,
  /** A word that the other name leaves out. */
  missing: 0.85,
  /** A patronymic or an initial that the other leaves out says nothing, but then fewer words agree. */
  missingPatronymic: 0.93,
  /** One word met, of a name that has more. */
  oneWord: 0.5,
  /** One word, and neither has more. */
  onlyWord: 0.8,
} as const;

/** How alike two forms of one given name are taken to be. */
const formsOfOne = 0.9;

/** Words that meet. */
interface Meeting {
  readonly one: readonly NamePart[];
  readonly other: readonly NamePart[];
  readonly likeness: number;
}

/** Compares two names. */
export function compareNames(one: string, other: string): NameComparison {
  return compareParsed(parseName(one), parseName(other));
}

/** Compares two names that were taken apart already. */
export function compareParsed(one: ParsedName, other: ParsedName): NameComparison {
  // In one order, so that rounding cannot tell which was given first.
  return textOf(one) <= textOf(other) ? compareInOrder(one, other) : compareInOrder(other, one);
}

function compareInOrder(one: ParsedName, other: ParsedName): NameComparison {
  const met = meetingsOf(one, other);
  const wordsMet = met.filter((meeting) => !isByInitial(meeting)).length;
  if (one.length > 0 && textOf(one) === textOf(other)) return { score: 1, wordsMet, reasons: met.map(supporting) };
  const left = [rest(one, met, 'one'), rest(other, met, 'other')] as const;
  const contradicting = contradictions(one, other, met, left);
  const findings = [
    ...(contradicting.length > 0 ? contradicting : left.flat().map(missing)),
    ...fewWords(one, other, met),
  ];
  // Of many words each weighs less.
  const likeness = met.reduce((product, meeting) => product * meeting.likeness, 1) ** Math.min(1, 2 / met.length);
  return {
    score: wordsMet === 0 ? 0 : findings.reduce((score, { share }) => score * share, likeness),
    wordsMet,
    reasons: [...met.map(supporting), ...findings.map(({ reason }) => reason)],
  };
}

/** Which words of two names meet, the most alike first; then what is written as one word here and as two there. */
function meetingsOf(one: readonly NamePart[], other: readonly NamePart[]): Meeting[] {
  const singles = one.flatMap((a) =>
    other.flatMap((b): Meeting[] => {
      const likeness = a.isInitial || b.isInitial ? 0 : likenessOf(a, b, { one, other });
      return likeness >= alike ? [{ one: [a], other: [b], likeness }] : [];
    }),
  );
  const met = apart(singles, []);
  // Of two words each, none of which meets: whatever is put together, too little will. Most comparisons end here.
  if (
    met.length === 0 &&
    one.length === 2 &&
    other.length === 2 &&
    ![...one, ...other].some(({ isInitial }) => isInitial)
  ) {
    return met;
  }
  const [restOfOne, restOfOther] = [rest(one, met, 'one'), rest(other, met, 'other')];
  const joined = [
    ...restOfOne.flatMap((a) => pairsOf(restOfOther).map((pair) => joining([a], pair))),
    ...restOfOther.flatMap((b) => pairsOf(restOfOne).map((pair) => joining(pair, [b]))),
  ].filter(({ likeness }) => likeness >= 0.85);
  const more = apart(joined, met);
  const initials = rest(one, more, 'one').flatMap((a) =>
    rest(other, more, 'other').flatMap((b): Meeting[] =>
      canBeInitialOf(a, b) ? [{ one: [a], other: [b], likeness: shares.initial }] : [],
    ),
  );
  return apart(initials, more);
}

/** Of possible meetings the best that share no word, beside those that are settled. */
function apart(possible: readonly Meeting[], settled: readonly Meeting[]): Meeting[] {
  const met = [...settled];
  const taken = new Set(settled.flatMap(({ one, other }) => [...one, ...other]));
  for (const meeting of [...possible].sort(bestFirst)) {
    const parts = [...meeting.one, ...meeting.other];
    if (parts.some((part) => taken.has(part))) continue;
    for (const part of parts) taken.add(part);
    met.push(meeting);
  }
  return met;
}

function bestFirst(a: Meeting, b: Meeting): number {
  if (a.likeness !== b.likeness) return b.likeness - a.likeness;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

function keyOf({ one, other }: Meeting): string {
  return [...one, ...other].map(({ sounds }) => sounds).join(' ');
}

/** How alike two words are: as they are, or as the names of the same father. */
function likenessOf(one: NamePart, other: NamePart, names: { one: ParsedName; other: ParsedName }): number {
  const spelled = similarity(one.sounds, other.sounds);
  const form = formOf(one.sounds);
  const direct = form !== null && form === formOf(other.sounds) ? Math.max(spelled, formsOfOne) : spelled;
  if (direct === 1 || (one.father === null && other.father === null)) return direct;
  if (one.father !== null && other.father !== null) {
    // The endings are alike in all patronymics: the fathers are compared.
    if (one.sex !== other.sex) return 0;
    return similarity(one.father, other.father);
  }
  const [patronymic, word, name] = one.father === null ? [other, one, names.one] : [one, other, names.other];
  // Of two words one is the given name, and beside a patronymic too: the father himself is somebody else.
  if (patronymic.father === null || !patronymic.isPatronymic || name.length < 3 || name.some(isFathers)) return direct;
  // The father's name alone, as English writes it where others add "oğlu".
  return Math.max(direct, 0.95 * similarity(patronymic.father, stemOf(word.sounds)));
}

function joining(one: readonly NamePart[], other: readonly NamePart[]): Meeting {
  const [a, b] = [one, other].map((parts) => parts.map(({ sounds }) => sounds).join(''));
  return { one, other, likeness: similarity(a ?? '', b ?? '') };
}

/** All two of some words, either way round. */
function pairsOf(parts: readonly NamePart[]): NamePart[][] {
  const whole = parts.filter(({ isInitial, sounds }) => !isInitial && sounds.length > 1);
  return whole.flatMap((first) => whole.flatMap((second) => (first === second ? [] : [[first, second]])));
}

function canBeInitialOf(one: NamePart, other: NamePart): boolean {
  if (!one.isInitial && !other.isInitial) return false;
  const [initial, word] = one.isInitial ? [one, other] : [other, one];
  return mayBegin(word.sounds, initial.sounds);
}

function isByInitial({ one, other }: Meeting): boolean {
  return [...one, ...other].some(({ isInitial }) => isInitial);
}

/** The words that meet none. */
function rest(parts: readonly NamePart[], met: readonly Meeting[], side: 'one' | 'other'): NamePart[] {
  const taken = new Set(met.flatMap((meeting) => meeting[side]));
  return parts.filter((part) => !taken.has(part));
}

interface Finding {
  readonly share: number;
  readonly reason: Reason;
}

/** What speaks against it that the names are one person's. */
function contradictions(
  one: ParsedName,
  other: ParsedName,
  met: readonly Meeting[],
  [a, b]: readonly [readonly NamePart[], readonly NamePart[]],
): Finding[] {
  const found: Finding[] = [];
  const contradict = (text: string) => found.push({ share: shares.contradiction, reason: against(text) });
  const sexesOfOther = sexesOf(other);
  if (sexesOf(one).some((sex) => sexesOfOther.length > 0 && !sexesOfOther.includes(sex))) {
    contradict('the one is a son, the other a daughter');
  }
  if (a.length > 0 && b.length > 0) contradict(`${quoted(a)} against ${quoted(b)}: ${differenceOf(a, b)}`);
  // An initial was taken for a word of another name where a whole word beside it meets nothing.
  const surplus = [...a, ...b].filter(isWholeWord);
  const isForeign = met.some((meeting) => isByInitial(meeting) && [...meeting.one, ...meeting.other].some(isWholeWord));
  if (found.length === 0 && isForeign && surplus.length > 0) contradict(`${quoted(surplus)} is in one of them only`);
  return found;
}

/** What speaks against it that so little can be compared. */
function fewWords(one: ParsedName, other: ParsedName, met: readonly Meeting[]): Finding[] {
  if (met.every(isByInitial)) return [{ share: 0, reason: against('no word of the one is in the other') }];
  if (met.length > 1) return [];
  const share = one.length === 1 && other.length === 1 ? shares.onlyWord : shares.oneWord;
  return [{ share, reason: against('only one word of each can be compared') }];
}

function isWholeWord({ isInitial, isPatronymic }: NamePart): boolean {
  return !isInitial && !isPatronymic;
}

function sexesOf(name: ParsedName): string[] {
  return name.flatMap(({ isPatronymic, sex }) => (isPatronymic && sex ? [sex] : []));
}

function differenceOf(a: readonly NamePart[], b: readonly NamePart[]): string {
  if (a.every(isFathers) && b.every(isFathers)) return 'another father';
  const isCouple = a.some((one) => b.some((other) => isWomansOf(one, other) || isWomansOf(other, one)));
  return isCouple ? 'a man’s name and a woman’s' : 'other names';
}

function isFathers({ isPatronymic }: NamePart): boolean {
  return isPatronymic;
}

/** Whether the one is the form for a woman of a family name of which the other is that for a man. */
function isWomansOf(one: NamePart, other: NamePart): boolean {
  return (
    /(ov|ev|in|Ov)a$|aia$/.test(one.sounds) &&
    similarity(one.sounds.replace(/(aia|a)$/, ''), other.sounds.replace(/i$/, '')) >= alike
  );
}

function missing(part: NamePart): Finding {
  const saysNothing = part.isPatronymic || part.isInitial;
  return {
    share: saysNothing ? shares.missingPatronymic : shares.missing,
    reason: {
      supports: saysNothing,
      text: `“${part.text}” is in one of them only${saysNothing ? ', which says nothing' : ''}`,
    },
  };
}

function supporting({ one, other, likeness }: Meeting): Reason {
  const [a, b] = [quoted(one), quoted(other)];
  if (a === b) return { supports: true, text: `${a} in both` };
  const isInitial = isByInitial({ one, other, likeness });
  return {
    supports: true,
    text: isInitial
      ? `${a} and ${b}: the same initial`
      : `${a} and ${b}: one word in two spellings (${likeness.toFixed(2)})`,
  };
}

function against(text: string): Reason {
  return { supports: false, text };
}

function quoted(parts: readonly NamePart[]): string {
  return parts.map(({ text }) => `“${text}”`).join(' ');
}

function textOf(name: ParsedName): string {
  return name.map(({ sounds }) => sounds).join(' ');
}
