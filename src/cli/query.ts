import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { readConfig } from '../config.ts';
import { ExitCode, Failure } from '../failure.ts';
import { type Format, formats, render } from './render.ts';

interface QueryOptions {
  readonly var: Readonly<Record<string, unknown>>;
  readonly format: Format;
  readonly url: string | undefined;
}

/** `query FILE`: asks the API that runs, and prints the answer. */
export function queryCommand(): Command {
  return new Command('query')
    .description('ask the API that runs a question from a file, and print the answer')
    .argument('<file>', 'a GraphQL document with one operation; - for standard input')
    .option(
      '--var <name=value>',
      'a variable; the value is JSON, or else a text (may be given several times)',
      addVariable,
      {},
    )
    .addOption(new Option('--format <format>', 'of the answer').choices(formats).default('table'))
    .option('--url <url>', 'the API to ask (default: the one of npm start)')
    .action(async (file: string, options: QueryOptions) => {
      const { host, port, ownToken } = readConfig();
      const url = options.url ?? `http://${host}:${port}/graphql`;
      const data = await ask(url, ownToken, await readText(file), options.var);
      process.stdout.write(render(data, options.format, process.stdout.columns));
    });
}

function addVariable(assignment: string, variables: Record<string, unknown>): Record<string, unknown> {
  const [, name, value] = /^([_A-Za-z]\w*)=(.*)$/s.exec(assignment) ?? [];
  if (name === undefined || value === undefined) {
    throw new Failure(ExitCode.usage, `--var must look like name=value, not "${assignment}".`);
  }
  return { ...variables, [name]: jsonOrText(value) };
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

async function readText(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    throw new Failure(ExitCode.usage, `${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

/** Asks by POST, and gives the data of an answer without errors. */
async function ask(url: string, token: string | undefined, query: string, variables: object): Promise<object> {
  const answer = await post(url, token, JSON.stringify({ query, variables }));
  const { data, errors } = answer as {
    data?: object | null;
    errors?: { message: string; path?: (string | number)[] }[];
  };
  if (errors && errors.length > 0) {
    const lines = errors.map(({ message, path }) => (path ? `${path.join('.')}: ${message}` : message));
    throw new Failure(ExitCode.refused, lines.join('\n'));
  }
  if (!data) throw new Failure(ExitCode.refused, `${url} gave no answer of GraphQL.`);
  return data;
}

async function post(url: string, token: string | undefined, body: string): Promise<unknown> {
  let response: Response;
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorization },
      body,
    });
  } catch {
    throw new Failure(
      ExitCode.noDatabase,
      `No API answers at ${url}. Start it by npm start, or name another by --url.`,
    );
  }
  try {
    return await response.json();
  } catch {
    throw new Failure(ExitCode.refused, `${url} answered ${response.status}, and not with JSON.`);
  }
}
