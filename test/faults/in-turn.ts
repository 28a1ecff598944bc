import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFiles, seedFolder } from '../../src/cli/paths.ts';
import { importFiles } from '../../src/import/import.ts';
import { checksum } from '../support/checksum.ts';
import type { Stage } from './scene.ts';

/** Whether the graph is the one that one importer makes of all documents, one by one, in an empty database. */
export async function sameAsInTurn({ neo4j: { direct }, folder, written }: Stage): Promise<boolean> {
  const records = join(folder, 'in-turn');
  await mkdir(records);
  for (const { slug, record } of written) await writeFile(join(records, `${slug}.json`), record);
  const made = await checksum(direct);
  await direct.administer({
    name: 'empty',
    text: 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS',
  });
  for await (const { outcome } of importFiles(direct, await recordFiles([seedFolder, records]))) {
    if (outcome !== 'in') throw new Error(`A record is ${outcome}.`);
  }
  return JSON.stringify(await checksum(direct)) === JSON.stringify(made);
}
