import { Document, isNode } from 'yaml';
import { oneLine } from './reading.ts';
import type { DraftedRecord } from './record-of-draft.ts';
import { commentOf } from './remarks.ts';

const head = [
  ' Drafted by rules from the text of a document. Beside each part stands the rule that found it, how certain it is (from',
  ' 0 to 1; "sure" is wrong at most twice in a hundred times) and where in the text. Before it is imported: answer the',
  ' questions (# ?), look at what is not sure, and put titles and summaries into words of your own.',
].join('\n');

/** What a record holds, without lists that hold nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const full = Object.entries(value).filter(([, one]) => !Array.isArray(one) || one.length > 0);
  return Object.fromEntries(full.map(([key, one]) => [key, withoutEmpty(one)]));
}

/** A drafted record as YAML, with its remarks as comments. */
export function yamlOfRecord({ record, remarks }: DraftedRecord): string {
  const document = new Document(withoutEmpty(record), { aliasDuplicateObjects: false });
  document.commentBefore = head;
  for (const { path, lines } of remarks) {
    const node = document.getIn(path, true);
    // What says nothing beside what is left out stands at the document, whose remarks come first.
    const place = isNode(node) ? node : document.getIn(['document'], true);
    if (!isNode(place)) continue;
    const own = lines.map((line) => ` ${oneLine(commentOf(line).replaceAll(/[^\P{Cc}\t]/gu, ' '))}`).join('\n');
    place.commentBefore = place.commentBefore ? `${place.commentBefore}\n${own}` : own;
  }
  return document.toString({ lineWidth: 120, blockQuote: false });
}
