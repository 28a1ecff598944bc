import type { Database } from '../../database/database.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { FactRow } from '../node/rows.ts';
import type { InitiativeRow, MeasureRow, ParticipationRow, ResponsibilityRow } from './rows.ts';

/** How initiatives, measures, participations and responsibilities are read. */
export function initiativeLoaders(database: Database) {
  const { page, rows } = fromStatements(database, import.meta.url);
  return {
    ofOrganisations: page<InitiativeRow>('initiatives-of-organisations'),
    adoptedAtMeetings: page<InitiativeRow>('initiatives-adopted-at-meetings'),
    supplements: rows<InitiativeRow>('supplements-of-initiatives'),
    measures: page<MeasureRow>('measures-of-initiatives'),
    measuresUnder: rows<MeasureRow>('measures-under-measures'),
    measuresOfTopics: page<MeasureRow>('measures-of-topics'),
    participations: page<ParticipationRow>('participations-of-initiatives'),
    participationsOfCountries: page<ParticipationRow>('participations-of-countries'),
    bases: rows<FactRow>('bases-of-participations'),
    responsibilities: rows<ResponsibilityRow>('responsibilities'),
  };
}
