/** What grows with a graph, or with one thing in it, and how it is asked. */
export interface Question {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/**
 * Finds what the questions are about: the best connected of each kind, where an answer costs most, and two officials who
 * have nothing to do with each other but through others.
 */
export const keys = `
CALL () {
  MATCH (country:Country) RETURN country ORDER BY COUNT { (country)<-[:FOR_COUNTRY]-() } DESC, country.id LIMIT 1
}
CALL () {
  MATCH (topic:Topic) RETURN topic ORDER BY COUNT { (topic)<-[:ABOUT]-() } DESC, topic.id LIMIT 1
}
CALL () {
  MATCH (series:MeetingSeries) RETURN series ORDER BY COUNT { (series)<-[:IN_SERIES]-() } DESC, series.id LIMIT 1
}
CALL () {
  MATCH (official:Official) RETURN official ORDER BY COUNT { (official)<-[:ATTENDEE]-() } DESC, official.id LIMIT 1
}
CALL () {
  MATCH (one:Official) WHERE EXISTS { (one)<-[:HOLDER]-() } RETURN one ORDER BY one.id LIMIT 1
}
CALL () {
  MATCH (other:Official) WHERE EXISTS { (other)<-[:HOLDER]-() } RETURN other ORDER BY other.id DESC LIMIT 1
}
RETURN country.code AS country, topic.slug AS topic, series.slug AS series, official.slug AS official,
  country.id AS countryId, one.id AS one, other.id AS other`;

/** All questions, in the order of the report. */
export const questions: readonly Question[] = [
  listOfCountry('attendances'),
  listOfCountry('participations'),
  listOfCountry('officials'),
  countOfCountry('participations'),
  countOfCountry('officials'),
  {
    name: 'topic-meetings',
    title: '100 meetings on the topic with the most',
    text: 'query ($topic: ID!) { topic(slug: $topic) { meetings { nodes { id } } } }',
  },
  {
    name: 'topic-statements',
    title: '100 statements on the topic with the most',
    text: 'query ($topic: ID!) { topic(slug: $topic) { statements { nodes { id } } } }',
  },
  {
    name: 'official-met-with',
    title: 'Whom the official met who attended most',
    text: 'query ($official: ID!) { official(slug: $official) { metWith { nodes { official { id } } } } }',
  },
  {
    name: 'aggregate-country',
    title: 'All attendances by country',
    text: '{ attendanceAggregates(by: [COUNTRY]) { nodes { count } } }',
  },
  {
    name: 'aggregate-country-year',
    title: 'All attendances by country and year',
    text: '{ attendanceAggregates(by: [COUNTRY, YEAR], first: 500) { nodes { count } } }',
  },
  {
    name: 'matrix-series',
    title: 'Matrix of a series: countries and years',
    text: `query ($series: ID!) {
      participationMatrix(
        rows: COUNTRY, columns: YEAR, filter: { attendance: { meeting: { series: { slug: { eq: $series } } } } }
      ) { cells { count } }
    }`,
  },
  {
    name: 'matrix-all',
    title: 'Matrix of everything: countries and years',
    text: '{ participationMatrix(rows: COUNTRY, columns: YEAR) { cells { count } } }',
  },
  {
    name: 'paths',
    title: 'Ways between two officials, 6 links at most',
    text: 'query ($one: ID!, $other: ID!) { paths(from: $one, to: $other) { length } }',
  },
  {
    name: 'search-common',
    title: 'Search for a word of every meeting',
    text: '{ search(text: "meeting") { nodes { node { id } } } }',
  },
  {
    name: 'search-common-count',
    title: 'How many things that word is met in',
    text: '{ search(text: "meeting", first: 0) { totalCount } }',
  },
  {
    name: 'timeline-all',
    title: 'The first 100 of the timeline of everything',
    text: '{ timeline { nodes { date } } }',
  },
  {
    name: 'timeline-year',
    title: 'The first 100 of the timeline of a year',
    text: '{ timeline(from: "2020-01-01", to: "2020-12-31") { nodes { date } } }',
  },
  {
    name: 'timeline-country',
    title: 'The first 100 of the timeline of the country with the most attendances',
    text: 'query ($countryId: ID!) { timeline(of: [$countryId]) { nodes { date } } }',
  },
  {
    name: 'neighbourhood-country',
    title: 'What surrounds that country',
    text: 'query ($countryId: ID!) { neighbourhood(of: $countryId) { nodes { id } } }',
  },
  {
    name: 'name-contains',
    title: 'Officials by a part of their names, by name',
    text: '{ officials(filter: { name: { contains: "ova" } }, orderBy: [NAME_ASC], first: 20) { nodes { id } } }',
  },
  {
    name: 'count-by-filter',
    title: 'How many meetings a country attended',
    text: `query ($country: ID!) {
      meetings(filter: { attendances: { some: { country: { code: { eq: $country } } } } }, first: 0) { totalCount }
    }`,
  },
];

function listOfCountry(field: string): Question {
  return {
    name: `country-${field}`,
    title: `100 ${field} of the country with the most attendances`,
    text: `query ($country: ID!) { country(code: $country) { ${field} { nodes { id } } } }`,
  };
}

function countOfCountry(field: string): Question {
  return {
    name: `country-${field}-count`,
    title: `How many ${field} it has`,
    text: `query ($country: ID!) { country(code: $country) { ${field}(first: 0) { totalCount } } }`,
  };
}
