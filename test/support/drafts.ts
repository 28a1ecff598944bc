import { stringify } from 'yaml';

/** A word that stands in drafts and nowhere else, and in as many of their fields as there are. */
export const marker = 'quoxlin';
const Marker = 'Quoxlin';

const evidence = `${Marker} evidence`;
const named = (what: string) => ({ name: { en: `${Marker} ${what}` }, evidence });

/** Names of things that drafts describe, and no other document does. */
export const only = {
  document: `${marker}-minutes`,
  official: `${marker}-official-one`,
  organisation: `${marker}-ministry`,
  subGroup: `${marker}-sub-group`,
  series: `${marker}-series`,
  meeting: `${marker}-meeting`,
  initiative: `${marker}-plan`,
  topic: `${marker}-topic`,
};

/** The record of a document that touches everything: what is new, and what other documents describe already. */
export const touchingAll = {
  record: 1,
  document: {
    slug: only.document,
    visibility: 'DRAFT',
    kind: 'MINUTES',
    title: `${Marker} minutes`,
    language: 'en',
    url: `https://example.org/${marker}`,
    publisher: only.organisation,
    publishedOn: '2018-05',
    meetings: [only.meeting, 'bsec-wg-ict-2011-11-15'],
  },
  countries: [
    { code: 'TR', otherNames: [{ text: `${Marker} land`, language: 'en', kind: 'VARIANT' }], evidence },
    { code: 'AZ' },
    { code: 'IS', evidence },
  ],
  topics: [
    { slug: only.topic, broader: 'ict', ...named('topic') },
    { slug: 'ict', ...named('subject') },
  ],
  organisations: [
    { slug: only.organisation, kind: 'MINISTRY', acronym: Marker, parent: 'bsec', country: 'TR', ...named('ministry') },
    // May be the one before.
    { slug: `${marker}-ministries`, kind: 'MINISTRY', country: 'TR', ...named('ministry') },
    {
      slug: 'bsec',
      kind: 'INTERGOVERNMENTAL',
      name: { en: 'Organization of the Black Sea Economic Cooperation' },
      otherNames: [{ text: `${Marker} cooperation`, language: 'en', kind: 'VARIANT' }],
      evidence,
    },
  ],
  subGroups: [
    { slug: only.subGroup, status: 'ACTIVE', parent: 'bsec-wg-ict', topics: [only.topic], ...named('group') },
  ],
  officials: [
    { slug: only.official, honorific: Marker, ...named('official') },
    // May be the one before.
    { slug: `${marker}-official-two`, name: { en: `Official ${Marker}` }, evidence },
    { slug: 'ozge-pan', ...named('other name') },
  ],
  places: [{ slug: `${marker}-place`, country: 'TR', latitude: 40, longitude: 30, ...named('place') }],
  meetingSeries: [{ slug: only.series, organisation: 'turkic-council', ...named('series') }],
  meetings: [
    {
      slug: only.meeting,
      title: { en: `${Marker} meeting` },
      when: '2011-11-16',
      series: only.series,
      ordinal: 7,
      place: `${marker}-place`,
      organiser: 'bsec',
      host: { country: 'TR' },
      partOf: 'bsec-wg-ict-2011-11-15',
      topics: ['ict', only.topic],
      evidence,
    },
  ],
  initiatives: [
    {
      slug: only.initiative,
      kind: 'PROJECT',
      title: { en: `${Marker} plan` },
      period: '2019/2020',
      organisation: 'bsec-wg-ict',
      adoptedAt: 'bsec-wg-ict-2011-11-15',
      supplements: 'bsec-ict-action-plan-2011-2013',
      topics: ['ict', only.topic],
      measures: [{ number: 'I', title: { en: `${Marker} measure` }, topics: ['ict'], evidence }],
      evidence,
    },
  ],
  measures: [
    {
      initiative: 'bsec-ict-action-plan-2011-2013',
      items: [{ number: 'Q', title: { en: `${Marker} further measure` }, evidence }],
    },
  ],
  documents: [{ slug: `${marker}-annex`, kind: 'OTHER', title: `${Marker} annex`, language: 'en', evidence }],
  memberships: [
    {
      member: { organisation: only.organisation },
      organisation: 'turkic-council',
      role: 'PARTNER',
      period: '2012/..',
      evidence,
    },
    { member: { country: 'IS' }, organisation: 'turkic-council', role: 'OBSERVER', period: '2001/..', evidence },
    // Derives a participation in a plan that is published.
    { member: { country: 'IS' }, organisation: 'bsec', role: 'MEMBER', period: '2000/..', evidence },
  ],
  offices: [
    {
      official: only.official,
      post: 'minister',
      title: { en: `${Marker} minister` },
      organisation: only.organisation,
      country: 'TR',
      period: '2010/2015',
      evidence,
    },
    { official: 'ozge-pan', post: marker, title: { en: `${Marker} post` }, country: 'TR', period: '2011/..', evidence },
  ],
  attendances: [
    { meeting: only.meeting, official: only.official, country: 'TR', post: 'minister', roles: ['CHAIRED'], evidence },
    { meeting: 'bsec-wg-ict-2011-11-15', official: only.official, country: 'TR', roles: ['SPOKE'], evidence },
    { meeting: only.meeting, official: 'ozge-pan', organisation: 'bsec', country: 'TR', evidence },
    { meeting: only.meeting, subGroup: only.subGroup, evidence },
  ],
  participations: [
    { initiative: 'bsec-ict-action-plan-2011-2013', participant: { official: only.official }, role: Marker, evidence },
    { initiative: only.initiative, participant: { country: 'AZ' }, role: Marker, evidence },
  ],
  statements: [
    {
      meeting: 'bsec-wg-ict-2011-11-15',
      slug: marker,
      speaker: { official: only.official },
      summary: { en: `${Marker} statement` },
      topics: ['ict', only.topic],
      mentions: [{ official: 'ozge-pan' }, { organisation: 'bsec' }],
      figures: [{ label: `${Marker} figure`, value: 42, unit: 'EUR', period: '2011' }],
      evidence,
    },
  ],
  decisions: [
    {
      meeting: 'bsec-wg-ict-2011-11-15',
      slug: marker,
      summary: { en: `${Marker} decision` },
      assignees: [{ country: 'TR' }, { official: only.official }],
      due: '2012',
      evidence,
    },
  ],
  responsibilities: [
    {
      initiative: 'bsec-ict-action-plan-2011-2013',
      slug: marker,
      role: 'COORDINATES',
      body: { organisation: only.organisation },
      to: ['bsec'],
      evidence,
    },
  ],
};

/** The record of a document whose slug comes before, and that names what the other describes. */
export const resting = {
  record: 1,
  document: { slug: `a-${marker}-note`, visibility: 'DRAFT', kind: 'NEWS', title: `${Marker} note`, language: 'en' },
  attendances: [{ meeting: only.meeting, official: `${marker}-official-two`, roles: ['OPENED'], evidence }],
};

/** The text of a record. */
export function yaml(record: object): string {
  return stringify(record, { aliasDuplicateObjects: false });
}

/** The same record, to be published. */
export function published<Record extends { document: object }>(record: Record): Record {
  return { ...record, document: { ...record.document, visibility: 'PUBLISHED' } };
}
