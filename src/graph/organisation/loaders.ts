import { pageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatements } from '../../database/statement.ts';
import type { MembershipRow, OrganisationRow } from './rows.ts';

const here = import.meta.url;

/** How organisations and memberships are read. */
export function organisationLoaders(database: Database) {
  return {
    all: pageLoader<OrganisationRow>(database, readStatements('./organisations.cypher', here)),
    children: pageLoader<OrganisationRow>(database, readStatements('./children-of-organisations.cypher', here)),
    allMemberships: pageLoader<MembershipRow>(database, readStatements('./memberships.cypher', here)),
    members: pageLoader<MembershipRow>(database, readStatements('./members-of-organisations.cypher', here)),
    memberships: pageLoader<MembershipRow>(database, readStatements('./memberships-of-members.cypher', here)),
  };
}
