import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout, environment } from '../support/clone.ts';
import type { Ledger } from './ledger.ts';
import type { Paper } from './paper.ts';

/** An import by the command line that is under way, and is run again until all is in. */
export interface CommandLineImport {
  /** Waits until so many documents are said to be in. */
  saysIn(count: number): Promise<void>;
  /** Waits until all of them are said to be in; gives how often it was run. */
  complete(): Promise<number>;
}

/** How often somebody runs an import again that was broken off. */
const mostRuns = 4;

/** Imports documents by the command line, and once more where some of them could not go in. */
export async function startImport(
  ledger: Ledger,
  papers: readonly Paper[],
  folder: string,
  access: Readonly<Record<string, string>>,
): Promise<CommandLineImport> {
  const records = join(folder, 'records');
  await mkdir(records, { recursive: true });
  for (const paper of papers) await writeFile(join(records, `${paper.slug}.json`), paper.record);
  let said = 0;
  const watchers = new Set<() => void>();
  const runOnce = () => {
    for (const paper of papers) ledger.handIn(paper);
    const child = spawn(process.execPath, ['bin/graph.js', 'import', '--json', records], {
      cwd: checkout,
      env: environment({ ...access, IMPORT_QUARANTINE: join(folder, 'quarantine') }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return outcomesOf(child, (document) => {
      ledger.acknowledge(document);
      said += 1;
      for (const watch of watchers) watch();
    });
  };
  const completing = (async () => {
    for (let runs = 1; ; runs += 1) {
      const { code, words } = await runOnce();
      if (code === 0) return runs;
      // 3 says that the database was not there.
      if (code !== 3 || runs === mostRuns) throw new Error(`The import ended with code ${code} and said:\n${words}`);
    }
  })();
  completing.catch(() => {});
  return {
    async saysIn(count) {
      while (said < count) {
        const more = new Promise<void>((resolve) => watchers.add(resolve));
        await Promise.race([more, completing]);
      }
    },
    complete: () => completing,
  };
}

/** Tells of each document that is said to be in, and gives how it ended. */
async function outcomesOf(child: ChildProcess, isIn: (document: string) => void) {
  let rest = '';
  let words = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { outcome, document } = JSON.parse(line);
      if (outcome === 'in' || outcome === 'already in') isIn(document);
      else words += `${line}\n`;
    }
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    words += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, words: words.slice(-2_000) };
}
