import type { Typename } from '../graph/node/id.ts';
import { linkFields } from '../graph/node/links.ts';

type Term = string | Readonly<Record<string, unknown>>;
type Terms = Readonly<Record<string, Term>>;

/** What ids are in, so that a thing has one IRI whichever server told of it. */
const ids = 'urn:ict-cooperation-graph:';

const day = (id: string): Term => ({ '@id': id, '@type': 'xsd:date' });
const link = (id: string): Term => ({ '@id': id, '@type': '@id' });
const word = (id: string): Term => ({ '@id': id, '@type': '@vocab' });
const text = (id: string): Term => ({ '@id': id, '@container': '@language' });
const edtf = (id: string): Term => ({ '@id': id, '@type': 'edtf:EDTF' });
/** The classes of other vocabularies that a type belongs to, and what terms mean on its things alone. */
interface Type {
  readonly classes: readonly string[];
  readonly terms: Terms;
}
const type = (classes: string | readonly string[], terms: Terms = {}): Type => ({ classes: [classes].flat(), terms });

/** What Popolo calls the ends of a membership or a post. */
const validity = { start: day('schema:validFrom'), end: day('schema:validThrough') };

/** Things are of a class of our own and of those that say most in other vocabularies. */
export const types: Readonly<Record<Typename | 'Invitation' | 'Absence', Type>> = {
  Country: type('schema:Country'),
  Organisation: type(['schema:Organization', 'org:Organization'], {
    parent: link('org:subOrganizationOf'),
    acronym: 'schema:alternateName',
  }),
  SubGroup: type('org:OrganizationalUnit', { parent: link('org:unitOf') }),
  Official: type('schema:Person', { honorific: 'schema:honorificPrefix' }),
  MeetingSeries: type('schema:EventSeries', { organisation: link('schema:organizer') }),
  Meeting: type('schema:Event', {
    series: link('schema:superEvent'),
    partOf: link('schema:superEvent'),
    organiser: link('schema:organizer'),
  }),
  Initiative: type('schema:Project'),
  Measure: type('schema:Action', { initiative: link('dcterms:isPartOf'), parent: link('dcterms:isPartOf') }),
  Topic: type('skos:Concept', {
    name: text('skos:prefLabel'),
    alternateName: text('skos:altLabel'),
    broader: link('skos:broader'),
  }),
  Document: type(['schema:CreativeWork', 'prov:Entity'], {
    publisher: link('schema:publisher'),
    meetings: link('schema:about'),
    language: 'schema:inLanguage',
    publishedOn: edtf('schema:datePublished'),
  }),
  Membership: type('org:Membership', {
    ...validity,
    member: link('org:member'),
    organisation: link('org:organization'),
    role: word('org:role'),
  }),
  Office: type('org:Post', {
    ...validity,
    name: text('skos:prefLabel'),
    official: link('org:heldBy'),
    organisation: link('org:postIn'),
  }),
  // As schema.org writes roles: the event's attendee is the attendance, whose attendee is the person.
  Attendance: type('schema:Role', {
    meeting: { '@reverse': 'schema:attendee', '@type': '@id' },
    participant: link('schema:attendee'),
    country: link('opengov:onBehalfOf'),
    organisation: link('opengov:onBehalfOf'),
    office: link('opengov:post'),
    roles: 'schema:roleName',
  }),
  Invitation: type([]),
  Absence: type([]),
  Participation: type('schema:Role', {
    initiative: { '@reverse': 'schema:participant', '@type': '@id' },
    participant: link('schema:participant'),
    role: 'schema:roleName',
  }),
  Statement: type('opengov:Speech', {
    name: text('schema:abstract'),
    meeting: link('schema:recordedAt'),
    speaker: link('schema:creator'),
    mentions: link('schema:mentions'),
  }),
  Decision: type('schema:Action', {
    name: text('schema:description'),
    assignees: link('schema:agent'),
    due: edtf('due'),
  }),
  // Here the office is a text, and no thing.
  Responsibility: type('schema:Role', { role: 'schema:roleName', office: 'office' }),
};

/** Fields that lead to other things, where no vocabulary has a term for them. */
const ownLinks = Object.values<Readonly<Record<string, string>>>(linkFields)
  .flatMap((fields) => Object.values(fields))
  .filter((field) => field !== 'figures' && field !== 'place')
  .map((field) => [field, link(field)]);

/**
 * What the words of the JSON mean: terms of schema.org, Popolo, W3C ORG, PROV-O, SKOS and Web Annotation where these
 * have one, else our own under `@vocab`, so that nothing is without a meaning. It stands in each file: none is fetched.
 */
export const context: Readonly<Record<string, unknown>> = {
  '@version': 1.1,
  '@vocab': `${ids}vocabulary:`,
  graph: ids,
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  opengov: 'http://www.w3.org/ns/opengov#',
  prov: 'http://www.w3.org/ns/prov#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  oa: 'http://www.w3.org/ns/oa#',
  time: 'http://www.w3.org/2006/time#',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',

  id: '@id',
  type: '@type',
  name: text('schema:name'),
  alternateName: text('schema:alternateName'),
  ordinal: 'schema:position',
  position: 'schema:position',
  slug: 'schema:identifier',
  code: 'schema:identifier',
  url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
  kind: word('kind'),
  status: word('status'),
  basis: word('basis'),
  period: edtf('dcterms:temporal'),
  start: day('schema:startDate'),
  end: day('schema:endDate'),
  recordedAt: { '@id': 'prov:generatedAtTime', '@type': 'xsd:dateTime' },

  ...Object.fromEntries(ownLinks),
  topics: link('schema:about'),
  basedOn: link('prov:wasDerivedFrom'),

  location: 'schema:location',
  latitude: 'schema:latitude',
  longitude: 'schema:longitude',
  containedInPlace: link('schema:containedInPlace'),
  Place: 'schema:Place',

  value: 'schema:value',
  unit: 'schema:unitText',
  label: 'rdfs:label',
  Figure: 'schema:QuantitativeValue',

  memberDuring: 'org:memberDuring',
  Interval: 'time:Interval',
  beginning: 'time:hasBeginning',
  ending: 'time:hasEnd',
  Instant: 'time:Instant',
  day: day('time:inXSDDate'),

  sources: link('prov:hadPrimarySource'),
  evidence: 'prov:qualifiedPrimarySource',
  PrimarySource: 'prov:PrimarySource',
  document: link('prov:entity'),
  selector: 'oa:hasSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  exact: text('oa:exact'),
  note: 'rdfs:comment',

  ...Object.fromEntries(Object.entries(types).map(([name, { terms }]) => [name, { '@id': name, '@context': terms }])),
};
