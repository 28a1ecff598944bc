import type { Driver, Session } from 'neo4j-driver';
import type { Database, Parameters } from '../src/database/database.ts';

/** A statement as it was sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: Parameters;
}

/** Our database, with a record of all that is read from it. */
export function recordedDatabase(database: Database, sent: Sent[]): Database {
  return {
    ...database,
    get statementsRead() {
      return database.statementsRead;
    },
    read(statement, parameters = {}) {
      sent.push({ text: statement.text, parameters });
      return database.read(statement, parameters);
    },
  };
}

/** The peer's driver, with a record of all that is sent by it: by sessions, and by transactions within. */
export function recordedDriver(driver: Driver, sent: Sent[]): Driver {
  return withMethods(driver, {
    session: (...options: Parameters_<Driver['session']>) => recordedRunner(driver.session(...options), sent),
  });
}

type Parameters_<Method extends (...given: never[]) => unknown> = Method extends (...given: infer Given) => unknown
  ? Given
  : never;

type Work = (transaction: object) => unknown;

function recordedRunner<Runner extends object>(runner: Runner, sent: Sent[]): Runner {
  const { run, executeRead, executeWrite, beginTransaction } = runner as Partial<Session> as Record<
    string,
    ((...given: unknown[]) => unknown) | undefined
  >;
  const within =
    (method: typeof run) =>
    (work: Work, ...more: unknown[]) =>
      method?.call(runner, (transaction: object) => work(recordedRunner(transaction, sent)), ...more);
  return withMethods(runner, {
    run(text: string, parameters: Parameters = {}, ...more: unknown[]) {
      sent.push({ text, parameters });
      return run?.call(runner, text, parameters, ...more);
    },
    executeRead: within(executeRead),
    executeWrite: within(executeWrite),
    beginTransaction: (...given: unknown[]) => recordedRunner(beginTransaction?.call(runner, ...given) as object, sent),
  });
}

/** An object with other methods in the place of some; all else is its own. */
function withMethods<Whole extends object>(whole: Whole, methods: Record<string, unknown>): Whole {
  return new Proxy(whole, {
    get(target, name) {
      if (typeof name === 'string' && name in methods && name in target) return methods[name];
      const value = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
