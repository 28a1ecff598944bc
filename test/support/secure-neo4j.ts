import { spawn, spawnSync } from 'node:child_process';
import { appendFile, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localFolder } from '../../src/cli/paths.ts';
import { readConfig } from '../../src/config.ts';
import { placesIn, writeHome } from '../../src/database/local/home.ts';
import { mainClass } from '../../src/database/local/jars.ts';
import { openedParts } from '../../src/database/local/launch.ts';
import { freePort } from '../../src/database/local/port.ts';
import { provide } from '../../src/database/local/provide.ts';
import { lastWords, saysStarted } from '../../src/database/local/reason.ts';
import { serverVersion } from '../../src/database/local/version.ts';
import { succeed } from './python.ts';

/** A Neo4j that takes no connection without TLS. Its certificate is for `localhost`. */
export interface SecureNeo4j {
  readonly port: number;
  /** The file with the certificate of the authority by which that of the server is. */
  readonly authority: string;
  stop(): Promise<void>;
}

/** Whether certificates can be made here. */
export function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;
}

/** Starts one in a folder, which then holds its certificates too. It takes any password. */
export async function startSecureNeo4j(folder: string): Promise<SecureNeo4j> {
  const authority = await makeCertificates(folder);
  const version = await serverVersion(readConfig().localNeo4jVersion);
  const { java, lib } = await provide(localFolder, version, { report: () => {} });
  const port = await freePort(0);
  await writeHome(folder, port);
  const { home, configuration, log } = placesIn(folder);
  await appendFile(join(configuration, 'neo4j.conf'), settings(folder));
  const words = [`--home-dir=${home}`, `--config-dir=${configuration}`, '--console-mode'];
  const output = await open(log, 'w');
  const child = spawn(
    java.command,
    ['-Xmx512m', ...openedParts, '-cp', `${lib}/*`, await mainClass(lib, version), ...words],
    { stdio: ['ignore', output.fd, output.fd] },
  );
  await output.close();
  const ended = new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve));
  const killed = () => void child.kill('SIGKILL');
  process.once('exit', killed);
  while (!(await saysStarted(folder))) {
    if (child.exitCode !== null) throw new Error(`Neo4j ended: ${await lastWords(folder)}`);
    await sleep(100);
  }
  return {
    port,
    authority,
    async stop() {
      process.off('exit', killed);
      child.kill();
      await ended;
    },
  };
}

function settings(folder: string): string {
  return `
dbms.security.auth_enabled=false
server.bolt.tls_level=REQUIRED
dbms.ssl.policy.bolt.enabled=true
dbms.ssl.policy.bolt.base_directory=${folder}
dbms.ssl.policy.bolt.private_key=private.key
dbms.ssl.policy.bolt.public_certificate=public.crt
dbms.ssl.policy.bolt.client_auth=NONE
`;
}

/** Makes an authority, and by it a certificate for the server; gives the file with the certificate of the authority. */
async function makeCertificates(folder: string): Promise<string> {
  const at = (name: string) => join(folder, name);
  await writeFile(at('names'), 'subjectAltName=DNS:localhost\n');
  const newKey = ['-newkey', 'rsa:2048', '-nodes', '-keyout'];
  const authority = ['-x509', '-days', '2', '-subj', '/CN=Example authority', '-out', at('authority.crt')];
  await succeed(['openssl', 'req', ...newKey, at('authority.key'), ...authority]);
  await succeed(['openssl', 'req', ...newKey, at('private.key'), '-subj', '/CN=Example', '-out', at('request')]);
  const signed = ['-CA', at('authority.crt'), '-CAkey', at('authority.key'), '-CAcreateserial', '-days', '2'];
  const named = ['-extfile', at('names'), '-out', at('public.crt')];
  await succeed(['openssl', 'x509', '-req', '-in', at('request'), ...signed, ...named]);
  return at('authority.crt');
}
