import type { CountryRow } from '../country/rows.ts';
import type { OfficialRow } from '../official/rows.ts';
import type { OrganisationRow } from '../organisation/rows.ts';
import type { SubGroupRow } from '../sub-group/rows.ts';

/** What can take part. */
export type ParticipantRow = CountryRow | OrganisationRow | SubGroupRow | OfficialRow;
