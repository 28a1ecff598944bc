import type { DocumentRecord } from './record.ts';

type Lists = Omit<DocumentRecord, 'record' | 'document'>;

/** A record in the making: what the document is, and nothing yet of what it says. */
export function blankRecord(
  document: Omit<DocumentRecord['document'], 'meetings'> & { readonly meetings?: string[] },
): DocumentRecord {
  const lists: Lists = {
    countries: [],
    organisations: [],
    subGroups: [],
    officials: [],
    places: [],
    meetingSeries: [],
    meetings: [],
    initiatives: [],
    measures: [],
    topics: [],
    documents: [],
    memberships: [],
    offices: [],
    attendances: [],
    participations: [],
    statements: [],
    decisions: [],
    responsibilities: [],
  };
  return { record: 1, document: { meetings: [], ...document }, ...lists };
}
