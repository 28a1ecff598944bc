import { readStatement } from '../database/statement.ts';
import type { LinkType } from '../graph/node/links.ts';
import { inChunks } from './chunks.ts';
import { mayBeNamed, type NodeClaim } from './claim.ts';
import type { Draft } from './plan.ts';
import type { Problem } from './problem.ts';
import type { CheckedRecord } from './read.ts';
import { isUnpublished } from './record.ts';
import type { Reader } from './state.ts';

const readKnown = readStatement('./known.cypher', import.meta.url);
const readNeeded = readStatement('./needed.cypher', import.meta.url);

/** A thing that a record names, with the place where it names it. */
export interface Naming {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** What a record says, gone through once. */
export interface Survey {
  readonly claims: Iterable<NodeClaim>;
  readonly count: number;
  /** The ids of what it describes and others may name. */
  readonly named: readonly string[];
  /** The ids of what it names and does not describe. */
  readonly outside: ReadonlySet<string>;
  /** What it describes more than once, where it does so again. */
  readonly repeated: readonly Naming[];
}

/** Goes through what a record says. */
export function surveyOf(claims: Iterable<NodeClaim>): Survey {
  const described = new Set<string>();
  const targets = new Set<string>();
  const named: string[] = [];
  const repeated: Naming[] = [];
  let count = 0;
  for (const { id, path, links } of claims) {
    count += 1;
    if (described.has(id)) repeated.push({ id, path });
    described.add(id);
    if (mayBeNamed(id)) named.push(id);
    for (const type in links) for (const target of links[type as LinkType] ?? []) targets.add(target);
  }
  for (const id of described) targets.delete(id);
  return { claims, count, named, outside: targets, repeated };
}

/** Where a record names some things. */
export function namingsOf(claims: Iterable<NodeClaim>, ids: ReadonlySet<string>): Naming[] {
  const namings: Naming[] = [];
  for (const { links, path } of claims) {
    for (const id of Object.values(links).flat()) if (ids.has(id)) namings.push({ id, path });
  }
  return namings;
}

/** What is wrong with things that the record describes more than once. */
export function twice({ repeated }: Survey, { problemAt }: CheckedRecord): Problem[] {
  return repeated.map(({ id, path }) =>
    problemAt(path, `describes ${id} a second time; put all about it in one place`),
  );
}

/**
 * Which of some things documents describe.
 *
 * @param document the id of a document whose own word does not count; null to count all
 */
export async function knownAmong(
  run: Reader,
  ids: Iterable<string>,
  document: string | null = null,
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const some of inChunks([...new Set(ids)])) {
    for (const { id } of await run<{ id: string }>(readKnown, { ids: some, document })) found.add(id);
  }
  return found;
}

/**
 * What is wrong with links to things that neither the record nor the graph describes.
 *
 * @param outside those links
 * @param unpublished documents that are not published and describe some of the things, by the ids of these. To records that
 *   are not published either, they are good for it
 */
export function dangling(
  outside: readonly Naming[],
  unpublished: ReadonlyMap<string, string>,
  { record, problemAt }: CheckedRecord,
): Problem[] {
  return outside.flatMap(({ id, path }) => {
    const by = unpublished.get(id);
    if (by !== undefined && isUnpublished(record)) return [];
    return [
      problemAt(
        path,
        by === undefined ? `names ${id}, which neither the record nor the graph describes` : onlyDraftDescribes(id, by),
      ),
    ];
  });
}

/** Why a record that is to be published cannot name a thing. */
export function onlyDraftDescribes(id: string, draft: string): string {
  return `names ${id}, which only the draft ${draft} describes; publish that first, or describe it here, too`;
}

/** A thing that only this document describes, and a thing that others describe and that links to it. */
export interface Need {
  readonly id: string;
  readonly neededBy: string;
  /** The ids of the documents that describe the latter. */
  readonly documents: readonly string[];
}

/** Why what a draft removes has to stay: what other documents say links to it. */
export async function needsAgainst(run: Reader, { plan, removed, outcomes }: Draft): Promise<Need[]> {
  const changed = new Map(outcomes.map(({ id, merged }) => [id, Object.values(merged.links).flat()]));
  const needs: Need[] = [];
  for (const ids of inChunks(removed)) {
    for (const need of await run<Need>(readNeeded, { ids, document: plan.document })) {
      // What the draft changes may let go of it.
      if (changed.get(need.neededBy)?.includes(need.id) ?? true) needs.push(need);
    }
  }
  return needs;
}
