import { type GraphQLObjectType, isRequiredArgument } from 'graphql';
import { ruleOf } from '../../src/graph/guard.ts';
import { createSchema } from '../../src/graph/schema.ts';
import { marker, only } from './drafts.ts';
import { fieldsOf, pageOf, selectionOf } from './every-field.ts';

/** A question of one field. */
export interface Question {
  /** The field with its arguments. */
  readonly name: string;
  readonly text: string;
}

const schema = createSchema();
const query = schema.getQueryType() as GraphQLObjectType;

/** What to ask the fields that are no plain lists for: what all documents describe, and what drafts alone do. */
const argumentsOf: Readonly<Record<string, readonly string[]>> = {
  changes: ['Official:ozge-pan', 'Country:TR', `Official:${only.official}`].map((id) => `id: "${id}"`),
  activities: ['first: 500', `document: "${only.document}"`],
  attendanceAggregates: ['by: [COUNTRY, MEETING]', 'by: [OFFICIAL]'],
  participationAggregates: ['by: [COUNTRY, INITIATIVE]'],
  statementAggregates: ['by: [COUNTRY, TOPIC]'],
  measureAggregates: ['by: [INITIATIVE, TOPIC]'],
  decisionAggregates: ['by: [COUNTRY, MEETING]'],
  compare: ['organisations: ["bsec", "turkic-council"]'],
  paths: [
    'from: "Official:ozge-pan", to: "Organisation:bsec", maxLength: 4, limit: 20',
    `from: "Country:TR", to: "Official:${only.official}"`,
  ],
  neighbourhood: ['of: "Country:TR", depth: 2, limit: 500', `of: "Official:${only.official}"`],
  links: [
    'between: ["Country:TR", "Organisation:bsec", "Official:ozge-pan", "Country:IS"]',
    `between: ["Country:TR", "Official:${only.official}"]`,
  ],
  timeline: ['first: 500', 'of: ["Country:TR"], first: 500'],
  history: ['official: "ozge-pan"', `country: "TR", title: "${marker} post"`, `official: "${only.official}"`],
  identityCandidates: ['type: OFFICIAL, first: 500', 'type: ORGANISATION, first: 500'],
  participationMatrix: [
    'rows: COUNTRY, columns: MEETING, filter: { attendance: {} }',
    'rows: COUNTRY, columns: INITIATIVE, filter: { participation: {} }',
  ],
  node: ['Official:ozge-pan', 'Country:TR', `Document:${only.document}`].map((id) => `id: "${id}"`),
  nodes: [`ids: ["Country:TR", "Office:${only.official}/minister", "Initiative:${only.initiative}"]`],
  country: ['code: "TR"', 'code: "IS"'],
  organisation: ['slug: "bsec"', `slug: "${only.organisation}"`],
  subGroup: [`slug: "${only.subGroup}"`],
  official: ['slug: "ozge-pan"', `slug: "${only.official}"`],
  meetingSeries: [`slug: "${only.series}"`],
  meeting: ['slug: "bsec-wg-ict-2011-11-15"', `slug: "${only.meeting}"`],
  initiative: ['slug: "bsec-ict-action-plan-2011-2013"', `slug: "${only.initiative}"`],
  measure: ['initiative: "bsec-ict-action-plan-2011-2013", code: "Q"', `initiative: "${only.initiative}", code: "I"`],
  topic: ['slug: "ict"', `slug: "${only.topic}"`],
  document: [`slug: "${only.document}"`],
  search: [`text: "${marker}", first: 500`, `text: "${marker.slice(0, 5)}", first: 500`, 'text: "ict", first: 500'],
};

/** Everything that can be asked of things of all types. */
const ofAnyType = `{ __typename id ${schema
  .getPossibleTypes(schema.getType('Node') as never)
  .map((type) => `... on ${type.name} ${fieldsOf(type, 2)}`)
  .join(' ')} }`;

/** Fields that can be asked first, by anybody. */
const open = Object.values(query.getFields()).filter((field) => ruleOf(schema, field) === null);
/** Each field of the API that can be asked first and is for everybody, with every field below it. */
export const everyQuestion: readonly Question[] = open.flatMap((field) => {
  const isPage = String(field.type).endsWith('Connection!');
  const below = isPage
    ? `{ totalCount pageInfo { endCursor } ${pageOf(field, 3)} }`
    : ['node', 'nodes'].includes(field.name)
      ? ofAnyType
      : selectionOf(field, field.name === 'compare' ? 5 : 3);
  const wanted = argumentsOf[field.name] ?? [isPage ? 'first: 500' : ''];
  if (field.args.some(isRequiredArgument) && !argumentsOf[field.name]) {
    throw new Error(`What is ${field.name} to be asked for? Say so in argumentsOf.`);
  }
  return wanted.map((given) => ({
    name: `${field.name}${given && `(${given})`}`,
    text: `{ ${field.name}${given && `(${given})`} ${below} }`,
  }));
});
