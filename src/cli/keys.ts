import { Command, InvalidArgumentError, Option } from 'commander';
import { type Config, readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { createKey, holds, type KeyRow, listKeys, revokeKey } from '../keys/keys.ts';
import { memory } from '../keys/remembered.ts';
import { type Role, roles } from '../role.ts';
import { findDatabase } from './find-database.ts';
import { orNoted } from './note-refused.ts';
import { render } from './render.ts';

interface CreateOptions {
  readonly role: Role;
  readonly expires: number | null;
}

/** `keys`: the keys by which programs ask the API. */
export function keysCommand(): Command {
  const keys = new Command('keys').description('make, list and revoke the keys by which programs ask the API');
  keys
    .command('create')
    .description('make a key, and print it on standard output, once: it is kept as a hash')
    .argument('<name>', 'whose it is, as the history calls them', shortName)
    .addOption(new Option('--role <role>', 'what it may').choices(roles).default('reader'))
    .option(
      '--expires <time>',
      'after how many days or hours it ends, as in 90d or 12h, or never',
      milliseconds,
      90 * day,
    )
    .action((name: string, { role, expires }: CreateOptions) =>
      withDatabase(async (database, { importAgent: by }) => {
        const expiresAt = expires === null ? null : new Date(Date.now() + expires);
        const isFirst = !(await listKeys(database)).some(holds);
        const key = await createKey(database, { name, role, expiresAt, by });
        say(`The ${role} key of ${name}, ${endOf(expiresAt)}. It is shown this once:`);
        write(key);
        if (isFirst)
          say('With it, this machine needs a key or a token, too; an API that runs now, once it is started again.');
      }),
    );
  keys
    .command('list')
    .description('print all keys, also those that hold no longer, and nothing of their secrets')
    .option('--json', 'print JSON')
    .action(({ json }: { json?: true }) =>
      withDatabase(async (database) => {
        const rows = await listKeys(database);
        write(json ? JSON.stringify(rows, null, 2) : tableOf(rows));
      }),
    );
  keys
    .command('revoke')
    .description(`revoke a key: it stays on record, and within ${memory / 1_000} seconds no API takes it any more`)
    .argument('<prefix>', 'how it begins, as list prints it: ictg_ and eight letters or digits')
    .action((id: string) =>
      withDatabase(async (database, { importAgent: by }) => {
        await orNoted(database, { action: 'revokeKey', agent: by, subject: id }, () => revokeKey(database, { id, by }));
        write(`Key ${id} is revoked.`);
      }),
    );
  return keys;
}

const hour = 3_600_000;
const day = 24 * hour;

function milliseconds(text: string): number | null {
  if (text === 'never') return null;
  const [, count, unit] = /^(\d{1,4})([dh])$/.exec(text) ?? [];
  if (!Number(count)) throw new InvalidArgumentError('It must be like 90d, 12h or never.');
  return Number(count) * (unit === 'd' ? day : hour);
}

function shortName(text: string): string {
  if (/^[^\p{C}()]{1,100}$/u.test(text)) return text;
  throw new InvalidArgumentError('It must be 1 to 100 characters on one line, without parentheses.');
}

async function withDatabase(work: (database: Database, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  const { database, stop } = await findDatabase(config, say);
  try {
    await migrate(database);
    await work(database, config);
  } finally {
    await stop();
  }
}

function tableOf(rows: readonly KeyRow[]): string {
  if (rows.length === 0) return 'There are no keys.';
  const lines = rows.map((row) => ({
    key: row.id,
    name: row.name,
    role: row.role,
    created: `by ${row.createdBy}, ${row.createdAt.slice(0, 10)}`,
    expires: row.expiresAt?.slice(0, 16) ?? 'never',
    revoked: row.revokedAt === null ? '' : `by ${row.revokedBy}, ${row.revokedAt.slice(0, 10)}`,
    holds: holds(row) ? 'yes' : 'no',
  }));
  return render({ lines }, 'table', process.stdout.columns).trimEnd();
}

function endOf(expiresAt: Date | null): string {
  return expiresAt === null ? 'which never expires' : `which expires on ${expiresAt.toISOString().slice(0, 16)}Z`;
}

/** What is printed is for other programs, too: what is said of it goes elsewhere. */
function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
