import { foundAt } from './found.ts';
import type { Block, Cell } from './layout.ts';
import { nameAt } from './names.ts';
import type { OrganisationMention } from './organisations.ts';
import type { PersonMention } from './persons.ts';
import { type PostSpan, postAt } from './posts.ts';
import type { Reading, ReadSentence } from './reading.ts';

type Column = 'name' | 'post' | 'organisation' | 'country' | 'role';

/** A person in a row of a table, the block that the row is, and the sentence that the cell of the name is. */
export interface PersonInTable extends PersonMention {
  readonly block: number;
  readonly cell: ReadSentence;
}

/** The people in the tables of a text: rows whose columns have headings, or show by what is in them what they are. */
export function personsInTables(reading: Reading, organisations: readonly OrganisationMention[]): PersonInTable[] {
  const found: PersonInTable[] = [];
  const bodies = new Map<number, string>();
  for (const { sentence, name } of organisations) {
    const block = reading.sentences[sentence]?.block;
    if (block !== undefined && !bodies.has(block)) bodies.set(block, name);
  }
  let columns: readonly (Column | null)[] | null = null;
  for (const [index, block] of reading.blocks.entries()) {
    if (!block.cells) {
      columns = null;
      continue;
    }
    const headings = headingsIn(reading, block, index);
    if (headings) {
      columns = headings;
      continue;
    }
    const person = personInRow(reading, block, index, columns, bodies.get(index) ?? null);
    if (person) found.push(person);
  }
  return found;
}

/** Of wider rows the rest is left unread. */
const mostColumns = 12;

/** The columns that a row of headings names; null where it is no such row. */
function headingsIn(reading: Reading, block: Block, index: number): readonly (Column | null)[] | null {
  const columns = (block.cells ?? []).slice(0, mostColumns).map((cell) => {
    if (cell.text === '') return null;
    const [sentence, from, to] = cellTokens(reading, index, cell);
    const met = sentence && reading.words.headings.at(sentence.tokens, from);
    return met && to - from <= 4 ? met.value : null;
  });
  return columns.filter((one) => one !== null).length >= 2 && columns.includes('name') ? columns : null;
}

/** The tokens of a cell: its sentence, the first and the one behind the last. */
function cellTokens(reading: Reading, block: number, cell: Cell): [ReadSentence | undefined, number, number] {
  const sentence = (reading.byBlock[block] ?? []).find((one) => one.start <= cell.start && cell.start < one.end);
  if (!sentence) return [undefined, 0, 0];
  const from = sentence.tokens.findIndex(({ start }) => start >= cell.start);
  const end = cell.start + cell.text.length;
  const behind = sentence.tokens.findIndex(({ start }) => start >= end);
  return [sentence, from, behind === -1 ? sentence.tokens.length : behind];
}

function personInRow(
  reading: Reading,
  block: Block,
  index: number,
  columns: readonly (Column | null)[] | null,
  body: string | null,
): PersonInTable | undefined {
  const { text, words } = reading;
  const cells = (block.cells ?? []).slice(0, mostColumns);
  let name:
    | { words: readonly string[]; honorific: string | null; cell: ReadSentence; from: number; to: number }
    | undefined;
  let post: { title: string; span: PostSpan | null } | undefined;
  let country: string | null = null;
  let organisation: string | null = null;
  for (const [place, cell] of cells.entries()) {
    if (cell.text === '') continue;
    const [sentence, from, to] = cellTokens(reading, index, cell);
    if (!sentence || from === -1) continue;
    const column = columns?.[place] ?? null;
    const own = cellKind(sentence, from, to, words, text);
    const kind = column ?? own.kind;
    if (kind === 'name' && own.name && !name) name = { ...own.name, cell: sentence };
    else if (kind === 'country' && own.country) country = own.country;
    else if (kind === 'country' || (kind === 'organisation' && column)) organisation ??= cell.text;
    else if (kind === 'post' && !post) post = { title: cell.text, span: own.post ?? null };
    else if (kind === 'organisation') organisation ??= cell.text;
  }
  if (!name || (!post && !country && !organisation && !columns)) return undefined;
  country ??= post?.span?.place?.code ?? null;
  organisation ??= body;
  const title = post?.title ?? null;
  const found = foundAt(text, block.start, block.end, 'person-table', columns || (title && country) ? 1 : 0.95);
  const span = title === null ? null : { ...(post?.span ?? emptySpan), title, isPlural: false };
  return {
    ...found,
    words: name.words,
    honorific: name.honorific,
    post: span,
    country,
    organisation,
    sentence: -1,
    from: name.from,
    to: name.to,
    block: index,
    cell: name.cell,
  };
}

const emptySpan: PostSpan = {
  from: 0,
  to: 0,
  coreFrom: 0,
  coreTo: 0,
  title: '',
  place: undefined,
  isPlural: false,
  isOblique: false,
};

interface CellKind {
  readonly kind: Column | null;
  readonly name?: { words: readonly string[]; honorific: string | null; from: number; to: number };
  readonly country?: string;
  readonly post?: PostSpan;
}

/** What a cell shows itself to be: a name, a country, or a post. */
function cellKind(sentence: ReadSentence, from: number, to: number, words: Reading['words'], text: string): CellKind {
  const { tokens } = sentence;
  const place = sentence.placeAt(from);
  if (place && place.kind !== 'city' && place.to >= to) return { kind: 'country', country: place.code };
  let start = from;
  while (start < to) {
    const met = words.honorifics.at(tokens, start);
    if (!met) break;
    start = tokens[met.next]?.text === '.' ? met.next + 1 : met.next;
  }
  const honorific = start > from ? text.slice(tokens[from]?.start, tokens[start - 1]?.end) : null;
  const name = nameAt(sentence, start, words, 2);
  if (name && name.to >= to)
    return { kind: 'name', name: { words: name.words, honorific, from: name.from, to: name.to } };
  for (let at = from; at < Math.min(to, from + 12); at += 1) {
    const post = postAt(text, sentence, at, from, words);
    if (post) return { kind: 'post', post };
  }
  return { kind: null };
}
