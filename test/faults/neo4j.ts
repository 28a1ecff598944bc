import { localFolder } from '../../src/cli/paths.ts';
import { readConfig } from '../../src/config.ts';
import { type Database, openDatabase } from '../../src/database/database.ts';
import { lives } from '../../src/database/local/process.ts';
import { runningIn } from '../../src/database/local/running.ts';
import { type LocalServer, startLocal } from '../../src/database/local/server.ts';

/** A Neo4j of the faults' own, which may be killed, frozen and started again. */
export class Neo4j {
  readonly folder: string;
  #server: LocalServer;
  #direct: Database;

  private constructor(folder: string, server: LocalServer) {
    this.folder = folder;
    this.#server = server;
    this.#direct = open(server);
  }

  static async start(folder: string): Promise<Neo4j> {
    return new Neo4j(folder, await serverIn(folder));
  }

  get address(): URL {
    return new URL(this.#server.uri);
  }

  get port(): number {
    return Number(this.address.port);
  }

  get version(): string {
    return this.#server.version;
  }

  /** How to log in, as one does in a cluster: it tells by itself where reading and writing go. */
  get access(): Record<string, string> {
    return this.#accessAt(`neo4j://127.0.0.1:${this.port}`);
  }

  /** How to log in at another port than its own, of which it knows nothing. */
  accessThrough(port: number): Record<string, string> {
    return this.#accessAt(`bolt://127.0.0.1:${port}`);
  }

  #accessAt(uri: string): Record<string, string> {
    const { user, password } = this.#server;
    return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  }

  /** The database past the API and the proxy. */
  get direct(): Database {
    return this.#direct;
  }

  signal(name: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void {
    const running = runningIn(this.folder);
    if (!running) throw new Error('There is no database to send a signal to');
    process.kill(running.pid, name);
  }

  /** Starts it again where it was, after it was killed. Its port may be another one. */
  async startAgain(): Promise<void> {
    await this.#direct.close();
    await this.#server.stop();
    this.#server = await serverIn(this.folder);
    this.#direct = open(this.#server);
  }

  async stop(): Promise<void> {
    const running = runningIn(this.folder);
    // One that is frozen does not end in order.
    if (running && lives(running)) process.kill(running.pid, 'SIGCONT');
    await this.#direct.close();
    await this.#server.stop();
  }
}

async function serverIn(folder: string): Promise<LocalServer> {
  return startLocal({ folder, jars: localFolder, version: readConfig().localNeo4jVersion, report: () => {} });
}

function open({ uri, user, password }: LocalServer): Database {
  return openDatabase({ uri, user, password, database: undefined }, { statementTimeout: 60_000 });
}
