import type { Name, Period } from '../../graphql/types.generated.ts';
import type { Loaders } from '../loaders.ts';
import { periodOf } from '../node/period.ts';
import type { PeriodColumns } from '../node/rows.ts';
import type { OfficeRow } from '../official/rows.ts';
import type { PostSourceRow } from './rows.ts';

/** The parts of a document's claim about a post that matter here; the importer writes it. */
interface PostClaim {
  readonly properties: PeriodColumns;
  readonly names: readonly Name[];
}

/** What each document says of a post, before it was merged into one. */
export async function sourcesOf(loaders: Loaders, office: OfficeRow): Promise<PostSourceRow[]> {
  const said = await loaders.history.claims.load(office.id);
  return said.map(({ document, claim }) => {
    const { properties, names } = JSON.parse(claim) as PostClaim;
    return { office, document, titles: names, period: periodOf(properties) };
  });
}

/** Whether documents give different times. That one gives none is no contradiction. */
export function contradict(sources: readonly PostSourceRow[]): boolean {
  return new Set(sources.flatMap(({ period }) => textOf(period))).size > 1;
}

function textOf(period: Period | null): string[] {
  return period ? [period.text] : [];
}
