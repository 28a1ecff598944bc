import type { Context } from '../../graphql/context.ts';
import type { NodeRow } from '../node/rows.ts';
import type { EvidenceRow } from './rows.ts';

/** The passages that support a field of a thing; all that it rests on where none is said to support the field. */
export async function evidenceOf({ id }: NodeRow, field: string | null, { loaders }: Context): Promise<EvidenceRow[]> {
  const evidence = await loaders.facts.evidence.load(id);
  const supporting = evidence.filter(({ supports }) => supports === field);
  return field === null || supporting.length === 0 ? evidence : supporting;
}
