import { foundAt } from './found.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import type { DraftSubGroup } from './sub-group.ts';
import { quotedSubGroups, subGroupPhrase, subGroupsBefore } from './sub-groups-before.ts';
import { subGroupsBehind } from './sub-groups-behind.ts';
import { isMark, keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The sub-groups of a text: by their names, and where there are none by their count. */
export function subGroupsIn(reading: Reading): DraftSubGroup[] {
  const named = new Map<string, DraftSubGroup>();
  let counted: { group: DraftSubGroup; count: number } | undefined;
  for (const sentence of reading.sentences) {
    let bound = 0;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const met = reading.words.subGroups.at(sentence.tokens, at);
      if (!met) continue;
      const count = countBefore(sentence.tokens, at, reading.words);
      const own = groupsAt(reading, sentence, at, met.next, bound);
      const quoted =
        count === undefined && own.length > 0 ? [] : quotedSubGroups(reading, sentence, at, met.next, bound);
      const groups = [...own, ...quoted];
      if (groups.length === 0 && count !== undefined && !counted)
        counted = { count, group: bare(reading, sentence, at, met.next) };
      if (!isRefused(sentence, at, reading.words)) for (const group of groups) keep(named, group);
      at = met.next - 1;
      bound = met.next;
    }
  }
  if (named.size > 0 || !counted) return [...named.values()];
  const { group, count } = counted;
  return Array.from({ length: Math.min(count, 30) }, (_, index) => ({
    ...group,
    number: String(index + 1),
    name: `${index + 1}. ${group.name}`,
  }));
}

/** One group has one entry, by its number or its subject, under its longest name. */
function keep(named: Map<string, DraftSubGroup>, group: DraftSubGroup): void {
  const key = group.number ? `#${group.number}` : keyOf(group.name);
  const known = named.get(key);
  if (!known || known.name.length < group.name.length) named.set(key, group);
}

/** Whether the words around say that the group is not to be. */
function isRefused({ tokens }: ReadSentence, at: number, words: Vocabulary): boolean {
  return words.refused.within(tokens, at, Math.min(tokens.length, at + 10)) !== undefined;
}

function bare(reading: Reading, { tokens }: ReadSentence, at: number, next: number): DraftSubGroup {
  const [first, last] = [tokens[at] as Token, tokens[next - 1] as Token];
  const name =
    reading.words.words.postComplement === 'before'
      ? subGroupPhrase(reading, tokens, at, next)
      : oneLine(reading.text.slice(first.start, last.stemEnd));
  return { ...foundAt(reading.text, first.start, last.end, 'sub-group-counted'), name, number: null };
}

function countBefore(tokens: readonly Token[], at: number, words: Vocabulary): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const token = tokens[before] as Token;
    if (token.kind === 'number' && !isMark(tokens[before + 1], '.')) return Number(token.text);
    for (const form of words.formsOf(token.key)) {
      const count = words.numbers.get(form);
      if (count !== undefined && count > 1) return count;
    }
    if (token.kind === 'mark') return undefined;
  }
  return undefined;
}

/** The name of the group whose word stands at a place; several where a list of subjects follows; none where it has none. */
function groupsAt(reading: Reading, sentence: ReadSentence, at: number, next: number, bound: number): DraftSubGroup[] {
  const { words } = reading.words;
  return words.postComplement === 'before'
    ? subGroupsBefore(reading, sentence, at, next, bound)
    : subGroupsBehind(reading, sentence, at, next);
}
