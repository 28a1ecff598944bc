import { extname } from 'node:path';
import { draftApart, TooMuch } from '../drafting/draft-apart.ts';
import { recogniserFor } from '../drafting/known.ts';
import { odditiesOf } from '../drafting/oddities.ts';
import { type DraftedRecord, recordOf } from '../drafting/record-of-draft.ts';
import type { RemarkLine } from '../drafting/remarks.ts';
import type { Context } from '../graphql/context.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { DraftRecordInput } from '../graphql/types.generated.ts';
import { fieldName } from '../import/problem.ts';
import type { MeasureRecord } from '../import/record.ts';
import { language as languageTag } from '../import/record-fields.ts';
import { slugFor } from '../import/sheets/slugs.ts';
import { shortText } from './arguments.ts';
import type { DraftItemRow, DraftRefusedRow, RecordDraftedRow } from './rows.ts';

/** The most bytes that a file may have: what comes by the API is encoded and lies in memory. */
const largestFile = 10_000_000;

/** Drafts a record from a document that an editor hands in. */
export async function draftRecord(
  { name, content, text, language }: DraftRecordInput,
  context: Context,
): Promise<RecordDraftedRow | DraftRefusedRow> {
  shortText('input.name', name);
  if (language && !languageTag.safeParse(language).success) {
    throw badUserInput('input.language', 'must be a BCP 47 language tag, like "tr".');
  }
  const handedIn = documentOf(name, content, text);
  if (!handedIn) return refused('UNREADABLE', `${name} must come with content or text.`);
  const { file, bytes } = handedIn;
  if (content && bytes.length > largestFile) {
    return refused('TOO_LARGE', `${name} must be at most ${largestFile / 1e6} MB large; the command line takes more.`);
  }
  try {
    const drafted = await draftApart({ file, bytes, language: language ?? undefined });
    if ('unreadable' in drafted) return refused('UNREADABLE', `${name} ${drafted.unreadable}.`);
    const title = name.slice(0, name.length - extname(name).length) || name;
    const slug = slugFor(title) ?? 'document';
    const record = await recordOf(drafted.draft, title, slug, recogniserFor(context.database, slug));
    return {
      __typename: 'RecordDrafted',
      text: drafted.text,
      language: drafted.draft.language.value,
      record,
      oddities: odditiesOf(drafted.draft, drafted.text, file),
    };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return refused(error.isTemporary ? 'BUSY' : 'TOO_LARGE', error.message);
  }
}

function refused(problem: DraftRefusedRow['problem'], message: string): DraftRefusedRow {
  return { __typename: 'DraftRefused', problem, message };
}

function documentOf(name: string, content: string | null | undefined, text: string | null | undefined) {
  if ((content ?? null) === null) {
    return (text ?? null) === null ? null : { file: 'text.txt', bytes: Buffer.from(text ?? '') };
  }
  if ((text ?? null) !== null) throw badUserInput('input', 'must hold content or text, and not both.');
  const bytes = Buffer.from(content ?? '', 'base64');
  if (Math.ceil(bytes.length / 3) * 4 !== content?.length) {
    throw badUserInput('input.content', 'must be in Base64, padded and without white space.');
  }
  return { file: name, bytes };
}

/** The parts of a drafted record, the document first. */
export function itemsOf({ record: { record: _, document, ...lists }, remarks }: DraftedRecord): DraftItemRow[] {
  const lines = new Map<string, RemarkLine[]>();
  for (const { path, lines: own } of remarks) {
    const name = fieldName(path);
    lines.set(name, [...(lines.get(name) ?? []), ...own]);
  }
  const item = (path: string, value: object): DraftItemRow => ({ path, value, lines: lines.get(path) ?? [] });
  const items = [item('document', document)];
  const measures = (path: string, of: readonly MeasureRecord[]) => {
    for (const [index, { items: under, ...measure }] of of.entries()) {
      items.push(item(`${path}[${index}]`, measure));
      measures(`${path}[${index}].items`, under);
    }
  };
  for (const [field, list] of Object.entries(lists)) {
    for (const [index, one] of list.entries()) {
      const path = `${field}[${index}]`;
      if (!('measures' in one)) items.push(item(path, one));
      else {
        const { measures: under, ...initiative } = one;
        items.push(item(path, initiative));
        measures(`${path}.measures`, under);
      }
    }
  }
  return items;
}
