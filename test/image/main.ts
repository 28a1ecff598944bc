/**
 * Builds the image and runs it as compose.yaml does, read-only and without rights, beside a Neo4j of its own. Run by
 * `npm run test:image`, on Linux; words behind `--` go to the build.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localFolder } from '../../src/cli/paths.ts';
import { readConfig } from '../../src/config.ts';
import { freePort } from '../../src/database/local/port.ts';
import { startLocal } from '../../src/database/local/server.ts';
import { checkout, endRuns } from '../support/clone.ts';
import { minutes } from '../support/editor.ts';
import { askAt } from '../support/graph.ts';
import { check, prove, say, undo } from '../support/proof.ts';
import { command, type Engine, findEngine, succeed } from './engine.ts';

const image = 'ict-cooperation-graph-test';

const found = findEngine();
if (!found) {
  process.stderr.write('There is nothing to build an image with: neither `docker info` nor `podman info` answers.\n');
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'graph-image-'));
const records = join(folder, 'records');
undo(() => rm(folder, { recursive: true, force: true }));
undo(endRuns);
await prove(() => main(found));

async function main(engine: Engine): Promise<void> {
  say(`Building the image with ${engine} …`);
  // Podman keeps health checks in Docker's format alone.
  const format = engine === 'podman' ? ['--format', 'docker'] : [];
  await succeed(engine, 'build', ...format, '--tag', image, ...process.argv.slice(2), checkout);
  undo(() => succeed(engine, 'rmi', '--force', image));
  const size = Number(await succeed(engine, 'image', 'inspect', '--format', '{{.Size}}', image));
  say(`It has ${Math.round(size / 1e6)} MB, the base with it.`);

  // For any user to read, as the container's is another.
  await mkdir(records, { mode: 0o755 });
  await writeFile(join(records, 'good.yaml'), minutes('image'));
  await writeFile(join(records, 'bad.yaml'), minutes('image-bad', { countries: [{ code: 'ZZZ' }] }));

  const lost = command(engine, 'run', '--rm', ...hardened(), image);
  const code = await lost.ended;
  check(code === 3 && lost.stderr.includes('Set NEO4J_URI'), `without NEO4J_URI it ends with ${code} and says so`);

  const version = readConfig().localNeo4jVersion;
  const neo4j = await startLocal({ folder: join(folder, 'neo4j'), jars: localFolder, version, report: say });
  undo(() => neo4j.stop());

  const port = await freePort(0);
  const settings = {
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    HOST: '127.0.0.1',
    PORT: String(port),
    STOP_DELAY: '2',
  };
  const variables = Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const id = await succeed(engine, 'run', '--detach', ...hardened(), ...variables, image);
  undo(() => succeed(engine, 'rm', '--force', id));
  await ready(engine, id, `http://127.0.0.1:${port}/readyz`);
  await judge(engine, id, `http://127.0.0.1:${port}`);

  const started = Date.now();
  await succeed(engine, 'stop', '-t', '30', id);
  const ended = await succeed(engine, 'inspect', '--format', '{{.State.ExitCode}}', id);
  check(
    ended === '0',
    `it ends by itself ${Math.round((Date.now() - started) / 1_000)} s after SIGTERM, with ${ended}`,
  );
}

/** As compose.yaml has it, but for the network: the database is on this machine's own address. */
function hardened(): string[] {
  const limits = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--tmpfs', '/tmp'];
  return [...limits, '--network', 'host', '--volume', `${records}:/records:ro`];
}

/** Waits until it is ready. */
async function ready(engine: Engine, id: string, url: string): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (!(await fetch(url).catch(() => undefined))?.ok) {
    const running = await succeed(engine, 'inspect', '--format', '{{.State.Running}}', id);
    if (running !== 'true' || Date.now() > deadline) {
      const { stdout, stderr } = await logsOf(engine, id);
      throw new Error(`It did not become ready. It said:\n${stdout}${stderr}`);
    }
    await sleep(200);
  }
}

async function logsOf(engine: Engine, id: string) {
  const it = command(engine, 'logs', id);
  await it.ended;
  return it;
}

/** Tries what people do with a container that runs. */
async function judge(engine: Engine, id: string, origin: string): Promise<void> {
  const inside = async (...words: string[]) => {
    const it = command(engine, 'exec', id, ...words);
    return { code: await it.ended, said: it.stdout + it.stderr };
  };
  const user = await inside('id', '-u');
  check(user.said.trim() === '1000', `it runs as user ${user.said.trim()}`);
  const status = (await inside('cat', '/proc/1/status')).said;
  check(/^CapEff:\s*0+$/m.test(status) && /^NoNewPrivs:\s*1$/m.test(status), 'it has no capabilities and gets none');
  const foreign = await inside('find', '/app', '!', '-readable');
  check(foreign.code === 0 && foreign.said === '', `all under /app is its to read${foreign.said}`);
  const kept = await inside('touch', '/app/written');
  check(kept.code !== 0, 'nothing under /app is its to write');

  for (const path of ['/', '/graphiql']) {
    const response = await fetch(origin + path, { headers: { accept: 'text/html' } });
    const isPage = /<script type="module"/.test(await response.text());
    check(response.ok && isPage, `the page at ${path} is there`);
  }
  const { data } = await askAt(`${origin}/graphql`, '{ country(code: "TR") { name } }');
  check(data?.country?.name === 'Türkiye', 'a question is answered');
  const asked = await inside('node', 'bin/graph.js', 'query', 'graphiql/questions/01-participations.graphql');
  check(asked.code === 0 && asked.said.includes('Albania'), 'a question is answered on the command line within');

  const imported = await inside('node', 'bin/graph.js', 'import', '/records/good.yaml');
  check(imported.code === 0 && imported.said.includes('1 in'), 'a record from a mounted folder is imported');
  const refused = await inside('node', 'bin/graph.js', 'import', '/records/bad.yaml');
  const quarantined = await inside('ls', '/tmp/quarantine');
  check(refused.code === 1 && quarantined.said.includes('image-bad'), 'one that is refused is kept in /tmp');

  const health = JSON.parse(
    await succeed(engine, 'image', 'inspect', '--format', '{{json .Config.Healthcheck.Test}}', image),
  ) as string[];
  const healthy = await inside(...health.slice(1));
  check(health[0] === 'CMD' && healthy.code === 0, 'its health check passes');
}
