import { userInfo } from 'node:os';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import type { IdentityCandidateRow, JudgementRow } from '../graph/identity/rows.ts';
import { createLoaders, type Loaders } from '../graph/loaders.ts';
import { nodeId } from '../graph/node/id.ts';
import { bestName } from '../graph/node/names.ts';
import type { IdentityType, IdentityVerdict } from '../graphql/types.generated.ts';
import { judge, undoJudgement } from '../identity/judge.ts';
import { findDatabase } from './find-database.ts';
import { orNoted } from './note-refused.ts';
import { render } from './render.ts';

interface ListOptions {
  readonly type: 'official' | 'organisation';
  readonly first: number;
  readonly judged?: true;
  readonly json?: true;
}

interface JudgeOptions {
  readonly note?: string;
  readonly by: string;
}

const judged = 'an official by the slug, or anything by its id, as in Organisation:bsec';

/** `identities`: who is who, as people judge it. */
export function identitiesCommand(): Command {
  const identities = new Command('identities').description('say which officials or organisations on record are one');
  identities
    .command('list')
    .description('print pairs that may be one and that nobody has judged, those that agree most first')
    .addOption(new Option('--type <type>', 'of the things').choices(['official', 'organisation']).default('official'))
    .option('--first <number>', 'how many at most', atMostAPage, 50)
    .option('--judged', 'print what was judged instead, the last first')
    .option('--json', 'print JSON')
    .action((options: ListOptions) => withDatabase((database) => list(createLoaders(database), options)));
  for (const verdict of ['SAME', 'DIFFERENT'] as const) {
    identities
      .command(verdict.toLowerCase())
      .description(verdict === 'SAME' ? 'say that two are one' : 'say that two are two')
      .argument('<one>', judged)
      .argument('<other>', 'the same')
      .option('--note <text>', 'why')
      .addOption(by())
      .action((one: string, other: string, options: JudgeOptions) =>
        withDatabase((database) => say(database, verdict, one, other, options)),
      );
  }
  identities
    .command('undo')
    .description('take a judgement back; it stays on record')
    .argument('<judgement>', 'its id, as list --judged prints it')
    .addOption(by())
    .action((id: string, options: { by: string }) =>
      withDatabase(async (database) => {
        const deed = { action: 'undoJudgement', agent: options.by, subject: id };
        await orNoted(database, deed, () => undoJudgement(database, { id, by: options.by }));
        write(`Judgement ${id} holds no longer.`);
      }),
    );
  return identities;
}

function by(): Option {
  return new Option('--by <name>', 'who says so').default(userInfo().username, 'who you are on this machine');
}

function atMostAPage(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 500) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 500.');
  }
  return number;
}

async function withDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  // What is printed is for other programs, too: how the database is found goes elsewhere.
  const { database, stop } = await findDatabase(readConfig(), (line) => process.stderr.write(`${line}\n`));
  try {
    await migrate(database);
    await work(database);
  } finally {
    await stop();
  }
}

async function list(loaders: Loaders, { type, first, judged, json }: ListOptions): Promise<void> {
  const { items, hasNextPage } = judged
    ? await loaders.identity.judgements.load({ key: '', first, after: '', filter: {} })
    : await loaders.identity
        .candidates(type.toUpperCase() as IdentityType)
        .load({ key: '', first, after: '', filter: {} });
  const rows = items.map(({ row }) => row);
  if (json) return write(JSON.stringify(rows, null, 2));
  if (rows.length === 0) return write(judged ? 'Nothing was judged.' : 'There is nothing to judge.');
  const lines = await Promise.all(
    rows.map((row) => ('verdict' in row ? judgementLine : candidateLine)(row as never, loaders)),
  );
  process.stdout.write(render({ lines }, 'table', process.stdout.columns));
  if (hasNextPage) write(`These are the first ${first}; --first prints more.`);
}

async function candidateLine({ one, other, score, isSure, reasons }: IdentityCandidateRow, loaders: Loaders) {
  return {
    score: `${score.toFixed(2)}${isSure ? ' sure' : ''}`,
    one: await called(one, loaders),
    other: await called(other, loaders),
    'for (+) and against (−)': reasons.map(({ supports, text }) => `${supports ? '+' : '−'} ${text}`).join('\n'),
  };
}

async function judgementLine(
  { id, one, other, verdict, by, at, note, undoneAt, undoneBy }: JudgementRow,
  loaders: Loaders,
) {
  return {
    judgement: id,
    one: await called(one, loaders),
    other: await called(other, loaders),
    verdict,
    by: `${by}, ${at.slice(0, 10)}`,
    note: note ?? '',
    undone: undoneAt === null ? '' : `by ${undoneBy}, ${undoneAt.slice(0, 10)}`,
  };
}

/** What a thing is called, with the word by which it is judged. */
async function called(id: string, loaders: Loaders): Promise<string> {
  const thing = await loaders.node.byId.load(id);
  const word = id.replace(/^Official:/, '');
  return thing ? `${bestName(thing, 'en')}\n${word}` : `${word}\n(no document describes it now)`;
}

async function say(
  database: Database,
  verdict: IdentityVerdict,
  one: string,
  other: string,
  { note, by }: JudgeOptions,
): Promise<void> {
  const [first, second] = [idOf(one), idOf(other)];
  const deed = { action: 'judgeIdentity', agent: by, subject: `${first} ${second}` };
  const id = await orNoted(database, deed, () => judge(database, { one: first, other: second, verdict, by, note }));
  write(`${first} and ${second} are ${verdict === 'SAME' ? 'one' : 'two'}: judgement ${id}.`);
  const against = (await createLoaders(database).identity.contradictions([first, second])).entries();
  for (const [contradicted, { id: different, one: a, other: b }] of against) {
    write(
      `Judgement ${contradicted} is not followed: it would make ${a} and ${b} one, and judgement ${different} says that they are two. Undo one of them.`,
    );
  }
}

function idOf(word: string): string {
  return word.includes(':') ? word : nodeId('Official', word);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
