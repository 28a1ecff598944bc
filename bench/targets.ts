import type { Load } from './load/load.ts';
import { operations } from './operation.ts';
import type { OperationResult, Results } from './results.ts';

/** Whether a target is met. */
export interface Verdict {
  /** What it is about. */
  readonly about: string;
  readonly target: string;
  readonly found: string;
  /** null where it could not be measured. */
  readonly met: boolean | null;
  /** By how much it is missed, in per cent of the target; null where it is not. */
  readonly missedBy: number | null;
}

/** Where ours is measured against the peer. */
const usual = 8;

/** Compares what was measured with what is to be reached. */
export function verdictsOf(results: Omit<Results, 'verdicts'>): Verdict[] {
  return [
    ...results.operations.flatMap(verdictsOfOperation),
    atLeast(
      'first answer of a new shape, against the peer',
      10,
      ratio(results.newShapes.peer, results.newShapes.ours),
      '× as fast',
    ),
    ...verdictsOfPages(results.operations),
    atMost('start-up of our API, the database running', 1_500, results.startUp.ours, 'ms'),
    atMost('memory of our API at rest', 150, results.memoryAtRest.ours, 'MB'),
  ];
}

function verdictsOfOperation(result: OperationResult): Verdict[] {
  const { name, measured } = result;
  const target = operations.find((it) => it.name === name)?.target ?? 2;
  const load = (contender: keyof typeof measured, connections: number): Load | undefined =>
    measured[contender].loads?.[connections];
  const ours = load('ours', usual);
  const peerCannot = measured.peer.error !== undefined;
  const againstPeer: Verdict =
    ours && peerCannot
      ? {
          about: `${name}: throughput against the peer`,
          target: `≥ ${target}×`,
          found: 'the peer cannot answer',
          met: true,
          missedBy: null,
        }
      : atLeast(
          `${name}: throughput against the peer`,
          target,
          ratio(ours?.perSecond, load('peer', usual)?.perSecond),
          '×',
        );
  return [
    againstPeer,
    atLeast(`${name}: throughput against the floor`, 0.5, ratio(ours?.perSecond, load('floor', usual)?.perSecond), '×'),
    ...(peerCannot
      ? []
      : [
          atMost(
            `${name}: p97.5 at one connection, against the peer`,
            1,
            ratio(load('ours', 1)?.p97_5, load('peer', 1)?.p97_5),
            '×',
          ),
        ]),
  ];
}

/** What may differ without a page being said to cost more: the rows of one page have more links than those of another. */
const tolerance = 1.25;

function verdictsOfPages(all: readonly OperationResult[]): Verdict[] {
  const hits = (name: string) => all.find((it) => it.name === name)?.cost.ours?.dbHits;
  const near = hits('ordered-list-0');
  const byOffset = ['ordered-list-1000', 'ordered-list-25000'].flatMap((name) =>
    all.some((it) => it.name === name)
      ? [atMost(`${name}: db hits, against the first page`, tolerance, ratio(hits(name), near), '×')]
      : [],
  );
  const bySize = all.flatMap(({ name, cost, smallCost }) =>
    smallCost?.ours && cost.ours
      ? [
          atMost(
            `${name}: db hits, against the small graph`,
            tolerance,
            ratio(cost.ours.dbHits, smallCost.ours.dbHits),
            '×',
          ),
        ]
      : [],
  );
  return [...byOffset, ...bySize];
}

function ratio(one: number | null | undefined, other: number | null | undefined): number | undefined {
  return one === null || one === undefined || !other ? undefined : one / other;
}

function atLeast(about: string, least: number, found: number | undefined, unit: string): Verdict {
  return verdict(
    about,
    `≥ ${least}${unit}`,
    found,
    unit,
    (it) => it >= least,
    (it) => 1 - it / least,
  );
}

function atMost(about: string, most: number, found: number | undefined, unit: string): Verdict {
  return verdict(
    about,
    `≤ ${most}${unit === '×' ? unit : ` ${unit}`}`,
    found,
    unit,
    (it) => it <= most,
    (it) => it / most - 1,
  );
}

function verdict(
  about: string,
  target: string,
  found: number | undefined,
  unit: string,
  isMet: (found: number) => boolean,
  missing: (found: number) => number,
): Verdict {
  if (found === undefined) return { about, target, found: 'not measured', met: null, missedBy: null };
  const met = isMet(found);
  return {
    about,
    target,
    found: unit.startsWith('×') ? `${found.toFixed(2)}${unit}` : `${found.toFixed(0)} ${unit}`,
    met,
    missedBy: met ? null : Math.round(missing(found) * 100),
  };
}
