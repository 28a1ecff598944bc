/**
 * Two API processes over one database behind a real proxy: whoever writes reads what they wrote, nothing that was
 * acknowledged is lost, both are given work, and when one is killed the other goes on. Run by `npm run test:cluster`.
 */
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localFolder, recordFiles, seedFolder } from '../../src/cli/paths.ts';
import { readConfig } from '../../src/config.ts';
import { openDatabase } from '../../src/database/database.ts';
import { startLocal } from '../../src/database/local/server.ts';
import { importFiles } from '../../src/import/import.ts';
import { checksum } from '../support/checksum.ts';
import { checkout, type Run, run } from '../support/clone.ts';
import { importRecord, minutes } from '../support/editor.ts';
import type { Answer } from '../support/graph.ts';
import { check, prove, say, undo } from '../support/proof.ts';
import { nginxIsThere, startNginx } from './proxy.ts';

const token = 'c'.repeat(32);
const editor = { authorization: `Bearer ${token}` };
const officials = '{ officials(first: 20) { nodes { id } } }';
const meeting = 'query ($id: ID!) { node(id: $id) { id } }';

if (!nginxIsThere()) {
  process.stderr.write(
    'nginx is missing, which stands before the two processes here.\n' +
      'Debian, Ubuntu: sudo apt install nginx-light    macOS: brew install nginx\n',
  );
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), 'graph-cluster-'));
undo(() => rm(folder, { recursive: true, force: true }));
await prove(main);

async function main(): Promise<void> {
  const { uri, user, password } = await database();
  const processes = await Promise.all([api(uri, user, password), api(uri, user, password)]);
  const [first, second] = processes;
  const port = await freePort();
  const proxy = await startNginx(folder, port, [first.port, second.port]);
  undo(() => proxy.stop());
  const url = `http://127.0.0.1:${port}/graphql`;
  const acknowledged = new Set<string>();
  const write = async (slug: string) => {
    const { data, bookmark } = await post(url, editor, importRecord, { input: { record: minutes(slug) } });
    if (data?.importRecord?.__typename === 'RecordImported') acknowledged.add(slug);
    return bookmark;
  };
  const isThere = async (slug: string, headers: Record<string, string> = {}) =>
    (await post(url, headers, meeting, { id: `Meeting:${slug}-meeting` })).data?.node?.id !== undefined;

  let unseen = 0;
  for (let i = 0; i < 40; i++) {
    const bookmark = await write(`one-${i}`);
    if (!(await isThere(`one-${i}`, { 'x-bookmark': bookmark }))) unseen += 1;
  }
  const shares = await proxy.answered();
  const halves = processes.map((one) => shares.get(one.port) ?? 0);
  check(unseen === 0, `40 documents are read right after they were written; ${unseen} were not there`);
  check(Math.min(...halves) > 10, `both processes were asked for that: ${halves.join(' and ')} requests`);

  const many = Array.from({ length: 60 }, (_, i) => `many-${i}`);
  await atOnce(8, many, async (slug) => void (await write(slug)));
  const lost = await missing(acknowledged, isThere);
  check(
    acknowledged.size === 100,
    `60 more about the same country, 8 at once: ${acknowledged.size} acknowledged in all`,
  );
  check(lost.length === 0, `${acknowledged.size - lost.length} of them found, ${lost.length} lost`);

  const before = await proxy.answered();
  const load = await ask(url, 5_000, 16);
  const after = await proxy.answered();
  const each = processes.map(({ port }) => (after.get(port) ?? 0) - (before.get(port) ?? 0));
  check(load.failed === 0, `${load.answered} requests in 5 s, ${load.failed} failed`);
  check(Math.min(...each) > 0.3 * load.answered, `spread over both: ${each.join(' and ')}`);

  const underway = ask(url, 6_000, 16);
  const late = Array.from({ length: 40 }, (_, i) => `late-${i}`);
  const importing = atOnce(4, late, async (slug) => {
    await write(slug);
    if (slug === 'late-5') first.run.signal('SIGKILL', 'process');
  });
  const [killed] = await Promise.all([underway, importing]);
  check(
    killed.failed === 0,
    `one process killed meanwhile: ${killed.answered} requests answered, ${killed.failed} failed`,
  );
  const unanswered = late.filter((slug) => !acknowledged.has(slug));
  // No more than were under way at that moment.
  check(unanswered.length <= 4, `40 documents imported meanwhile, ${40 - unanswered.length} acknowledged`);
  // As clients do that got no answer.
  for (const slug of unanswered) await write(slug);
  const gone = await missing(acknowledged, isThere);
  check(gone.length === 0, `of ${acknowledged.size} acknowledged in all, ${gone.length} are lost`);
  const rest = await ask(url, 2_000, 16);
  check(rest.failed === 0, `the other goes on: ${rest.answered} requests in 2 s, ${rest.failed} failed`);

  const isSame = await isAsInTurn(uri, user, password, acknowledged);
  check(isSame, 'the graph is the one that one process makes of the same records, one after the other');
}

async function database() {
  const version = readConfig().localNeo4jVersion;
  const server = await startLocal({ folder: join(folder, 'neo4j'), jars: localFolder, version, report: say });
  undo(() => server.stop());
  return server;
}

/** An API process, as `npm start` is one. */
async function api(uri: string, user: string, password: string): Promise<{ run: Run; port: number }> {
  const it = run(['node', 'bin/graph.js', 'start'], checkout, {
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    PORT: '0',
    AUTH_TOKENS: `Example Editor:${token}`,
  });
  undo(async () => {
    try {
      it.signal('SIGTERM', 'process');
    } catch {
      // It was killed on purpose.
    }
    await it.ended;
  });
  const port = Number(await it.until(/Ready: http:\/\/localhost:(\d+)/));
  say(`An API process answers on port ${port}.`);
  return { run: it, port };
}

/** Asks for so many milliseconds over so many connections. */
async function ask(url: string, milliseconds: number, connections: number) {
  const deadline = Date.now() + milliseconds;
  const counts = { answered: 0, failed: 0 };
  const one = async () => {
    while (Date.now() < deadline) {
      const { data } = await post(url, {}, officials);
      if (data?.officials?.nodes.length > 0) counts.answered += 1;
      else counts.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  return counts;
}

/** Works through all items, so many at a time. */
async function atOnce<Item>(count: number, items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const one = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: count }, one));
}

/** What a client gets: nothing where no answer comes, or none of the API's. */
async function post(url: string, headers: Record<string, string>, query: string, variables: object = {}) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await response.json()) as Answer;
    return { data, bookmark: response.headers.get('x-bookmark') ?? '' };
  } catch {
    return { data: undefined, bookmark: '' };
  }
}

async function missing(slugs: ReadonlySet<string>, isThere: (slug: string) => Promise<boolean>): Promise<string[]> {
  const lost: string[] = [];
  for (const slug of slugs) if (!(await isThere(slug))) lost.push(slug);
  return lost;
}

/** Whether the graph is the one that the same records make, one by one, in an empty database. */
async function isAsInTurn(uri: string, user: string, password: string, slugs: ReadonlySet<string>): Promise<boolean> {
  const records = join(folder, 'records');
  await mkdir(records);
  for (const slug of slugs) await writeFile(join(records, `${slug}.yaml`), minutes(slug));
  const one = openDatabase({ uri, user, password, database: undefined }, { statementTimeout: 60_000 });
  try {
    const made = await checksum(one);
    await one.administer({
      name: 'empty',
      text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
    });
    for await (const { outcome } of importFiles(one, await recordFiles([seedFolder, records]))) {
      if (outcome !== 'in') throw new Error(`A record is ${outcome}.`);
    }
    return JSON.stringify(await checksum(one)) === JSON.stringify(made);
  } finally {
    await one.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
