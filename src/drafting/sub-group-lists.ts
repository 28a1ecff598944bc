import type { Reading, ReadSentence } from './reading.ts';
import { type DraftSubGroup, type GroupHead, groupAt, headOf, type Span, written } from './sub-group.ts';
import { isMark, type Token } from './tokens.ts';

/** The sub-groups that stand as items below a line such as "The sub-groups are:". */
export function subGroupsBelow(reading: Reading, sentence: ReadSentence, head: GroupHead): DraftSubGroup[] {
  const { blocks, byBlock, words } = reading;
  const { tokens, block } = sentence;
  if (!head.isSeveral || !isMark(tokens.at(-1), ':') || byBlock[block]?.at(-1) !== sentence) return [];
  // Behind "the tasks of the sub-groups:" stand tasks.
  const isOfOthers = head.mayBeOne
    ? head.at > 0 && !/(?:[иы]е|ны|[еюи]т)$/.test(tokens[head.at - 1]?.key ?? '')
    : words.isByOrder
      ? words.ties.of(tokens[head.at - 2]) && !words.isOne('determiners', tokens[head.at - 2])
      : isPossessor(tokens[head.next - 1]);
  if (isOfOthers || tokens.length - head.next > 6) return [];
  const found: DraftSubGroup[] = [];
  for (let at = block + 1; at < Math.min(blocks.length, block + 40); at += 1) {
    const [item] = byBlock[at] ?? [];
    if (!blocks[at]?.marker || !item) break;
    if (words.subGroups.within(item.tokens)) return [];
    const span = subjectOf(reading, item);
    if (!span) return [];
    const own = headOf(reading, sentence, head, words.words.postComplement === 'before');
    const subject = written(reading, item, span);
    const name = words.words.postComplement === 'before' ? `${subject} ${own}` : `${own} ${subject}`;
    found.push(groupAt(reading, item, span, name, null, 0.9));
  }
  return found;
}

/** The sub-groups that stand behind a colon in the same sentence: `Alt gruplar: a) Kablolar, b) Uydular`. */
export function subGroupsInline(reading: Reading, sentence: ReadSentence, head: GroupHead): DraftSubGroup[] {
  const { words } = reading;
  const { tokens } = sentence;
  const colon = [0, 1, 2].map((offset) => head.next + offset).find((at) => isMark(tokens[at], ':'));
  if (!head.isSeveral || colon === undefined || isPossessor(tokens[head.next - 1])) return [];
  // What names itself is read there.
  if (words.subGroups.within(tokens, colon + 1)) return [];
  const own = headOf(reading, sentence, head, words.words.postComplement === 'before');
  const spans: Span[] = [];
  let from = colon + 1;
  for (let at = from; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const isEnd = token === undefined || isMark(token, '.');
    if (!isEnd && !isMark(token, ',;') && !words.and.of(token)) continue;
    if (isMark(tokens[from + 1], ')')) from += 2;
    if (at > from) spans.push([from, at]);
    from = at + 1;
    if (isEnd) break;
  }
  const areNames = spans.every(
    ([begin, end]) => end - begin <= 5 && isTitled(tokens[begin]) && !sentence.placeAt(begin),
  );
  if (spans.length < 2 || !areNames) return [];
  return spans.map((span) => {
    const subject = written(reading, sentence, span);
    const name = words.words.postComplement === 'before' ? `${subject} ${own}` : `${own} ${subject}`;
    return groupAt(reading, sentence, span, name, null, 0.9);
  });
}

function isTitled(token: Token | undefined): boolean {
  return token?.isCapital === true || isMark(token, '«“"');
}

function isPossessor(token: Token | undefined): boolean {
  return /(?:n[iuüı]n|пп|йся)$/.test(token?.key ?? '');
}

/** The words of an item up to its first mark; none where they are too many for a name. */
function subjectOf(_: Reading, { tokens }: ReadSentence): Span | undefined {
  let to = 0;
  while (to < tokens.length && !(isMark(tokens[to], ',;:.(–—') || (isMark(tokens[to], '-') && tokens[to]?.isApart)))
    to += 1;
  return to > 0 && to <= 9 ? [0, to] : undefined;
}
