import { foundAt } from './found.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { type DraftSubGroup, type GroupHead, headOf } from './sub-group.ts';
import { subGroupsBelow, subGroupsInline } from './sub-group-lists.ts';
import { subGroupsBefore } from './sub-groups-before.ts';
import { subGroupsBehind } from './sub-groups-behind.ts';
import { keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The sub-groups of a text: by their names, and where there are none by their count. */
export function subGroupsIn(reading: Reading): DraftSubGroup[] {
  const { words } = reading;
  const named = new Groups(words);
  let counted: { group: DraftSubGroup; count: number } | undefined;
  for (const sentence of reading.sentences) {
    let bound = 0;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const met = words.subGroups.at(sentence.tokens, at);
      if (!met) continue;
      const head = headAt(sentence, at, met.next, words);
      const groups = groupsAt(reading, sentence, head, bound);
      const count = countBefore(sentence.tokens, at, words);
      if (groups.length === 0 && count !== undefined && !counted)
        counted = { count, group: bare(reading, sentence, head) };
      if (!isRefused(sentence, at, words)) for (const group of groups) named.keep(group);
      at = met.next - 1;
      bound = met.next;
    }
  }
  if (named.all.length > 0 || !counted) return named.all;
  const { group, count } = counted;
  return Array.from({ length: Math.min(count, 30) }, (_, index) => ({
    ...group,
    number: String(index + 1),
    name: `${index + 1}. ${group.name}`,
  }));
}

/** The groups whose word stands at a place; several where a list of subjects follows; none where it has none. */
function groupsAt(reading: Reading, sentence: ReadSentence, head: GroupHead, bound: number): DraftSubGroup[] {
  const below = subGroupsBelow(reading, sentence, head);
  if (below.length > 0) return below;
  const inline = subGroupsInline(reading, sentence, head);
  if (inline.length > 0) return inline;
  return reading.words.words.postComplement === 'before'
    ? subGroupsBefore(reading, sentence, head, bound)
    : subGroupsBehind(reading, sentence, head, bound);
}

/** The word for a group, and whether it means several: by its form, or by a number before it. */
function headAt({ tokens }: ReadSentence, at: number, next: number, words: Vocabulary): GroupHead {
  const { groups } = words.words;
  const key = tokens[next - 1]?.key ?? '';
  const isCounted = (countBefore(tokens, at, words) ?? 1) > 1;
  return {
    at,
    next,
    isSeveral: isCounted || groups.isSeveral(key),
    mayBeOne: !isCounted && groups.mayBeOne?.(key) === true,
  };
}

/** The groups by what they are known by, under the longest name of each. */
class Groups {
  readonly #words: Vocabulary;
  readonly #all = new Map<string, DraftSubGroup>();
  /** By what a name ends in, the whole. */
  readonly #wholes = new Map<string, string>();

  constructor(words: Vocabulary) {
    this.#words = words;
  }

  get all(): DraftSubGroup[] {
    return [...this.#all.values()];
  }

  keep(group: DraftSubGroup): void {
    const own = group.number ? `#${keyOf(group.number)}` : subjectKey(group.name, this.#words);
    const ends = group.number || this.#words.words.postComplement === 'before' ? [] : endsOf(own);
    // One time an adjective may be left out: "the technical sub-group on gauges", "the sub-group on gauges".
    const key = this.#wholes.get(own) ?? ends.find((end) => this.#all.has(end)) ?? own;
    for (const end of ends) this.#wholes.set(end, key);
    const known = this.#all.get(key);
    if (!known || known.name.length < group.name.length) this.#all.set(key, group);
  }
}

/** What a subject ends in, without its first word and so on. */
function endsOf(subject: string): string[] {
  const words = subject.split(' ');
  return words.slice(1, 6).map((_, index) => words.slice(index + 1).join(' '));
}

/** What a name says beside that it is one of a group, by which two names of one group are known. */
function subjectKey(name: string, words: Vocabulary): string {
  const told = keyOf(name)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !words.isGroup(word) && !words.frequent.of(wordToken(word)));
  return told.join(' ');
}

function wordToken(key: string): Token {
  return { kind: 'word', text: key, key, suffix: '', start: 0, stemEnd: 0, end: 0, isApart: true, isCapital: false };
}

/** Whether the words around say that the group is not to be. */
function isRefused({ tokens }: ReadSentence, at: number, words: Vocabulary): boolean {
  return words.refused.within(tokens, Math.max(0, at - 6), Math.min(tokens.length, at + 10)) !== undefined;
}

function bare(reading: Reading, sentence: ReadSentence, head: GroupHead): DraftSubGroup {
  const [first, last] = [sentence.tokens[head.at] as Token, sentence.tokens[head.next - 1] as Token];
  const found = foundAt(reading.text, first.start, last.end, 'sub-group-counted');
  return { ...found, name: headOf(reading, sentence, head), number: null };
}

function countBefore(tokens: readonly Token[], at: number, words: Vocabulary): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const token = tokens[before] as Token;
    if (token.kind === 'number' && token.text.length <= 2 && tokens[before + 1]?.isApart !== false)
      return Number(token.text);
    for (const form of words.formsOf(token.key)) {
      const count = words.numbers.get(form);
      if (count !== undefined && count > 1) return count;
    }
    if (token.kind === 'mark') return undefined;
  }
  return undefined;
}
