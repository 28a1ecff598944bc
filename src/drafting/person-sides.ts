import { isOrigin, type PlaceMention } from './countries.ts';
import type { OrganisationMention } from './organisations.ts';
import type { PersonDraft } from './person-drafts.ts';
import type { PostSpan } from './posts.ts';
import type { ReadSentence } from './reading.ts';
import { isMark } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the words beside a name are read with. */
export interface BesideName {
  readonly sentence: ReadSentence;
  readonly words: Vocabulary;
  readonly organisations: readonly OrganisationMention[];
  /** Behind the last person who is certain. */
  readonly bound: number;
}

/** Reads whom a person stands for: in brackets, behind "of", or before the name as a side or a delegation. */
export function readSide(draft: PersonDraft, beside: BesideName): void {
  if (readBehind(draft, beside)) return;
  draft.country ??= representedBy(draft, beside)?.code ?? null;
  if (draft.post === null) readBefore(draft, beside);
}

/** `Z (Georgia)`, `Z of Georgia`, `Z, Example Agency`: whether it is a country. */
function readBehind(draft: PersonDraft, { sentence, organisations }: BesideName): boolean {
  const { tokens } = sentence;
  const { end } = draft;
  const [mark, next] = [tokens[end], sentence.placeAt(end + 1)];
  const isListedPlace =
    isMark(mark, ',') && next !== undefined && isMark(tokens[next.to], ').;') && !draft.post?.isPlural;
  const isTied = isMark(mark, '(') || mark?.key === 'of' || isListedPlace;
  const isRepublic = mark?.key === 'of' ? sentence.placeAt(end + 2) : undefined;
  const place = isTied ? (next ?? isRepublic) : undefined;
  if (place && place.kind !== 'city') {
    draft.country ??= place.code;
    draft.end = isMark(tokens[place.to], ')') ? place.to + 1 : place.to;
    return true;
  }
  const behind = organisations.find((one) => one.from === end + 1);
  if (behind && isMark(mark, ',(') && !draft.post && behind.to <= tokens.length) {
    draft.organisation ??= behind.name;
    if (!isMark(mark, ',') || isMark(tokens[behind.to], ',;') || behind.to === tokens.length)
      draft.rule ??= 'person-delegation';
  }
  return false;
}

/** A delegation, an adjective or a body before somebody who has no post. */
function readBefore(draft: PersonDraft, { sentence, words, organisations }: BesideName): void {
  const { tokens } = sentence;
  const before = sentence.places.findLast(
    (one) => one.to <= draft.name.from && one.to >= draft.name.from - 5 && one.kind !== 'city',
  );
  if (
    before &&
    tokens.slice(before.to, draft.name.from).some((_, index) => words.delegations.at(tokens, before.to + index))
  ) {
    draft.country ??= before.code;
  }
  // "the late Estonian engineer X", "представлявшая Узбекистан X": a country before the name with small words alone between.
  if (before && !draft.country) {
    const all = tokens.slice(before.to, draft.name.from);
    // "Her Russian counterpart, X,".
    const isSetOff = all.length > 1 && isMark(all.at(-1), ',') && isMark(tokens[draft.name.to], ',');
    const between = isSetOff ? all.slice(0, -1) : all;
    const isAdjective = before.kind === 'adjective' || /l[iıuü]$/.test(tokens[before.to - 1]?.key ?? '');
    const isBeside = between.length === 0 ? before.kind === 'name' && words.declension !== undefined : isAdjective;
    const areSmall =
      between.every(
        (token) => token.kind === 'word' && (!token.isCapital || words.honorifics.of(token)) && !words.and.of(token),
      ) ||
      (draft.honorific !== null && isAdjective);
    if (isBeside && areSmall && between.length <= 4) draft.country = before.code;
  }
  const body = organisations.findLast((one) => one.to <= draft.name.from && one.to >= draft.name.from - 5);
  if (body && draft.honorific && /^n?d[aeə]n$/.test(tokens[body.to - 1]?.suffix ?? ''))
    draft.organisation ??= body.name;
}

/** `Türkiye adına Z`, `Azerbaycan'dan Z`, `Казахстан представлял Z`, `Туркменистан – Z`: a country before somebody. */
function representedBy({ post, name }: PersonDraft, { sentence, words, bound }: BesideName): PlaceMention | undefined {
  const { tokens } = sentence;
  const from = Math.min(post?.from ?? name.from, name.from);
  const place = sentence.places.findLast(({ to, kind }) => to <= from && to > bound && kind === 'name');
  if (!place || from - place.to > 6) return undefined;
  const between = tokens.slice(place.to, from);
  const last = tokens[place.to - 1];
  const isBefore = words.words.postComplement === 'before';
  const [first] = between;
  if (between.length === 1 && isMark(first, '–—') && first?.isApart) return place;
  if (between.some((token) => token.kind === 'mark')) return undefined;
  if (words.represents.within(tokens, place.to, from)) return place;
  if (!isBefore)
    return between.length <= 3 && words.onBehalf.at(tokens, place.from - 1)?.next === place.from ? place : undefined;
  const isFrom = isOrigin(place, tokens);
  const isOnBehalf = words.onBehalf.of(first) || words.delegations.at(tokens, place.to);
  const isAccusative =
    words.represents.within(tokens, name.to) !== undefined && /^[yn][ıiuü]$/.test(last?.suffix ?? '');
  return isFrom || isOnBehalf || isAccusative ? place : undefined;
}

/** The city that a post is of: a mayor's. */
export function cityIn(post: PostSpan, { sentence }: BesideName): PlaceMention | undefined {
  return sentence.places.find(({ kind, from, to }) => kind === 'city' && from >= post.from && to <= post.to);
}

/** The body that a post is in. */
export function bodyIn({ from, to }: PostSpan, { organisations }: BesideName): string | null {
  return organisations.findLast((one) => one.from >= from && one.to <= to + 3 && one.from < to)?.name ?? null;
}
