import type { Database } from '../../src/database/database.ts';
import { type Data, judge } from './judge.ts';
import { Ledger } from './ledger.ts';
import type { Paper } from './paper.ts';
import { post } from './post.ts';
import { ofMeeting, type Question } from './questions.ts';

/** What is in when all is over. */
export interface Found {
  /** How many documents are in whole, were written once, and are told of by the API as they should be. */
  readonly documents: number;
  readonly problems: readonly string[];
}

const text = `MATCH (document:Document) WHERE document.id STARTS WITH $prefix
  RETURN substring(document.id, size('Document:')) AS slug,
    EXISTS { (:Receipt)-[:RECEIPT_OF]->(document) } AS isReceived,
    COUNT { MATCH (activity:Activity {document: document.id}) } AS imports`;

/** Looks for the documents of a series in the database, and for what they say by the API. */
export async function find(database: Database, url: string, series: string, papers: readonly Paper[]): Promise<Found> {
  const rows = await database.read<{ slug: string; isReceived: boolean; imports: number }>(
    { name: 'documents-of-a-series', text },
    { prefix: `Document:${series}-` },
  );
  const bySlug = new Map(rows.map((row) => [row.slug, row]));
  const problems: string[] = [];
  const ledger = new Ledger();
  for (const paper of papers) {
    ledger.handIn(paper);
    ledger.acknowledge(paper.slug);
  }
  let documents = 0;
  for (const paper of papers) {
    const row = bySlug.get(paper.slug);
    bySlug.delete(paper.slug);
    const why = !row
      ? 'is lost'
      : !row.isReceived
        ? 'has no receipt'
        : row.imports !== 1
          ? `was imported ${row.imports} times`
          : await wrongIn(url, ofMeeting(ledger, paper));
    if (why === null) documents += 1;
    else problems.push(`${paper.slug} ${why}`);
  }
  for (const slug of bySlug.keys()) problems.push(`${slug} is in, which nobody was told`);
  return { documents, problems };
}

async function wrongIn(url: string, question: Question): Promise<string | null> {
  const ledger = new Ledger();
  const reply = await post(url, question.body);
  judge(ledger, reply, performance.now(), (data: Data) => question.wrongWith(data, performance.now()));
  return ledger.answered === 1 ? null : [...ledger.wrong, ...ledger.unclean, ...ledger.clean.keys()].join();
}
