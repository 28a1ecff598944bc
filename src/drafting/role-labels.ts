import type { Role } from './languages/words.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { attend, type NamedHere } from './roles.ts';
import { isMark } from './tokens.ts';

/** Whether a block is an item of a list: it begins with a mark, a side or a name. */
function beginsItem({ blocks, byBlock, words }: Reading, block: number, here: readonly NamedHere[]): boolean {
  const [first] = byBlock[block] ?? [];
  if (!first || blocks[block]?.marker || blocks[block]?.cells) return true;
  const start = words.onBehalf.at(first.tokens, 0)?.next ?? 0;
  return first.placeAt(start) !== undefined || here.some(({ from }) => from <= start + 4);
}

/** `ANNEX 2 – LIST OF PARTICIPANTS`: a line of a few words that ends in a word for those who were there. */
function isHeadingOfThosePresent({ words }: Reading, { tokens }: ReadSentence): boolean {
  if (tokens.length > 9 || isMark(tokens.at(-1), '.')) return false;
  if (tokens.some(({ kind }) => kind === 'number') && tokens.length > 5) return false;
  const label = words.roleLabels.within(tokens);
  if (label?.value.role === 'attended' && label.next === tokens.length) return true;
  const cue = words.rolesBefore.within(tokens) ?? words.rolesAfter.within(tokens);
  if (words.rolesAfter.within(tokens)?.value.role === 'signed') return true;
  return cue?.value.role === 'attended' && words.delegations.of(tokens.at(-1)) !== undefined;
}

/** Roles that a label before a list gives to those in it: `Present:`, `Moderator:`, `Açılış`. */
export function labelledRoles(reading: Reading, named: ReadonlyMap<number, readonly NamedHere[]>): void {
  const { words } = reading;
  let label: { role: Role; start: number; end: number; isList: boolean } | undefined;
  let index = 0;
  for (const [block, sentences] of reading.byBlock.entries()) {
    const here = sentences.flatMap((_, offset) => named.get(index + offset) ?? []);
    index += sentences.length;
    const [first] = sentences;
    if (!first) continue;
    // "Absent: …": whoever stands behind it was not there.
    if (words.absent.within(first.tokens, 0, Math.min(6, first.tokens.length))) {
      label = undefined;
      continue;
    }
    if (here.length > 0) {
      const isStill = label && (label.isList ? beginsItem(reading, block, here) : !reading.blocks[block]?.isApart);
      if (isStill && label)
        for (const { person } of here)
          if (!person.roles.some(({ role }) => role !== 'attended')) attend(reading, person, label, label.role);
      if (!isStill) label = undefined;
      continue;
    }
    const text = reading.blocks[block]?.text ?? '';
    const isList =
      /[:：]\s*$/.test(text) ||
      (first.tokens.length <= 3 && words.otherLists.at(first.tokens, 0) !== undefined) ||
      isHeadingOfThosePresent(reading, first);
    const cue =
      first.tokens.length <= 14 || isList
        ? (words.rolesAfter.within(first.tokens) ??
          (isList ? words.roleLabels.within(first.tokens) : undefined) ??
          words.rolesBefore.within(first.tokens))
        : undefined;
    if (cue) label = { role: cue.value.role, start: first.start, end: first.end, isList };
    else if (!label?.isList || first.tokens.length > 20) label = undefined;
  }
}
