/** The importer as a process of its own, for its memory: imports the files that standard input names as JSON. */
import { json } from 'node:stream/consumers';
import { tidyMemory } from '../../src/cli/tidy-memory.ts';
import { openDatabase } from '../../src/database/database.ts';
import { checkSources } from '../../src/import/batch.ts';
import { type HandedIn, sourceOf } from '../../src/import/handed-in.ts';
import { writeBatch } from '../../src/import/import.ts';
import { namedDatabase } from '../named-database.ts';

/** What an import took. */
export interface ImportCost {
  readonly checking: number;
  readonly writing: number;
  /** The most memory that the process ever held, in MB. */
  readonly memory: number;
  readonly entered: number;
  /** What else became of records; empty where all went in. */
  readonly others: readonly string[];
}

// What tsx turns on for its stack traces costs time in every statement; the product is run without.
process.setSourceMapsEnabled(false);
// As the command does.
tidyMemory();
const files = (await json(process.stdin)) as HandedIn[];
const database = openDatabase(namedDatabase(), { statementTimeout: 120_000 });
await database.version();

const began = performance.now();
const batch = await checkSources(
  database,
  files.map((file) => sourceOf(database, file)),
);
const checked = performance.now();
let entered = 0;
const others: string[] = [];
for await (const outcome of writeBatch(database, batch)) {
  if (outcome.outcome === 'in') entered += 1;
  else others.push(JSON.stringify(outcome).slice(0, 500));
}
const ended = performance.now();
await database.close();

const cost: ImportCost = {
  checking: checked - began,
  writing: ended - checked,
  memory: (process.resourceUsage().maxRSS * 1024) / 1e6,
  entered,
  others,
};
process.stdout.write(JSON.stringify(cost));
