import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkout, endRuns, run } from './support/clone.ts';
import { minutes } from './support/editor.ts';
import { askAt } from './support/graph.ts';
import { hasOpenssl, type SecureNeo4j, startSecureNeo4j } from './support/secure-neo4j.ts';

const found = hasOpenssl();
// biome-ignore lint/style/noProcessEnv: what runs the tests is no part of the configuration
const required = Boolean(process.env['CI']);
if (!found) process.stdout.write('No openssl is installed here: TLS to the database is not tried.\n');

describe.skipIf(!found && !required)('a Neo4j that wants TLS', () => {
  let folder: string;
  let secure: SecureNeo4j;
  let record: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'graph-tls-'));
    record = join(folder, 'secure.yaml');
    await writeFile(record, minutes('secure'));
    secure = await startSecureNeo4j(folder);
  });
  afterAll(async () => {
    await endRuns();
    await secure?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Runs a command on the database at an address, knowing the authority by which the certificate is, or not. */
  function command(words: readonly string[], uri: string, isKnown: boolean) {
    const trust: Record<string, string> = { NODE_EXTRA_CA_CERTS: isKnown ? secure.authority : '' };
    const named = { NEO4J_URI: uri.replace('PORT', String(secure.port)), NEO4J_PASSWORD: 'any', PORT: '0' };
    return run([process.execPath, 'bin/graph.js', ...words], checkout, { ...named, ...trust });
  }

  test('npm start, an import and a question, with routing', async () => {
    const start = command(['start'], 'neo4j+s://localhost:PORT', true);
    const url = await start.until(/^Ready: (http\S+)$/m);
    const imported = command(['import', record], 'neo4j+s://localhost:PORT', true);
    expect([await imported.ended, imported.stderr]).toEqual([0, '']);
    const { data } = await askAt(url, '{ meeting(slug: "secure-meeting") { countries { code } } }');
    expect(data.meeting.countries).toEqual([{ code: 'AZ' }]);
    start.signal('SIGTERM', 'process');
    expect(await start.ended).toBe(0);
  }, 120_000);

  test.each([
    ['bolt+s://localhost:PORT', true],
    ['neo4j+ssc://127.0.0.1:PORT', false],
    ['bolt+ssc://127.0.0.1:PORT', false],
  ])('%s does', async (uri, isKnown) => {
    const it = command(['import', record], uri, isKnown);
    expect([await it.ended, it.stdout]).toEqual([0, expect.stringContaining('already in')]);
  });

  test.each([
    [
      'an authority that is not known',
      'neo4j+s://localhost:PORT',
      false,
      /authority.* not known.* NODE_EXTRA_CA_CERTS/,
    ],
    ['the same without routing', 'bolt+s://localhost:PORT', false, /authority.* not known.* NODE_EXTRA_CA_CERTS/],
    ['another name', 'neo4j+s://127.0.0.1:PORT', true, /certificate is for another name: let NEO4J_URI/],
    ['no TLS', 'neo4j://localhost:PORT', true, /closed the connection: .* neo4j\+s:\/\//],
    ['TLS where there is none', `bolt+s://${new URL(inject('address').uri).host}`, true, /does not speak TLS/],
    ['no such host', 'neo4j+s://nowhere.invalid:7687', true, /no such host/],
  ])('%s is said in one line', async (_, uri, isKnown, message) => {
    const it = command(['import', record], uri, isKnown);
    expect([await it.ended, it.stderr.trim()]).toEqual([3, expect.stringMatching(message)]);
    expect(it.stderr.trim()).not.toContain('\n');
  });
});
