import { type Answer, ask, bodyOf, type Contender, contenders, type Variables } from './contender.ts';
import { factsOf } from './facts.ts';
import { endTransactions, type Graph } from './graph.ts';
import type { Load, LoadGenerator } from './load/load.ts';
import { median } from './median.ts';
import type { Operation } from './operation.ts';
import type { ServerProcess } from './processes.ts';

/** How long and how often is measured. */
export interface Settings {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
}

/** Medians over the rounds, by the number of connections. */
export type Loads = Readonly<Record<number, Load>>;

/** What was measured of one contender at one operation. */
export interface Measured {
  /** Why there are no figures. */
  readonly error?: string;
  readonly loads?: Loads;
}

/** Everything that an operation needs to be measured. */
export interface Prepared {
  readonly operation: Operation;
  readonly keys: readonly Variables[];
  /** What keeps a contender from answering. */
  readonly errors: Partial<Record<Contender, string>>;
}

export type Servers = Readonly<Record<Contender, ServerProcess>>;

/** Whether contenders that can answer give the same answer. */
export interface Agreement {
  /** Who was compared. */
  readonly compared: readonly Contender[];
  /** How many sets of keys they were asked with. */
  readonly keys: number;
  /** How many facts they agreed in, in all. */
  readonly facts: number;
  /** The first difference; null where all is the same. */
  readonly difference: string | null;
}

/** Asks all with the same keys, and compares what they say. Who cannot answer is left out, and the reason returned. */
export async function compare(
  { operation, keys, errors }: Prepared,
  servers: Servers,
  howMany = 5,
): Promise<{ agreement: Agreement; errors: Prepared['errors'] }> {
  const found: Partial<Record<Contender, string>> = { ...errors };
  const asked = keys.slice(0, howMany);
  let facts = 0;
  let difference: string | null = null;
  for (const variables of asked) {
    const said: [Contender, string][] = [];
    for (const contender of contenders) {
      if (found[contender] !== undefined) continue;
      const answer = await ask(servers[contender].url, bodyOf(contender, operation, variables));
      if (answer.error !== undefined) found[contender] = answer.error;
      else {
        const its = factsOf(answer.data, operation.facts);
        if (said.length === 0) facts += its.length;
        said.push([contender, JSON.stringify(its)]);
      }
    }
    const [first, ...others] = said;
    for (const [contender, its] of others) {
      if (first && its !== first[1]) difference ??= differenceOf(first, [contender, its], variables);
    }
  }
  const compared = contenders.filter((contender) => found[contender] === undefined);
  return { agreement: { compared, keys: asked.length, facts, difference }, errors: found };
}

function differenceOf(one: [Contender, string], other: [Contender, string], variables: Variables): string {
  const [a, b] = [one[1], other[1]].map((text) => JSON.parse(text) as unknown[]) as [unknown[], unknown[]];
  const at = a.findIndex((fact, index) => fact !== b[index]);
  const place = at === -1 ? a.length : at;
  return (
    `${one[0]} has ${a.length} facts, ${other[0]} ${b.length}; ` +
    `the first that differs is ${JSON.stringify(a[place])} against ${JSON.stringify(b[place])} (${JSON.stringify(variables)})`
  );
}

/** Puts load on all contenders in turn, round by round, after a warm-up of each. */
export async function measureLoad(
  { operation, keys, errors }: Prepared,
  servers: Servers,
  generator: LoadGenerator,
  graph: Graph,
  { rounds, seconds, connections }: Settings,
): Promise<Record<Contender, Measured>> {
  const able = contenders.filter((contender) => errors[contender] === undefined);
  const bodies = Object.fromEntries(
    able.map((contender) => [contender, keys.map((variables) => bodyOf(contender, operation, variables))]),
  ) as Record<Contender, string[]>;
  const put = async (contender: Contender, count: number, length: number) => {
    const job = { url: servers[contender].url, bodies: bodies[contender], connections: count, seconds: length };
    const load = await generator.put(job);
    // Who asked is gone; the database must not go on working for them while the next is measured.
    await endTransactions(graph.database);
    return load;
  };

  for (const contender of able) await put(contender, 8, Math.min(seconds, 2));
  const all = new Map<string, Load[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const count of connections) {
      for (const contender of able) {
        const name = `${contender} ${count}`;
        all.set(name, [...(all.get(name) ?? []), await put(contender, count, seconds)]);
      }
    }
  }
  const measuredOf = (contender: Contender): Measured => {
    const error = errors[contender];
    if (error !== undefined) return { error };
    return {
      loads: Object.fromEntries(
        connections.map((count) => [count, medianLoad(all.get(`${contender} ${count}`) ?? [])]),
      ),
    };
  };
  return { ours: measuredOf('ours'), peer: measuredOf('peer'), floor: measuredOf('floor') };
}

/** The median of each figure; what failed is added up. */
function medianLoad(loads: readonly Load[]): Load {
  const of = (value: (load: Load) => number | null) =>
    median(loads.map(value).filter((it): it is number => it !== null)) ?? null;
  return {
    perSecond: of(({ perSecond }) => perSecond) ?? 0,
    answers: of(({ answers }) => answers) ?? 0,
    p50: of(({ p50 }) => p50),
    p97_5: of((load) => load.p97_5),
    bytes: of(({ bytes }) => bytes) ?? 0,
    failed: loads.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** One attempt at another way of asking the peer, for the report. */
export async function tryOtherwise({ operation, keys }: Prepared, servers: Servers): Promise<Answer | undefined> {
  const [variables] = keys;
  if (operation.peerOtherwise === undefined || variables === undefined) return undefined;
  return ask(servers.peer.url, JSON.stringify({ query: operation.peerOtherwise, variables }));
}
