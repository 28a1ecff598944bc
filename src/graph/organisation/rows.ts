import type { MembershipRole, OrganisationKind } from '../../graphql/types.generated.ts';
import type { FactRow, NodeRow, PeriodColumns } from '../node/rows.ts';

export interface OrganisationRow extends NodeRow {
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly acronym?: string;
}

export interface MembershipRow extends FactRow, PeriodColumns {
  readonly role: MembershipRole;
}
