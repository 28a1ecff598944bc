import { readStatement } from '../../database/statement.ts';
import { fold } from '../../graph/explore/fold.ts';
import { nodeId } from '../../graph/node/id.ts';
import type { DocumentRecord } from '../record.ts';
import { Unreadable } from '../unreadable.ts';
import { countryNamed } from './country-names.ts';
import type { Headings } from './headings.ts';
import { type KnownThings, knownThings } from './known-things.ts';
import type { Days, List, ListKind, ListRow } from './list.ts';
import { type MeetingOfList, officialFor } from './official-for.ts';
import { organisationFor } from './organisation-for.ts';
import { slugFor } from './slugs.ts';

const isDescribed = readStatement('./is-described.cypher', import.meta.url);

type Column = 'name' | 'post' | 'organisation' | 'country' | 'role';
type Role = DocumentRecord['attendances'][number]['roles'][number];
type Row = ListRow<Column>;

const headings: Headings<Column> = {
  name: {
    en: ['Name', 'Full name', 'Name and surname', 'Name Surname', 'Official', 'Participant'],
    tr: ['Ad Soyad', 'Adı Soyadı', 'Ad ve Soyad', 'Adı ve Soyadı', 'Ad-Soyadı', 'İsim', 'İsim Soyisim', 'Katılımcı'],
  },
  post: {
    en: ['Post', 'Position', 'Title', 'Job title', 'Function'],
    tr: ['Görev', 'Görevi', 'Unvan', 'Unvanı', 'Makam'],
  },
  organisation: {
    en: ['Organisation', 'Organization', 'Institution', 'Agency', 'Affiliation'],
    tr: ['Kurum', 'Kurumu', 'Kuruluş', 'Kuruluşu', 'Kurum/Kuruluş', 'Kurumu/Kuruluşu'],
  },
  country: { en: ['Country', 'Delegation', 'State'], tr: ['Ülke', 'Ülkesi', 'Heyet'] },
  role: { en: ['Role', 'Roles'], tr: ['Rol', 'Rolü', 'Roller'] },
};

const roleWords: Readonly<Record<Role, readonly string[]>> = {
  OPENED: ['opened', 'opening', 'opened by', 'açılış', 'açan', 'açılışı yapan', 'açtı'],
  CHAIRED: ['chaired', 'chair', 'chairperson', 'chairman', 'chairwoman', 'başkan', 'oturum başkanı', 'başkanlık eden'],
  CO_CHAIRED: ['co-chaired', 'co-chair', 'co-chairperson', 'eş başkan', 'eşbaşkan'],
  HOSTED: ['hosted', 'host', 'ev sahibi'],
  SPOKE: ['spoke', 'speaker', 'konuşmacı', 'konuşan', 'konuştu'],
  SIGNED: ['signed', 'signatory', 'imzalayan', 'imzacı', 'imzaladı'],
  ATTENDED: [
    'attended',
    'participant',
    'attendee',
    'delegate',
    'member',
    'katılımcı',
    'katılan',
    'katıldı',
    'delege',
    'üye',
  ],
};
const roles = new Map(
  Object.entries(roleWords).flatMap(([role, words]) => words.map((word) => [fold(word), role as Role] as const)),
);

/** How many rows look up together what the graph knows. */
const together = 500;
/** The most that a quotation may hold: the words of a cell are one. */
const longestQuote = 300;

/** Who was at a meeting, one row for each. */
export const attendanceList: ListKind<Column> = {
  headings,
  required: [],
  document: (meeting) => ({
    slug: slugFor(`attendance list ${meeting}`) ?? '',
    title: `Attendance list of ${meeting}`,
  }),

  async read(list, rows) {
    const { database, about, record, columns } = list;
    if (columns.at.name === undefined && columns.at.organisation === undefined && columns.at.country === undefined) {
      throw new Unreadable('must have a column for name, organisation or country', 1);
    }
    const document = nodeId('Document', record.document.slug);
    const known = knownThings(database, document);
    const [days] = await database.read<Days>(isDescribed, { id: nodeId('Meeting', about), document });
    if (!days) {
      throw new Unreadable(`is about the meeting ${about}, which the graph does not know; import a record of it first`);
    }
    record.document.meetings.push(about);
    const writer = new AttendanceWriter(list);
    for await (const some of chunks(rows, together)) {
      // All at once, so that they are looked up in one statement; written in the order of the rows.
      const people = await Promise.all(some.map((row) => readRow(list, row, { slug: about, days }, known)));
      for (const person of people) if (person) writer.add(person);
    }
  },
};

/** What a row says. */
interface Attendee {
  readonly row: Row;
  readonly name: string;
  readonly post: string;
  readonly official: string | undefined;
  readonly country: string | undefined;
  readonly organisation: Awaited<ReturnType<typeof organisationFor>> | undefined;
  readonly roles: readonly Role[];
}

/** Reads a row; undefined where it does not fit, which is told. */
async function readRow(
  list: List<Column>,
  row: Row,
  meeting: MeetingOfList,
  known: KnownThings,
): Promise<Attendee | undefined> {
  let fits = true;
  const refuse = (column: Column, reason: string) => {
    fits = false;
    list.refuse(row, column, reason);
  };
  for (const column of Object.keys(headings) as Column[]) {
    if (row.cell(column).length > longestQuote) refuse(column, `must be at most ${longestQuote} characters long`);
  }
  const name = row.cell('name');
  const post = row.cell('post');
  const countryCell = row.cell('country');
  const country = countryCell === '' ? undefined : (countryNamed(countryCell) ?? undefined);
  if (countryCell !== '' && !country) {
    refuse('country', `must be a country by its name or its code of ISO 3166-1, not "${countryCell.slice(0, 60)}"`);
  }
  if (name !== '' && slugFor(name) === null) refuse('name', 'must hold letters');
  if (post !== '' && slugFor(post) === null) refuse('post', 'must hold letters');
  if (row.cell('organisation') !== '' && slugFor(row.cell('organisation')) === null) {
    refuse('organisation', 'must hold letters');
  }
  if (name === '' && post !== '') refuse('name', 'is missing; a post needs the official who holds it');
  if (name === '' && row.cell('organisation') === '' && countryCell === '') {
    refuse('name', 'is missing, and so is any organisation or country that could have been there');
  }
  const rowRoles = rolesOf(row.cell('role'));
  for (const unknown of rowRoles.unknown) {
    refuse(
      'role',
      `must be ${[...Object.keys(roleWords)].join(', ').toLowerCase()} or a Turkish word for one of them, not "${unknown}"`,
    );
  }
  if (!fits) return undefined;
  const organisation =
    row.cell('organisation') === '' ? undefined : await organisationFor(row.cell('organisation'), country, known);
  const official =
    name === ''
      ? undefined
      : await officialFor({ name, post, country, organisation: organisation?.slug }, meeting, known);
  return { row, name, post, country, organisation, official: official ?? undefined, roles: rowRoles.known };
}

function rolesOf(cell: string): { known: Role[]; unknown: string[] } {
  const words = cell === '' ? [] : cell.split(/[,;/]|\s(?:and|ve)\s/);
  const known = words.flatMap((word) => roles.get(fold(word)) ?? []);
  const unknown = words.filter((word) => !roles.has(fold(word))).map((word) => word.trim().slice(0, 60));
  return { known: known.length > 0 ? [...new Set(known)] : ['ATTENDED'], unknown };
}

/** Puts rows into a record, each thing that several rows name once. */
class AttendanceWriter {
  readonly #list: List<Column>;
  readonly #countries = new Set<string>();
  readonly #organisations = new Set<string>();
  /** The line that an attendee stands in. */
  readonly #lines = new Map<string, number>();

  constructor(list: List<Column>) {
    this.#list = list;
  }

  add(attendee: Attendee): void {
    const { row, official, organisation, country, name, post } = attendee;
    const { record, language, about } = this.#list;
    const who = official ?? organisation?.slug ?? country ?? '';
    const before = this.#lines.get(who);
    if (before !== undefined) {
      const reason = `names ${official ? `${name}${country ? ` (${country})` : ''}` : who} a second time, first in line ${before}; give everybody one row, namesakes in a record`;
      this.#list.refuse(row, official ? 'name' : organisation ? 'organisation' : 'country', reason);
      return;
    }
    this.#lines.set(who, row.line);
    if (country && !this.#countries.has(country)) {
      this.#countries.add(country);
      this.#place('countries', row, 'country');
      record.countries.push({ code: country, otherNames: [], evidence: [{ quote: row.cell('country') }] });
    }
    if (organisation && !organisation.isKnown && !this.#organisations.has(organisation.slug)) {
      this.#organisations.add(organisation.slug);
      this.#place('organisations', row, 'organisation');
      const { slug, kind } = organisation;
      const cell = row.cell('organisation');
      record.organisations.push({
        slug,
        kind,
        name: { [language]: cell },
        otherNames: [],
        ...(organisation.country ? { country: organisation.country } : {}),
        evidence: [{ quote: cell }],
      });
    }
    if (official) {
      this.#place('officials', row, 'name');
      record.officials.push({
        slug: official,
        name: { [language]: name },
        otherNames: [],
        evidence: [{ quote: name }],
      });
    }
    const office = official && post !== '' ? slugFor(post) : null;
    if (official && office) {
      this.#place('offices', row, 'post');
      record.offices.push({
        official,
        post: office,
        title: { [language]: post },
        ...(organisation ? { organisation: organisation.slug } : {}),
        // A post in an organisation of several countries is no post of one of them.
        ...(country && !(organisation?.isKnown && !organisation.country) ? { country } : {}),
        evidence: [{ quote: post }],
      });
    }
    this.#place('attendances', row);
    const role = row.cell('role');
    record.attendances.push({
      meeting: about,
      ...(official ? { official } : {}),
      ...(organisation ? { organisation: organisation.slug } : {}),
      ...(country ? { country } : {}),
      ...(office ? { post: office } : {}),
      roles: [...attendee.roles],
      status: 'PRESENT',
      evidence: [
        { quote: name || row.cell('organisation') || row.cell('country') },
        ...(role === '' ? [] : [{ quote: role, supports: 'roles' }]),
      ],
    });
  }

  #place(field: 'countries' | 'organisations' | 'officials' | 'offices' | 'attendances', row: Row, column?: Column) {
    this.#list.place([field, this.#list.record[field].length], row, column);
  }
}

async function* chunks<Item>(items: AsyncIterable<Item>, size: number): AsyncGenerator<Item[]> {
  let some: Item[] = [];
  for await (const item of items) {
    some.push(item);
    if (some.length < size) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
