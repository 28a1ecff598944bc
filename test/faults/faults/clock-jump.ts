import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { idIn } from '../../../src/keys/key-text.ts';
import { createKey, revokeKey } from '../../../src/keys/keys.ts';
import { keyPair, sign } from '../../support/jwks.ts';
import { editorToken, importRecord } from '../editor.ts';
import type { Fault } from '../fault.ts';
import { post } from '../post.ts';
import { type Scene, type Stage, underLoad } from '../scene.ts';

const hour = 3_600_000;
const issuer = 'https://login.example.org';
const audience = 'faults';
/** A request that anybody may make, and nobody with a token that does not hold. */
const small = { query: '{ __typename }' };
const asEditor = { authorization: `Bearer ${editorToken}` };

/** The clock of the API processes is set an hour ahead, back, an hour behind and right again. */
export const clockJump: Fault = {
  name: 'clock-jump',
  title: 'clock of the API set 1 h ahead, right, 1 h behind, right',
  async run(stage) {
    const { token, variables } = await jwt(stage);
    return underLoad(stage, 'clock-jump', { isUnnoticed: true, variables }, (scene) => jump(scene, token));
  },
};

async function jump(scene: Scene, token: string): Promise<void> {
  const { apis, neo4j, check } = scene;
  const [api] = apis;
  if (!api) return;
  // One that lets nobody ask often, and does not hear of what the other imports.
  const other = await scene.startApi({ LIMIT_PER_MINUTE: '5' });
  const shift = async (milliseconds: number) => {
    for (const one of [api, other]) await one.shiftClock(milliseconds);
    await sleep(2_000);
  };
  const status = async (url: string, headers: Record<string, string>) => {
    const reply = await post(url, small, headers);
    return 'status' in reply ? reply.status : reply.failure;
  };
  const bearer = (text: string) => ({ authorization: `Bearer ${text}` });
  try {
    check((await status(api.url, bearer(token))) === 200, 'a JWT does not hold');
    await shift(hour);
    check((await status(api.url, bearer(token))) === 401, 'a JWT holds that ended an hour ago');
    await shift(0);
    check((await status(api.url, bearer(token))) === 200, 'a JWT does not hold after the clock was set right');

    const key = await createKey(neo4j.direct, {
      name: 'Example Reader',
      role: 'reader',
      expiresAt: null,
      by: 'Faults',
    });
    check((await status(api.url, bearer(key))) === 200, 'a key does not hold');
    while ((await status(other.url, {})) === 200) await sleep(10);
    // It remembers that there is no draft.
    await post(other.url, small, asEditor);
    await shift(-hour);
    await revokeKey(neo4j.direct, { id: idIn(key) ?? '', by: 'Faults' });
    await sleep(6_000);
    check((await status(api.url, bearer(key))) === 401, 'a key holds 6 s after it was revoked');

    const refused = await post(other.url, small);
    const wait = 'headers' in refused ? Number(refused.headers['retry-after'] ?? 0) : 0;
    check(wait <= 60, `who asked too often within a minute is to wait for ${wait} s`);
    await expectDraftSeen(scene, other.url);
    await shift(0);
  } finally {
    await other.stop();
  }
}

/** A draft that one process keeps is seen at the other soon. */
async function expectDraftSeen({ apis, nextPaper, check }: Scene, otherUrl: string): Promise<void> {
  const [api] = apis;
  const { slug, record } = nextPaper();
  const draft = JSON.parse(record);
  draft.document.visibility = 'DRAFT';
  await post(
    api?.url ?? '',
    { query: importRecord, variables: { input: { record: JSON.stringify(draft) } } },
    asEditor,
  );
  await sleep(1_500);
  const found = await post(otherUrl, { query: `{ document(slug: "${slug}") { slug } }` }, asEditor);
  check(
    'body' in found && found.body.includes(`"${slug}"`),
    `a draft is not seen 1.5 s after it was kept: ${JSON.stringify(found)}`,
  );
  const retract = 'mutation ($slug: ID!) { retractDocument(input: {slug: $slug}) { __typename } }';
  const gone = await post(api?.url ?? '', { query: retract, variables: { slug } }, asEditor);
  check('body' in gone && gone.body.includes('DocumentRetracted'), `the draft stays: ${JSON.stringify(gone)}`);
}

/** A JWT that holds for ten minutes, and what tells an API process that it is one. */
async function jwt({ folder }: Stage) {
  const pair = await keyPair('one');
  const file = join(folder, 'jwks.json');
  await writeFile(file, JSON.stringify({ keys: [pair.jwk] }));
  const exp = Math.floor(Date.now() / 1_000) + 600;
  const token = await sign(pair, { sub: 'example-reader', iss: issuer, aud: audience, exp, roles: ['reader'] });
  return { token, variables: { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS: file } };
}
