import type { Database } from '../../database/database.ts';
import { fromStatements } from '../node/from-statements.ts';
import type { MembershipRow, OrganisationRow } from './rows.ts';

/** How organisations and memberships are read. */
export function organisationLoaders(database: Database) {
  const { page } = fromStatements(database, import.meta.url);
  return {
    children: page<OrganisationRow>('children-of-organisations'),
    members: page<MembershipRow>('members-of-organisations'),
    memberships: page<MembershipRow>('memberships-of-members'),
  };
}
