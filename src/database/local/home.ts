import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';

/** Where things lie in a folder: what the server writes is under `home`, beside the jars. */
export function placesIn(folder: string) {
  const home = join(folder, 'home');
  return {
    home,
    data: join(home, 'data'),
    configuration: join(home, 'conf'),
    password: join(home, 'password'),
    /** What the Java process says from its start on; Neo4j's own logs lie beside it. */
    log: join(home, 'logs', 'console.log'),
  };
}

/** Makes the home and the server's configuration in it. */
export async function writeHome(folder: string, port: number): Promise<void> {
  const places = placesIn(folder);
  await mkdir(places.configuration, { recursive: true });
  await mkdir(join(places.home, 'logs'), { recursive: true });
  await writeFile(join(places.configuration, 'neo4j.conf'), configuration(port));
}

/** The password of the server, made up on first need and readable by its owner only. */
export async function passwordIn(folder: string): Promise<string> {
  const { home, password } = placesIn(folder);
  await mkdir(home, { recursive: true });
  try {
    await writeFile(password, `${randomBytes(24).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(password, 'utf8')).trim();
}

/** Removes data, password, configuration and logs. Interrupted, it leaves no half of a database under the name. */
export async function removeHome(folder: string): Promise<void> {
  const removed = join(folder, 'home-removed');
  await rm(removed, { recursive: true, force: true });
  await rename(placesIn(folder).home, removed).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rm(removed, { recursive: true, force: true });
}

/** How much disk the data take, in bytes. */
export async function dataSize(folder: string): Promise<number> {
  const entries = await readdir(placesIn(folder).data, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => {
      const { blocks, size } = await stat(join(entry.parentPath, entry.name));
      return blocks === undefined ? size : blocks * 512;
    });
  // A server that runs may remove a file between the two looks.
  return (await Promise.allSettled(sizes)).reduce((sum, it) => sum + (it.status === 'fulfilled' ? it.value : 0), 0);
}

/**
 * How much of the store Neo4j may hold in memory, in MB: an eighth of the machine's, within bounds. It is taken as the
 * store is read. What lies beyond comes from the system's cache, and counting millions of things takes half as long again.
 */
function largestPageCache(): number {
  return Math.round(Math.min(Math.max(totalmem() / 8 / 2 ** 20, 256), 8_192));
}

function configuration(port: number): string {
  return `# Written anew at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false

server.memory.pagecache.size=${largestPageCache()}m
db.tx_log.preallocate=false
db.logs.query.enabled=OFF

# It tells nobody that it is there. The last two exist since 2026 only, hence no strict validation.
dbms.usage_report.enabled=false
dbms.fleet_manager.enabled=false
server.fleet_discovery.enabled=false
server.config.strict_validation.enabled=false

# Who hears nothing on a connection for twice as long takes it for lost.
server.bolt.connection_keep_alive=10s
server.bolt.connection_keep_alive_streaming_scheduling_interval=10s

# After its files are closed, Bolt would idle for another 10 s. The setting's name up to 5.26, and its name since.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_quiet_period_duration=0s
`;
}
