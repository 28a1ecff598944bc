import type { GraphQLResolveInfo } from 'graphql';
import { languageArgument } from '../../graphql/arguments.ts';
import type { Context } from '../../graphql/context.ts';
import type { EvidenceRow } from '../facts/rows.ts';
import { nodeId, type Typename, typenameOf } from './id.ts';
import { andThen, type Eventually, type LinkType, linked, linkedOne } from './links.ts';
import { linksAsked } from './links-asked.ts';
import { bestName, namesOf } from './names.ts';
import type { NodeRow } from './rows.ts';

/** Resolves a name, title or summary in the language that is asked for. */
export function name(row: NodeRow, { language }: { readonly language?: string | null }): string {
  return bestName(row, languageArgument(language));
}

/** Resolves all names. */
export const names = namesOf;

/** Resolves the passages that a thing rests on. */
export function evidence({ id }: NodeRow, _: unknown, { loaders }: Context): Promise<EvidenceRow[]> {
  return loaders.facts.evidence.load(id);
}

/** Makes a resolver of the one thing that a link leads to, where the graph may not know it. */
export function one<Row extends NodeRow>(type: LinkType) {
  return (row: NodeRow, _: unknown, { loaders }: Context): Eventually<Row | null> => linkedOne<Row>(loaders, row, type);
}

/** Makes a resolver of the one thing that a link leads to, which is always there. */
export function required<Row extends NodeRow>(type: LinkType) {
  return (row: NodeRow, _: unknown, { loaders }: Context): Eventually<Row> =>
    andThen(linkedOne<Row>(loaders, row, type), (target) => {
      if (!target) throw new Error(`${row.id} has no link ${type}`);
      return target;
    });
}

/** Makes a resolver of all things that links of one type lead to. */
export function many<Row extends NodeRow>(type: LinkType) {
  return (row: NodeRow, _: unknown, { loaders }: Context): Eventually<Row[]> => linked<Row>(loaders, row, type);
}

/**
 * Loads the thing of this type with this key; null where there is none.
 *
 * @param info says which links are asked for; without it all are read along
 */
export async function byKey<Row extends NodeRow>(
  { loaders }: Context,
  typename: Typename,
  key: string | readonly string[],
  info?: GraphQLResolveInfo,
): Promise<Row | null> {
  const id = nodeId(typename, ...[key].flat());
  const row = await (info
    ? loaders.node.asAsked.load({ key: id, filter: { links: linksAsked(info) } })
    : loaders.node.byId.load(id));
  return row && typenameOf(row) === typename ? (row as Row) : null;
}
