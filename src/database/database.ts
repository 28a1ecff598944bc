import neo4j, { type Driver, type ManagedTransaction, type ProfiledPlan, type QueryResult } from 'neo4j-driver';
import type { DatabaseAddress } from '../config.ts';
import { createBookmarks } from './bookmarks.ts';
import { classify, DatabaseUnavailable, isConnectionLost, NoAnswer, type WorkBrokenOff } from './errors.ts';
import { firstRuns } from './first-runs.ts';
import { now } from './now.ts';
import type { StatementObserver, StatementRun } from './observe.ts';
import { createSeal } from './seal.ts';
import type { Statement } from './statement.ts';
import { timeFor, type Work, worksUnderWay } from './work.ts';

/** Values for the `$parameters` of a statement. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A transaction under way. */
export interface Transaction {
  run<Row extends object>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

/** A transaction that is never committed. */
export interface Rehearsal extends Transaction {
  /** Runs a statement that only reads, for the requests under way, and tells of it. */
  read<Row extends object>(statement: Statement, parameters?: Parameters): Promise<Row[]>;
  /** Takes back all that was written in it. Comes back when that is done, or when the database does not say in time. */
  end(): Promise<void>;
}

/** For how many milliseconds a bookmark is taken back: every member of a cluster has heard of a write long before. */
const bookmarkValidity = 600_000;

/** A Neo4j, and the only way to it. All that is read has at least what this process has written and seen before. */
export interface Database {
  /** How many statements were read since the start. */
  readonly statementsRead: number;
  /** How many statements are being read. Each has a connection. */
  readonly statementsUnderWay: number;
  /** How many connections there may be. */
  readonly mostConnections: number;
  /** Those who are told of every statement that was read. */
  readonly observers: Set<StatementObserver>;
  /**
   * Runs one statement that only reads, and returns its records as objects.
   *
   * @param timeout milliseconds that it may take, where that is less than usual
   * @throws {DatabaseUnavailable} when the database is down or takes longer than the statement timeout.
   * @throws {WorkBrokenOff} when the requests that it is for have no time left.
   */
  read<Row extends object>(statement: Statement, parameters?: Parameters, timeout?: number): Promise<Row[]>;
  /**
   * Runs one statement that only reads, for what is too much to be held at once: its records come one by one, and it
   * may take as long as it takes.
   *
   * @throws {DatabaseUnavailable} when the database is down, or goes down on the way.
   */
  stream<Row extends object>(statement: Statement): AsyncIterable<Row>;
  /** Has the database end the statements of `read` that are under way for requests alone that are over. */
  cancelAbandoned(): void;
  /**
   * Runs `work` in one transaction that may write. `work` may be run again after a fault, even when the first run was
   * committed and only the word of it was lost: so all that it does must come to the same when done twice.
   *
   * @param timeout milliseconds that the transaction may take, with what it waits for others; a minute where it is left out
   * @throws {DatabaseUnavailable} when the database is down or stays busy.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>, timeout?: number): Promise<Result>;
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
  /** A text that stands for all that this process has written and seen, for another process over the same database. */
  bookmark(): Promise<string>;
  /**
   * From here on nothing is read of a state before that for which a text from `bookmark` stands.
   *
   * @returns false, and nothing happens, where it is no such text or older than ten minutes.
   */
  catchUpWith(bookmark: string): boolean;
  /** The server's version, such as `5.26.30`. */
  version(): Promise<string>;
  /** Lets statements that only read come to their end, then closes all connections. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Milliseconds that a reading statement may take. */
  readonly statementTimeout: number;
  /** How many connections there may be; 100 where it is left out. */
  readonly mostConnections?: number;
}

/**
 * Milliseconds after which the server takes back what writes. A process that is gone without a word, with its machine or its
 * line, leaves its transaction open and its locks taken: importers would wait for it until somebody restarts the server.
 */
export const writeTimeout = 60_000;

/** How many statements are kept of a request for whoever wants to see them: a stream or a file has no end of them. */
const mostKept = 1_000;

/** Opens a pool of connections; none is made before the first statement. */
export function openDatabase(address: DatabaseAddress, options: DatabaseOptions): Database {
  const { mostConnections = 100 } = options;
  const driver: Driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    userAgent: 'ict-cooperation-graph',
    telemetryDisabled: true,
    maxConnectionPoolSize: mostConnections,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: Math.max(options.statementTimeout, 1_000),
    // A connection that lay idle is tried before use: a firewall or a restart may have cut it unseen.
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 30_000,
    // Hints on statements are for whoever writes them: a test reads them, production need not pay for them.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  const bookmarks = createBookmarks();
  const seal = createSeal(address.password, 'bookmark', bookmarkValidity);
  const target = { bookmarkManager: bookmarks, ...(address.database && { database: address.database }) };
  let statementsRead = 0;
  const observers = new Set<StatementObserver>();
  const firsts = firstRuns();
  const underWay = new Map<Promise<unknown>, { readonly works: readonly Work[]; cancel(): void }>();
  let closed = false;

  async function readOnce(statement: Statement, parameters: Parameters, works: readonly Work[], timeout: number) {
    const session = driver.session({ ...target, defaultAccessMode: neo4j.session.READ });
    // The server ends what a session that is closed has under way.
    const cancel = () => void session.close().catch(() => {});
    try {
      // `session.run` and not `executeRead`: one round trip less, and a retry is made below.
      const running = session.run(statement.text, parameters, { timeout });
      const answer = within(timeout + 1_000, running, statement.name);
      underWay.set(answer, { works, cancel });
      return await answer.finally(() => underWay.delete(answer));
    } catch (error) {
      bookmarks.forgetAfter(error);
      if (isConnectionLost(error)) firsts.forget();
      throw error;
    } finally {
      // Not awaited: closing waits for a server that may be frozen.
      cancel();
    }
  }

  /** Tells of a statement that has ended. */
  function tell(works: readonly Work[], run: StatementRun): void {
    for (const work of works) {
      work.statements += 1;
      work.records += run.records;
    }
    if (observers.size === 0 && works.every(({ kept }) => kept === null)) return;
    for (const { kept } of works) if (kept && kept.length < mostKept) kept.push(run);
    for (const observe of observers) observe(run);
  }

  /**
   * Reads for those under way, and tells of it.
   *
   * @param read is given the text that is to be run, and what to call when that is begun a second time
   */
  async function told<Row extends object>(
    statement: Statement,
    works: readonly Work[],
    read: (text: string, retry: () => void) => Promise<QueryResult>,
  ): Promise<Row[]> {
    const isProfiled = works.some((work) => work.isProfiled);
    statementsRead += 1;
    const startedAt = now();
    let isRetried = false;
    let records = 0;
    let dbHits: number | null = null;
    let error: string | null = null;
    try {
      const result = await read(isProfiled ? `PROFILE\n${statement.text}` : statement.text, () => {
        isRetried = true;
      });
      records = result.records.length;
      if (result.summary.profile) dbHits = dbHitsIn(result.summary.profile);
      return result.records.map((record) => record.toObject() as Row);
    } catch (fault) {
      const classified = outOfTime(works) ?? classify(fault);
      error = classified instanceof Error ? classified.name : 'Error';
      throw classified;
    } finally {
      const { name } = statement;
      const milliseconds = now() - startedAt;
      const requests = works.length;
      tell(works, { name, startedAt, milliseconds, records, requests, isRetried, error, dbHits });
    }
  }

  return {
    get statementsRead() {
      return statementsRead;
    },

    get statementsUnderWay() {
      return underWay.size;
    },

    mostConnections,

    observers,

    async read<Row extends object>(statement: Statement, parameters: Parameters = {}, timeout?: number) {
      // As of requests whose clients hung up before the end.
      if (closed) throw new DatabaseUnavailable('The connection was closed');
      const works = worksUnderWay();
      const most = timeout ?? options.statementTimeout;
      return told<Row>(statement, works, (text, retry) => {
        const once = () => readOnce({ ...statement, text }, parameters, works, timeFor(works, most));
        return firsts.run(statement.text, timeFor(works, most), () =>
          once().catch((fault: unknown) => {
            // A connection that died in the pool fails its first use; a second one is made anew.
            if (!neo4j.isRetryableError(fault)) throw fault;
            retry();
            return once();
          }),
        );
      });
    },

    async *stream<Row extends object>(statement: Statement) {
      const session = driver.session({ ...target, defaultAccessMode: neo4j.session.READ });
      try {
        for await (const record of session.run(statement.text)) yield record.toObject() as Row;
      } catch (error) {
        throw classify(error);
      } finally {
        await session.close();
      }
    },

    cancelAbandoned() {
      for (const { works, cancel } of underWay.values()) {
        if (works.length > 0 && works.every(({ isOver }) => isOver)) cancel();
      }
    },

    async write(work, timeout = writeTimeout) {
      const session = driver.session({ ...target, defaultAccessMode: neo4j.session.WRITE });
      try {
        return await session.executeWrite((managed) => work(transactionOf(managed)), { timeout });
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
      const ask = ({ name, text }: Statement, parameters: Parameters) =>
        inTime(Promise.resolve(transaction.run(text, parameters)), name);
      return {
        async run<Row extends object>(statement: Statement, parameters: Parameters = {}) {
          const { records } = await ask(statement, parameters);
          return records.map((record) => record.toObject() as Row);
        },
        async read<Row extends object>(statement: Statement, parameters: Parameters = {}) {
          return told<Row>(statement, worksUnderWay(), (text) => ask({ ...statement, text }, parameters));
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

    async bookmark() {
      const known = [...(await bookmarks.getBookmarks())];
      if (known.length === 1) return seal.close(known[0] ?? '');
      // What has waited for several states has seen them all, and stands for them.
      const session = driver.session({ ...target, defaultAccessMode: neo4j.session.READ });
      try {
        await session.run('RETURN 1', {}, { timeout: options.statementTimeout });
        return seal.close(session.lastBookmarks()[0] ?? '');
      } catch (error) {
        throw classify(error);
      } finally {
        session.close().catch(() => {});
      }
    },

    catchUpWith(text) {
      const bookmark = seal.open(text);
      if (bookmark === undefined) return false;
      bookmarks.add(bookmark);
      return true;
    },

    async version() {
      const info = await driver.getServerInfo(target);
      return (info.agent ?? '').replace(/^Neo4j\//, '');
    },

    async close() {
      closed = true;
      // A driver that is closed leaves whoever waits for an answer without one.
      await Promise.allSettled(underWay.keys());
      await driver.close();
    },
  };
}

function transactionOf(managed: ManagedTransaction): Transaction {
  return {
    async run<Row extends object>(statement: Statement, parameters: Parameters = {}) {
      // The driver holds what each statement was given and what came back until the transaction ends: all that an import
      // writes. What it holds is emptied as soon as it is done with.
      const given = { ...parameters };
      const { records } = await managed.run(statement.text, given);
      for (const name of Object.keys(given)) delete given[name];
      const rows = records.map((record) => record.toObject() as Row);
      records.length = 0;
      return rows;
    },
  };
}

/** What a statement that failed tells those of whose time nothing is left: that, and not what the end of it did. */
function outOfTime(works: readonly Work[]): WorkBrokenOff | undefined {
  try {
    timeFor(works, 1);
    return undefined;
  } catch (error) {
    return error as WorkBrokenOff;
  }
}

function dbHitsIn({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + dbHitsIn(child), Number(dbHits));
}

/** The server ends a statement that takes too long; this is for a server that does not even do that. */
async function within<Value>(milliseconds: number, work: Promise<Value>, name: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(`No answer to ${name} in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
