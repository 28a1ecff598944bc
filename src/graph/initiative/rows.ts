import type { InitiativeKind, ParticipationBasis, ResponsibilityRole } from '../../graphql/types.generated.ts';
import type { FactRow, NodeRow, PeriodColumns } from '../node/rows.ts';

export interface InitiativeRow extends NodeRow, PeriodColumns {
  readonly slug: string;
  readonly kind: InitiativeKind;
}

export interface MeasureRow extends NodeRow {
  readonly code: string;
  readonly position: number;
  readonly heading: boolean;
}

export interface ParticipationRow extends FactRow {
  readonly basis: ParticipationBasis;
  readonly role?: string;
}

export interface ResponsibilityRow extends FactRow {
  readonly role: ResponsibilityRole;
  readonly office?: string;
}
