import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ExitCode, Failure } from '../../src/failure.ts';
import { countryCode, period, text } from '../../src/import/record-fields.ts';
import { type DocumentText, textIn } from '../../src/import/texts/document-text.ts';
import { Unreadable } from '../../src/import/unreadable.ts';

/** What somebody does at a meeting. */
export const roles = ['chair', 'cochair', 'opened', 'spoke', 'hosted', 'signed', 'attended', 'mentioned'] as const;

const role = z.enum(roles, { error: `must be one of ${roles.join(', ')}` });
const orNull = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);
const objectOf = <T extends z.ZodRawShape>(shape: T) =>
  z.object(shape, { error: `must be an object with ${Object.keys(shape).join(', ')}` });
const listOf = <T extends z.ZodType>(type: T) => z.array(type, { error: 'must be a list' }).nullish();

const person = objectOf({
  name: text,
  post: orNull(text),
  /** A country's code, or the name of an organisation. */
  side: orNull(text),
  role: z
    .union([role.transform((one) => [one]), z.array(role)], { error: `must be one or a list of ${roles.join(', ')}` })
    .nullish()
    .transform((value) => value ?? []),
});

const organisation = z.union([
  text.transform((name) => ({ name, acronym: null })),
  objectOf({ name: text, acronym: orNull(text) }),
]);

/** A list that is left out is not judged; neither is a field. One that is empty or null says that there is nothing. */
const gold = objectOf({
  language: text.optional(),
  /** Which text it is, for one that does not lie beside it: that of its text as the graph keeps it. */
  sha256: text.optional(),
  meeting: text.nullable().optional(),
  ordinal: z.int('must be a whole number').positive('must be above 0').nullable().optional(),
  start: period.nullable().optional(),
  end: period.nullable().optional(),
  place: text.nullable().optional(),
  country: countryCode.nullable().optional(),
  persons: listOf(person),
  countries: listOf(countryCode),
  organisations: listOf(organisation),
  subgroups: listOf(text),
  measures: listOf(objectOf({ code: orNull(text), text: orNull(text) })),
});

/** What a careful reader takes from a document; see README.md for its rules. */
export type Gold = z.output<typeof gold>;

/** A document and what is to be found in it. */
export interface Pair {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
  /** Fields of the gold that nothing is compared with. */
  readonly unknown: readonly string[];
}

const ending = '.gold.json';

/**
 * Reads what NAME.gold.json in a folder say, with the NAME.txt beside each.
 *
 * @throws {Failure} naming the file and the field that is wrong
 */
export async function readPairs(folder: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const name of await goldIn(folder)) {
    const read = await readGold(join(folder, `${name}${ending}`));
    pairs.push({ name, text: (await readText(join(folder, `${name}.txt`))).text, ...read });
  }
  return pairs;
}

/**
 * Reads the gold in one folder with its texts, whatever they are called, in another.
 *
 * @throws {Failure} naming the file that is wrong or missing
 */
export async function readPairsBySha256(golds: string, texts: string): Promise<Pair[]> {
  const files = (await filesIn(texts)).filter((file) => file.endsWith('.txt'));
  const bySha256 = new Map<string, string>();
  for (const file of files) {
    const { sha256, text } = await readText(join(texts, file));
    bySha256.set(sha256, text);
  }
  const pairs: Pair[] = [];
  for (const name of await goldIn(golds)) {
    const file = join(golds, `${name}${ending}`);
    const read = await readGold(file);
    const text = bySha256.get(read.gold.sha256 ?? '');
    if (text === undefined) {
      throw new Failure(ExitCode.usage, `${texts} holds no .txt with the text that ${file} is about.`);
    }
    pairs.push({ name, text, ...read });
  }
  return pairs;
}

async function goldIn(folder: string): Promise<string[]> {
  const names = (await filesIn(folder)).filter((file) => file.endsWith(ending)).map((file) => basename(file, ending));
  if (names.length > 0) return names.sort();
  throw new Failure(ExitCode.usage, `${folder} holds no NAME${ending}; each says what is to be found in NAME.txt.`);
}

async function readGold(file: string): Promise<Pick<Pair, 'gold' | 'unknown'>> {
  let value: unknown;
  try {
    value = JSON.parse((await bytesOf(file)).toString('utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure(ExitCode.usage, `${file} is no JSON: ${error.message}.`);
  }
  const checked = gold.safeParse(value);
  if (checked.success) {
    return {
      gold: checked.data,
      unknown: Object.keys(value as object).filter((field) => !Object.hasOwn(gold.shape, field)),
    };
  }
  const [issue] = checked.error.issues;
  const field = issue?.path.join('.');
  throw new Failure(ExitCode.usage, `${file}: ${field ? `${field} ` : ''}${issue?.message}.`);
}

async function readText(file: string): Promise<DocumentText> {
  try {
    return await textIn(file, await bytesOf(file));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Failure(ExitCode.usage, `${file} ${error.message}.`);
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  return read(file, () => readFile(file));
}

async function filesIn(folder: string): Promise<string[]> {
  return read(folder, () => readdir(folder));
}

async function read<T>(path: string, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    throw new Failure(ExitCode.usage, `${path} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}
