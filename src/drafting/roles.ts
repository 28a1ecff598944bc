import { foundAt } from './found.ts';
import type { Role } from './languages/words.ts';
import { ordinalAt } from './ordinals.ts';
import type { KnownPerson } from './people.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isMark, keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Somebody named in a sentence, by whatever part of their name. */
export interface NamedHere {
  readonly person: KnownPerson;
  readonly from: number;
  readonly to: number;
}

interface Cue {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
  readonly sides: readonly ('before' | 'after')[];
  readonly isBehindComma: boolean;
  /** Whether it is a verb of saying, whose speaker may stand behind it. */
  readonly isVerb: boolean;
  /** Whether a comma follows, behind which is told what was said. */
  readonly isBeforeComma: boolean;
  /** Whether it is a verb of several people: `сообщили`. */
  readonly isPlural: boolean;
}

/** What is said of a list that goes on behind a semicolon. */
export interface Carried {
  readonly role: Role;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Notes what somebody did. */
export function attend(
  { text }: Reading,
  person: KnownPerson,
  { start, end }: { start: number; end: number },
  role: Role,
): void {
  if (person.roles.some((one) => one.role === role)) return;
  person.roles.push({ ...foundAt(text, start, end, 'role-verb'), role });
}

/** Tells by the verbs of a sentence what those named in it did, and notes it with each. */
export function assignRoles(
  reading: Reading,
  sentence: ReadSentence,
  named: readonly NamedHere[],
  carried: Carried | null = null,
): Carried | null {
  if (named.length === 0) return null;
  const { words } = reading;
  const { tokens } = sentence;
  const isOfOther = isOfAnotherMeeting(tokens, words);
  // Who leads a sub-group does not chair the meeting.
  // Who leads a delegation was there.
  const isOfDelegation = words.delegations.within(tokens) !== undefined;
  const isOfGroup =
    words.subGroups.within(tokens) !== undefined ||
    (words.meetings.within(tokens) === undefined &&
      tokens.some(({ kind, key }) => kind === 'word' && words.isGroup(key)));
  const cues = cuesIn(tokens, named, words)
    .filter(({ role }) => (!isOfGroup || !/chair/.test(role)) && (!isOfOther || role === 'spoke'))
    .filter(({ role }) => role !== 'attended' || !words.absent.within(tokens))
    .map((cue) => (isOfDelegation && /chair/.test(cue.role) ? { ...cue, role: 'attended' as const } : cue));
  for (const { person, to } of named) {
    const role = titleBehind(tokens, to, words);
    if (role) attend(reading, person, sentence, role);
  }
  const isShared = cues.some(({ role }) => role === 'cochair');
  if (cues.length === 0 && carried?.block === sentence.block)
    for (const { person } of named) attend(reading, person, carried, carried.role);
  const goesOn = isMark(tokens.at(-1), ';');
  if (cues.length === 0) return goesOn ? carried : null;
  let told: Carried | null = null;
  let last: readonly NamedHere[] = [];
  for (const [index, cue] of cues.entries()) {
    const since = cues[index - 1]?.to ?? 0;
    const until = cues[index + 1]?.from ?? tokens.length;
    const isNextBehind = cues[index + 1]?.sides.join() === 'before';
    const doers = named.filter(
      (one, place) =>
        mayDo(lastOfList(named, place, tokens, words), cue, tokens, words) && mayDo(one, cue, tokens, words),
    );
    const own = peopleOf(cue, doers, since, until, words, isNextBehind);
    // "Açdı və idarə etdi": of two verbs beside each other both tell of the same people.
    const isBetween = named.some(({ from }) => from >= since && from < cue.from);
    const isBeside =
      own.length === 0 &&
      index > 0 &&
      cue.sides.includes('before') &&
      (cue.from - since <= 2 || (cue.role === 'spoke' && words.words.postComplement === 'before' && !isBetween));
    last = isBeside ? last : own;
    const [first, end] = [tokens[cue.from] as Token, tokens[cue.to - 1] as Token];
    // Where a word tells of sharing it, everybody who has the chair shares it.
    const role = cue.role === 'chair' && isShared ? 'cochair' : cue.role;
    for (const { person } of last) attend(reading, person, { start: first.start, end: end.end }, role);
    told = cue.sides.includes('after') ? { role, block: sentence.block, start: first.start, end: end.end } : null;
  }
  return goesOn ? told : null;
}

/** `X (Agency), Chair`: what somebody was at the meeting, alone behind the name or what else is said. */
function titleBehind(tokens: readonly Token[], to: number, words: Vocabulary): Role | undefined {
  let at = to;
  if (isMark(tokens[at], '(')) {
    const own = words.roleLabels.at(tokens, at + 1);
    if (own && isMark(tokens[own.next], ')')) return own.value.role;
    while (at < Math.min(tokens.length, to + 16) && !isMark(tokens[at], ')')) at += 1;
    at += 1;
  }
  const label = isMark(tokens[at], ',–—') ? words.roleLabels.at(tokens, at + 1) : undefined;
  return label && (label.next >= tokens.length || isMark(tokens[label.next], '.;,)')) ? label.value.role : undefined;
}

/** Whether a sentence tells of the meeting before or the next: what people do there is no role at this one. */
function isOfAnotherMeeting(tokens: readonly Token[], words: Vocabulary): boolean {
  const other = words.otherMeeting.within(tokens);
  if (!other) return false;
  let at = other.next;
  while (at < other.next + 3 && (words.meetingAdjectives.of(tokens[at]) || ordinalAt(tokens, at, words)))
    at = ordinalAt(tokens, at, words)?.next ?? at + 1;
  return words.meetings.at(tokens, at) !== undefined;
}

/** Whether the case in which somebody is named allows that they did it, and not that it was done to them. */
function mayDo({ person, from, to }: NamedHere, cue: Cue, tokens: readonly Token[], words: Vocabulary): boolean {
  if (words.besides.at(tokens, to) !== undefined || words.besides.at(tokens, from - 1)?.next === from) return false;
  const { isDoer } = words.words;
  const nominatives = person.words.map(keyOf);
  const verb = tokens[cue.from]?.key ?? '';
  return (
    !isDoer ||
    tokens.slice(from, to).every(({ key, suffix, kind }) => kind !== 'word' || isDoer(key + suffix, nominatives, verb))
  );
}

/** The last of those named beside each other, who in some languages bears the case of all: `X və Y-ə`. */
function lastOfList(named: readonly NamedHere[], from: number, tokens: readonly Token[], words: Vocabulary): NamedHere {
  let last = named[from] as NamedHere;
  if (words.words.postComplement !== 'before') return last;
  for (const next of named.slice(from + 1)) {
    if (next.from - last.to !== 1 || !(words.and.of(tokens[last.to]) || isMark(tokens[last.to], ','))) break;
    last = next;
  }
  return last;
}

function cuesIn(tokens: readonly Token[], named: readonly NamedHere[], words: Vocabulary): Cue[] {
  const cues: Cue[] = [];
  const isName = new Set(
    named.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  for (let at = 0; at < tokens.length; ) {
    const label = words.roleLabels.at(tokens, at);
    const isLabel =
      label !== undefined &&
      (isMark(tokens[label.next], ':') ||
        (at === 0 && isMark(tokens[label.next], '–—') && tokens[label.next]?.isApart === true));
    const [before, after] = [words.rolesBefore.at(tokens, at), isLabel ? label : words.rolesAfter.at(tokens, at)];
    if ((!before && !after) || isName.has(at)) {
      at += 1;
      continue;
    }
    const next = Math.max(before?.next ?? 0, after?.next ?? 0);
    const longest = (before?.next ?? 0) >= (after?.next ?? 0) ? before : after;
    // What a colon follows is said of those behind it.
    const isHeading = isMark(tokens[next], ':') && !named.some(({ to }) => to <= at);
    // "Oturumu yöneten müdür X": a participle tells of whom stands behind it.
    const isParticiple =
      words.words.isParticiple?.(tokens[next - 1]?.key ?? '') === true &&
      named.some(({ from }) => from >= next && from < next + 16);
    const sides: ('before' | 'after')[] = isParticiple
      ? ['after']
      : [
          ...(before?.next === next && !isHeading ? (['before'] as const) : []),
          ...(after?.next === next || isHeading ? (['after'] as const) : []),
        ];
    cues.push({
      role: longest?.value.role ?? 'spoke',
      from: at,
      to: next,
      sides,
      isVerb: words.said.at(tokens, at) !== undefined && !words.isOne('auxiliaries', tokens[at - 1]),
      isBeforeComma: isMark(tokens[next], ','),
      isPlural: words.declension?.isPluralVerb(tokens[at]?.key ?? '') ?? false,
      isBehindComma: isMark(tokens[at - 1], ',') || isMark(tokens[at - 2], ','),
    });
    at = next;
  }
  return cues;
}

/** Whose deed a verb tells: those on its side, back to the verb before it or on to the next. */
function peopleOf(
  cue: Cue,
  named: readonly NamedHere[],
  since: number,
  until: number,
  words: Vocabulary,
  isNextBehind: boolean,
): readonly NamedHere[] {
  const before = named.filter(({ from, to }) => from >= since && to <= cue.from);
  const after = named.filter(({ from, to }) => from >= cue.to && to <= until);
  const isBehind = words.words.postComplement === 'after';
  // "…, председательствовала Z": a verb behind a comma tells of those behind it where it may.
  const beginsClause = cue.sides.length === 2 && cue.isBehindComma && after.length > 0;
  if (cue.sides.includes('before') && before.length > 0 && !beginsClause) return before;
  // "Açılışını X yapacak, oturumu Y yönetecek": the last before the next verb are its own.
  if (cue.sides.includes('after') && words.words.postComplement === 'before' && isNextBehind && after.length > 1)
    return after.slice(0, 1);
  if (cue.sides.includes('after')) return after;
  // "was opened at ten by X": what is said of nobody before may be said of those behind.
  if (isBehind && cue.role !== 'spoke' && cue.role !== 'attended') return after;
  // "…, said X.", "рассказал директор Y, …": the next one, where a verb is of saying.
  if (!isBehind || cue.role !== 'spoke' || !cue.isVerb || cue.isBeforeComma) return [];
  return cue.isPlural ? after : after.slice(0, 1);
}
