import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { createLog } from '../src/log.ts';
import { startServer } from '../src/server/server.ts';
import { ask, bodyOf, type Contender, contenders, type Variables } from './contender.ts';
import { startFloor } from './floor/server.ts';
import type { Graph } from './graph.ts';
import { median } from './median.ts';
import { type Operation, operations } from './operation.ts';
import { startPeer } from './peer/server.ts';
import { recordedDatabase, recordedDriver, type Sent } from './recorded.ts';

/** What an operation costs in the database; medians over some keys. */
export interface Cost {
  readonly statements: number;
  readonly dbHits: number;
}

/** Says what operations cost: all contenders serve here once more, with a record of what they send. */
export interface Profiler {
  /** @returns null where the contender cannot answer */
  costOf(contender: Contender, operation: Operation, keys: readonly Variables[]): Promise<Cost | null>;
  /** Our API as it is served here. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves all contenders over recorded databases. What is measured here is counted, not timed. */
export async function startProfiler({ address, database }: Graph): Promise<Profiler> {
  const sent: Sent[] = [];
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    telemetryDisabled: true,
  });
  const served = {
    ours: await startServer({
      database: recordedDatabase(database, sent),
      log: createLog('silent'),
      access: { tokens: [], localName: 'benchmark' },
      host: '127.0.0.1',
      port: 0,
    }),
    peer: await startPeer(recordedDriver(driver, sent)),
    floor: await startFloor(recordedDriver(driver, sent), operations),
  };
  return {
    url: served.ours.url,
    async costOf(contender, operation, keys) {
      const costs: Cost[] = [];
      const [warmUp, ...counted] = [...keys.slice(0, 1), ...keys.slice(0, 5)];
      // What a server asks once only, such as the peer the version of the database, is no part of the operation.
      if (warmUp) await ask(served[contender].url, bodyOf(contender, operation, warmUp));
      for (const variables of counted) {
        sent.length = 0;
        const { error } = await ask(served[contender].url, bodyOf(contender, operation, variables));
        if (error !== undefined) return null;
        const statements = [...sent];
        let dbHits = 0;
        for (const one of statements) dbHits += await dbHitsOf(driver, one);
        costs.push({ statements: statements.length, dbHits });
      }
      if (costs.length === 0) return null;
      const medianOf = (value: (cost: Cost) => number) => median(costs.map(value)) ?? 0;
      return { statements: medianOf((cost) => cost.statements), dbHits: medianOf((cost) => cost.dbHits) };
    },
    async close() {
      for (const contender of contenders) await served[contender].stop();
      await driver.close();
    },
  };
}

async function dbHitsOf(driver: Driver, { text, parameters }: Sent): Promise<number> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    return summary.profile ? sum(summary.profile) : 0;
  } finally {
    await session.close();
  }
}

function sum({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((total, child) => total + sum(child), Number(dbHits));
}
