import type { Messages } from '../words/english.ts';
import type { List } from './model.ts';
import type { Words } from './words.ts';

/** The words of the interface for values that a field may have. */
type Choice =
  | 'documentKind'
  | 'organisationKind'
  | 'subGroupStatus'
  | 'initiativeKind'
  | 'attendanceRole'
  | 'membershipRole';

/** How a field of a record is asked for. */
export type Field = { readonly name: keyof Words['fields'] } & (
  | { readonly as: 'text' | 'words' | 'date' | 'country' | 'number' | 'flag' }
  | { readonly as: 'one' | 'many'; readonly of: Choice & keyof Messages }
  /** What others of the record are called, or of the graph; `plural` for a list of them. */
  | { readonly as: 'reference'; readonly to: List; readonly plural?: true }
);

const slug: Field = { name: 'slug', as: 'text' };
const name: Field = { name: 'name', as: 'words' };
const title: Field = { name: 'title', as: 'words' };
const country: Field = { name: 'country', as: 'country' };
const period: Field = { name: 'period', as: 'date' };
const organisation: Field = { name: 'organisation', as: 'reference', to: 'organisations' };
const meeting: Field = { name: 'meeting', as: 'reference', to: 'meetings' };
const official: Field = { name: 'official', as: 'reference', to: 'officials' };
const topics: Field = { name: 'topics', as: 'reference', to: 'topics', plural: true };
const parent: Field = { name: 'parent', as: 'reference', to: 'organisations' };
const summary: Field = { name: 'summary', as: 'words' };

/** The fields of each list that people are asked for one by one; what else there is they see as YAML. */
export const fields: Readonly<Record<List, readonly Field[]>> = {
  document: [
    slug,
    { name: 'kind', as: 'one', of: 'documentKind' },
    { name: 'title', as: 'text' },
    { name: 'language', as: 'text' },
    { name: 'publishedOn', as: 'date' },
    { name: 'url', as: 'text' },
    { name: 'publisher', as: 'reference', to: 'organisations' },
    { name: 'meetings', as: 'reference', to: 'meetings', plural: true },
  ],
  meetings: [
    slug,
    title,
    { name: 'when', as: 'date' },
    { name: 'ordinal', as: 'number' },
    { name: 'series', as: 'reference', to: 'meetingSeries' },
    { name: 'place', as: 'reference', to: 'places' },
    { name: 'organiser', as: 'reference', to: 'organisations' },
    topics,
  ],
  meetingSeries: [slug, name, organisation],
  places: [slug, name, country],
  officials: [slug, name, { name: 'honorific', as: 'text' }],
  offices: [official, { name: 'post', as: 'text' }, title, organisation, country, period],
  attendances: [
    meeting,
    official,
    country,
    organisation,
    { name: 'post', as: 'text' },
    { name: 'roles', as: 'many', of: 'attendanceRole' },
  ],
  countries: [{ name: 'code', as: 'country' }],
  organisations: [
    slug,
    { name: 'kind', as: 'one', of: 'organisationKind' },
    name,
    { name: 'acronym', as: 'text' },
    parent,
    country,
  ],
  subGroups: [slug, name, parent, { name: 'status', as: 'one', of: 'subGroupStatus' }, topics],
  memberships: [organisation, { name: 'role', as: 'one', of: 'membershipRole' }, period],
  initiatives: [
    slug,
    { name: 'kind', as: 'one', of: 'initiativeKind' },
    title,
    period,
    organisation,
    { name: 'adoptedAt', as: 'reference', to: 'meetings' },
    topics,
  ],
  measures: [{ name: 'number', as: 'text' }, title, { name: 'heading', as: 'flag' }, topics],
  participations: [
    { name: 'initiative', as: 'reference', to: 'initiatives' },
    { name: 'role', as: 'text' },
  ],
  responsibilities: [],
  statements: [meeting, slug, summary, topics],
  decisions: [meeting, slug, summary, { name: 'due', as: 'date' }],
  topics: [slug, name, { name: 'broader', as: 'reference', to: 'topics' }],
  documents: [slug, { name: 'kind', as: 'one', of: 'documentKind' }, { name: 'title', as: 'text' }],
};
