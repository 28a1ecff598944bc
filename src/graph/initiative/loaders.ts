import { pageLoader, rowsLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import type { FactRow } from '../node/rows.ts';
import type { InitiativeRow, MeasureRow, ParticipationRow, ResponsibilityRow } from './rows.ts';

const here = import.meta.url;

/** How initiatives, measures, participations and responsibilities are read. */
export function initiativeLoaders(database: Database) {
  return {
    all: pageLoader<InitiativeRow>(database, readStatements('./initiatives.cypher', here)),
    ofOrganisations: pageLoader<InitiativeRow>(database, readStatements('./initiatives-of-organisations.cypher', here)),
    adoptedAtMeetings: pageLoader<InitiativeRow>(
      database,
      readStatements('./initiatives-adopted-at-meetings.cypher', here),
    ),
    supplements: rowsLoader<InitiativeRow>(database, readStatement('./supplements-of-initiatives.cypher', here)),
    allMeasures: pageLoader<MeasureRow>(database, readStatements('./measures.cypher', here)),
    measures: pageLoader<MeasureRow>(database, readStatements('./measures-of-initiatives.cypher', here)),
    measuresUnder: rowsLoader<MeasureRow>(database, readStatement('./measures-under-measures.cypher', here)),
    measuresOfTopics: pageLoader<MeasureRow>(database, readStatements('./measures-of-topics.cypher', here)),
    allParticipations: pageLoader<ParticipationRow>(database, readStatements('./participations.cypher', here)),
    participations: pageLoader<ParticipationRow>(
      database,
      readStatements('./participations-of-initiatives.cypher', here),
    ),
    participationsOfCountries: pageLoader<ParticipationRow>(
      database,
      readStatements('./participations-of-countries.cypher', here),
    ),
    bases: rowsLoader<FactRow>(database, readStatement('./bases-of-participations.cypher', here)),
    allResponsibilities: pageLoader<ResponsibilityRow>(database, readStatements('./all-responsibilities.cypher', here)),
    responsibilities: rowsLoader<ResponsibilityRow>(database, readStatement('./responsibilities.cypher', here)),
  };
}
