import { foundRowsLoader, pageLoader, type RowsLoader, rowLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, readStatements } from '../../database/statement.ts';
import { carryOn } from '../../database/work.ts';
import { clustersOf, type JudgedPair } from '../../identity/clusters.ts';
import { candidateLoader } from './candidates.ts';
import type { JudgementRow } from './rows.ts';

const here = import.meta.url;
const judgementsOfThings = readStatement('./judgements-of-things.cypher', here);

/** How what people judged to be one is read. */
export function identityLoaders(database: Database) {
  return {
    candidates: candidateLoader(database),
    judgements: pageLoader(database, readStatements('./judgements.cypher', here), (row: JudgementRow) => row),
    judgement: rowLoader(database, readStatement('./judgements-by-id.cypher', here), (row: JudgementRow) => row),
    /** The ids of the others in the clusters of things. */
    sameAs: sameAsLoader(database),
    /** The ids of the judgements that speak against those that are not followed, by the ids of these. */
    contradictions: async (ids: readonly string[]) => clustersOf(await judgementsAround(database, ids)).contradictions,
  };
}

function sameAsLoader(database: Database): RowsLoader<string> {
  return foundRowsLoader(async (ids) => {
    const { clusterOf } = clustersOf(await judgementsAround(database, ids));
    return new Map(ids.map((id) => [id, clusterOf(id).filter((other) => other !== id)]));
  });
}

/** All judgements that have a say in the clusters of things: those on the things, on what is the same as they, and so on. */
async function judgementsAround(database: Database, ids: readonly string[]): Promise<JudgedPair[]> {
  const goOn = carryOn();
  const found = new Map<string, JudgedPair>();
  const reached = new Set(ids);
  for (let next = [...ids]; next.length > 0; ) {
    const ids = next;
    const judgements = await goOn(() => database.read<JudgedPair>(judgementsOfThings, { ids }));
    const others = new Set<string>();
    for (const judgement of judgements) {
      found.set(judgement.id, judgement);
      if (judgement.verdict === 'DIFFERENT') continue;
      for (const id of [judgement.one, judgement.other]) if (!reached.has(id)) others.add(id);
    }
    for (const id of others) reached.add(id);
    next = [...others];
  }
  return [...found.values()];
}
