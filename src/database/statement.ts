import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Cypher statement with the name of its file, by which logs and cursors call it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads a file of Cypher statements that are parted by a line with `;` alone.
 *
 * A line `//> FILE` stands for the text of that file in the same folder: what the statements of one kind of thing have
 * in common is written once.
 *
 * @param file relative to `base`
 * @param base `import.meta.url` of the module beside which the file lies
 */
export function readStatements(file: string, base: string): readonly Statement[] {
  const url = new URL(file, base);
  const known = read.get(url.href);
  if (known) return known;
  const statements = statementsIn(url);
  read.set(url.href, statements);
  return statements;
}

/** What was read: loaders that are made for one request read no files. */
const read = new Map<string, readonly Statement[]>();

function statementsIn(url: URL): readonly Statement[] {
  const name = basename(fileURLToPath(url), '.cypher');
  return withIncludes(url)
    .split(/^;$/m)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text, index) => ({ name: index === 0 ? name : `${name}#${index + 1}`, text }));
}

/** Reads a file of exactly one Cypher statement; see `readStatements`. */
export function readStatement(file: string, base: string): Statement {
  const [statement, ...others] = readStatements(file, base);
  if (!statement || others.length > 0) throw new Error(`${file} must hold one statement`);
  return statement;
}

function withIncludes(url: URL): string {
  return readFileSync(url, 'utf8').replaceAll(/^\/\/> (\S+)$/gm, (_, file: string) => withIncludes(new URL(file, url)));
}
