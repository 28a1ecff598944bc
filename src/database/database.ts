import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { DatabaseAddress } from '../config.ts';
import { classify, DatabaseUnavailable } from './errors.ts';
import type { Statement } from './statement.ts';

/** Values for the `$parameters` of a statement. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A transaction under way. */
export interface Transaction {
  run<Row extends object>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

/** A transaction that is never committed. */
export interface Rehearsal extends Transaction {
  /** Takes back all that was written in it. Comes back when that is done, or when the database does not say in time. */
  end(): Promise<void>;
}

/** A Neo4j, and the only way to it. */
export interface Database {
  /** How many statements were read since the start. */
  readonly statementsRead: number;
  /**
   * Runs one statement that only reads, and returns its records as objects.
   *
   * @throws {DatabaseUnavailable} when the database is down or takes longer than the statement timeout.
   */
  read<Row extends object>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /**
   * Runs `work` in one transaction that may write. `work` may be run again after a fault, even when the first run was
   * committed and only the word of it was lost: so all that it does must come to the same when done twice.
   *
   * @throws {DatabaseUnavailable} when the database is down or stays busy.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Opens a transaction that is never committed: what is written in it is read in it alone. Until its end, or until the
   * statement timeout has passed since it began, others may wait for what it wrote to.
   *
   * @throws {DatabaseUnavailable} as do its statements, when the database is down or stays busy.
   */
  rehearse(): Promise<Rehearsal>;
  /**
   * Runs one statement outside a transaction function, as changes of the database's own schema need.
   */
  administer<Row extends object>(statement: Statement): Promise<Row[]>;
  /** The server's version, such as `5.26.30`. */
  version(): Promise<string>;
  /** Lets statements that only read come to their end, then closes all connections. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Milliseconds that a reading statement may take. */
  readonly statementTimeout: number;
}

/** Opens a pool of connections; none is made before the first statement. */
export function openDatabase(address: DatabaseAddress, options: DatabaseOptions): Database {
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    userAgent: 'ict-cooperation-graph',
    telemetryDisabled: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: Math.max(options.statementTimeout, 1_000),
    // A connection that lay idle is tried before use: a firewall or a restart may have cut it unseen.
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 30_000,
    // Hints on statements are for whoever writes them: a test reads them, production need not pay for them.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const target = address.database === undefined ? {} : { database: address.database };
  let statementsRead = 0;
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  async function readOnce<Row extends object>(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const session = driver.session({ ...target, defaultAccessMode: neo4j.session.READ });
    try {
      // `session.run` and not `executeRead`: one round trip less, and a retry is made below.
      const running = session.run(statement.text, parameters, { timeout: options.statementTimeout });
      const answer = within(options.statementTimeout + 1_000, running, statement.name);
      underWay.add(answer);
      const result = await answer.finally(() => underWay.delete(answer));
      return result.records.map((record) => record.toObject() as Row);
    } finally {
      // Not awaited: closing waits for a server that may be frozen.
      session.close().catch(() => {});
    }
  }

  return {
    get statementsRead() {
      return statementsRead;
    },

    async read(statement, parameters = {}) {
      // As of requests whose clients hung up before the end.
      if (closed) throw new DatabaseUnavailable('The connection was closed');
      statementsRead += 1;
      try {
        return await readOnce(statement, parameters);
      } catch (error) {
        // A connection that died in the pool fails its first use; a second one is made anew.
        if (!neo4j.isRetryableError(error)) throw classify(error);
      }
      try {
        return await readOnce(statement, parameters);
      } catch (error) {
        throw classify(error);
      }
    },

    async write(work) {
      const session = driver.session({ ...target, defaultAccessMode: neo4j.session.WRITE });
      try {
        return await session.executeWrite((managed) => work(transactionOf(managed)));
      } catch (error) {
        throw classify(error);
      } finally {
        await session.close();
      }
    },

    async rehearse() {
      const { statementTimeout } = options;
      const session = driver.session({ ...target, defaultAccessMode: neo4j.session.WRITE });
      const inTime = async <Value>(work: Promise<Value>, name: string): Promise<Value> => {
        try {
          return await within(statementTimeout + 1_000, work, name);
        } catch (error) {
          throw classify(error);
        }
      };
      const end = async () => {
        // Closing a session takes back what is open in it.
        await within(1_000, session.close(), 'the end of a rehearsal').catch(() => {});
      };
      const opening = session.beginTransaction({ timeout: statementTimeout });
      const transaction = await inTime(Promise.resolve(opening), 'the beginning of a rehearsal').catch(
        async (error) => {
          await end();
          throw error;
        },
      );
      return {
        async run<Row extends object>(statement: Statement, parameters: Parameters = {}) {
          const result = await inTime(Promise.resolve(transaction.run(statement.text, parameters)), statement.name);
          return result.records.map((record) => record.toObject() as Row);
        },
        end,
      };
    },

    async administer<Row extends object>(statement: Statement) {
      const session = driver.session({ ...target, defaultAccessMode: neo4j.session.WRITE });
      try {
        const result = await session.run(statement.text);
        return result.records.map((record) => record.toObject() as Row);
      } catch (error) {
        throw classify(error);
      } finally {
        await session.close();
      }
    },

    async version() {
      const info = await driver.getServerInfo(target);
      return (info.agent ?? '').replace(/^Neo4j\//, '');
    },

    async close() {
      closed = true;
      // A driver that is closed leaves whoever waits for an answer without one.
      await Promise.allSettled(underWay);
      await driver.close();
    },
  };
}

function transactionOf(managed: ManagedTransaction): Transaction {
  return {
    async run<Row extends object>(statement: Statement, parameters: Parameters = {}) {
      const result = await managed.run(statement.text, parameters);
      return result.records.map((record) => record.toObject() as Row);
    },
  };
}

/** The server ends a statement that takes too long; this is for a server that does not even do that. */
async function within<Value>(milliseconds: number, work: Promise<Value>, name: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new DatabaseUnavailable(`No answer to ${name} in ${milliseconds} ms`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
