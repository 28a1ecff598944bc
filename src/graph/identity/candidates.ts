import neo4j from 'neo4j-driver';
import type { Page, PageLoader } from '../../database/batch.ts';
import type { Database } from '../../database/database.ts';
import { readStatement, type Statement } from '../../database/statement.ts';
import { forNobody } from '../../database/work.ts';
import type { IdentityType } from '../../graphql/types.generated.ts';
import { clustersOf, type JudgedPair } from '../../identity/clusters.ts';
import { type PossiblePair, possibleOfficialPairs, possibleOrganisationPairs } from '../../identity/pairs.ts';
import {
  comparedOfficial,
  comparedOrganisation,
  type OfficialToCompare,
  type OrganisationToCompare,
} from './compared.ts';
import { lastImport } from './last-import.ts';
import type { IdentityCandidateRow } from './rows.ts';

const here = import.meta.url;
const officialsToCompare = readStatement('./officials-to-compare.cypher', here);
const organisationsToCompare = readStatement('./organisations-to-compare.cypher', here);
const standingJudgements = readStatement('./standing-judgements.cypher', here);

/** How many things to read at once. */
const batch = 2_000;

/** What was found after an import: it holds until the next. */
interface Kept {
  readonly at: string | null;
  readonly pairs: Promise<PossiblePair[]>;
}

/**
 * The loader of pairs that may be one and that nobody has judged. Which may be one follows from the graph alone, so it is
 * found once after each import and kept; what was judged is left out when a page is read.
 */
export function candidateLoader(database: Database): (type: IdentityType) => PageLoader<IdentityCandidateRow> {
  const kept = new Map<IdentityType, Kept>();

  async function possiblePairs(type: IdentityType): Promise<PossiblePair[]> {
    const at = await lastImport(database);
    const known = kept.get(type);
    if (known?.at === at) return known.pairs;
    // Others wait for it too: it goes on when whoever came first has gone.
    const pairs = forNobody(type === 'OFFICIAL' ? officialPairs : organisationPairs);
    kept.set(type, { at, pairs });
    // What failed is tried again.
    pairs.catch(() => kept.delete(type));
    return pairs;
  }

  const officialPairs = async () =>
    possibleOfficialPairs(
      await readAll<OfficialToCompare, ReturnType<typeof comparedOfficial>>(officialsToCompare, comparedOfficial),
    );
  const organisationPairs = async () =>
    possibleOrganisationPairs(
      await readAll<OrganisationToCompare, ReturnType<typeof comparedOrganisation>>(
        organisationsToCompare,
        comparedOrganisation,
      ),
    );

  /** Reads page by page, so that no statement takes long. */
  async function readAll<Raw extends object, Thing extends { readonly id: string }>(
    statement: Statement,
    read: (raw: Raw) => Thing,
  ): Promise<Thing[]> {
    const things: Thing[] = [];
    for (;;) {
      const after = things.at(-1)?.id ?? '';
      const rows = await database.read<Raw>(statement, { after, limit: neo4j.int(batch) });
      things.push(...rows.map(read));
      if (rows.length < batch) return things;
    }
  }

  async function unjudged(type: IdentityType): Promise<{ sort: string; row: IdentityCandidateRow }[]> {
    const [pairs, judgements] = await Promise.all([possiblePairs(type), database.read<JudgedPair>(standingJudgements)]);
    const { relationOf } = clustersOf(judgements);
    return pairs
      .filter(({ one, other }) => relationOf(one, other) === null)
      .map(({ one, other, match }) => ({
        sort: `${(1 - match.score).toFixed(9)} ${one} ${other}`,
        row: { one, other, score: match.score, isSure: match.verdict === 'sure', reasons: match.reasons },
      }));
  }

  return (type) => {
    const list = `identity-candidates:${type}`;
    const count = async () => (await unjudged(type)).length;
    return {
      list,
      count,
      load: async ({ first, after }): Promise<Page<IdentityCandidateRow>> => {
        const all = await unjudged(type);
        const items = all.filter(({ sort }) => sort > after).slice(0, first + 1);
        return {
          list,
          items: items.slice(0, first),
          hasNextPage: items.length > first,
          hasPreviousPage: after !== '',
          count: async () => all.length,
        };
      },
    };
  };
}
