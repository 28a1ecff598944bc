import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { BulkFiles, BulkReference } from '../database/local/bulk-files.ts';
import { nodeId } from '../graph/node/id.ts';
import { passageOf } from '../import/apply.ts';
import type { Claim, NodeClaim } from '../import/claim.ts';
import { claimsOf } from '../import/claims.ts';
import { mergeClaims } from '../import/merge.ts';
import type { DocumentRecord } from '../import/record.ts';
import { searchTextOf } from '../import/search-text.ts';
import { model, stored } from '../import/stored.ts';
import { withoutEmptyLists } from '../import/without-empty-lists.ts';
import { Derivation, type DerivedParticipation } from './derive-participations.ts';

type Recorded = ReturnType<typeof neo4j.types.DateTime.fromStandardDate>;

/** What documents say of a thing, with the words it rests on, in the order of the documents. */
interface Said {
  readonly labels: readonly string[];
  readonly claims: { readonly document: string; readonly claim: Claim; readonly quotes: readonly string[] }[];
}

const node = (id: string): BulkReference => ({ space: 'Node', id });

/**
 * Turns records into the nodes and links that the importer would write, and by its own rules. Only countries may be
 * described by several records; a thing of any other kind stands in one, and is written at once.
 */
export class GraphWriter {
  readonly #files: BulkFiles;
  readonly #recordedAt: Recorded;
  /** The same as a text. */
  readonly #recorded: string;
  readonly #derivation = new Derivation();
  readonly #countries = new Map<string, Said>();
  /** Nodes and links so far, countries included. */
  readonly counts = { nodes: 0, links: 0 };

  constructor(files: BulkFiles, now: Date) {
    this.#files = files;
    this.#recordedAt = neo4j.types.DateTime.fromStandardDate(now);
    this.#recorded = now.toISOString();
  }

  /** Writes what a record says. */
  write(record: DocumentRecord): void {
    const document = nodeId('Document', record.document.slug);
    const claims = [...claimsOf(record)];
    for (const claim of claims) this.#describe(document, claim);
    for (const participation of this.#derivation.of(claims)) this.#derive(participation);
    this.#receipt(document, bytesOf(record));
  }

  /** Writes what could only be written when all records had gone by. */
  finish(): void {
    for (const [id, { labels, claims }] of this.#countries) {
      // The order in which the importer merges them.
      const ordered = claims.sort((a, b) => (a.document < b.document ? -1 : 1));
      const quotes = ordered.flatMap((one) => one.quotes);
      this.#thing(
        id,
        labels,
        ordered.map(({ claim }) => claim),
        quotes,
      );
    }
  }

  #describe(document: string, nodeClaim: NodeClaim): void {
    const { id, labels, properties, names, links } = nodeClaim;
    const claim = { properties, names, links } satisfies Claim;
    this.#link('DESCRIBED_BY', node(id), node(document), { claim: JSON.stringify(claim) });
    const passages = nodeClaim.evidence.map(passageOf);
    for (const passage of passages) this.#link('EVIDENCED_BY', node(id), node(document), passage);
    const quotes = passages.flatMap(({ quote }) => quote ?? []);
    if (labels.includes('Country')) {
      const said = this.#countries.get(id) ?? { labels, claims: [] };
      said.claims.push({ document, claim, quotes });
      this.#countries.set(id, said);
    } else {
      this.#thing(id, labels, [claim], quotes);
    }
  }

  #thing(id: string, labels: readonly string[], claims: readonly Claim[], quotes: readonly string[]): void {
    const merged = mergeClaims(claims);
    this.#node('Node', ['Node', ...labels], {
      ...withoutEmptyLists(stored(id, merged, this.#recorded)),
      recordedAt: this.#recordedAt,
    });
    for (const [type, targets] of Object.entries(merged.links)) {
      for (const target of new Set(targets)) this.#link(type, node(id), node(target));
    }
    const text = searchTextOf({ id, quotes, ...merged });
    if (!text) return;
    this.#node('SearchText', ['SearchText'], withoutEmptyLists({ ...text }));
    this.#link('FOUND_BY', node(id), { space: 'SearchText', id });
  }

  #derive({ id, basis, initiative, participant, facts }: DerivedParticipation): void {
    const said = { id, basis, derived: true };
    const properties = {
      ...said,
      row: JSON.stringify({ ...said, recordedAt: this.#recorded }),
      recordedAt: this.#recordedAt,
    };
    this.#node('Node', ['Node', 'Fact', 'Participation'], properties);
    this.#link('IN', node(id), node(initiative));
    this.#link('PARTICIPANT', node(id), node(participant));
    for (const fact of facts) this.#link('BASED_ON', node(id), node(fact));
  }

  #receipt(document: string, bytes: string): void {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.#node('Receipt', ['Receipt'], { id: document, sha256, model: neo4j.int(model), importedAt: this.#recordedAt });
    this.#link('RECEIPT_OF', { space: 'Receipt', id: document }, node(document));
  }

  #node(space: string, labels: readonly string[], properties: Readonly<Record<string, unknown>>): void {
    this.counts.nodes += 1;
    this.#files.node({ space, id: String(properties['id']), labels, properties });
  }

  #link(type: string, source: BulkReference, target: BulkReference, properties: Record<string, unknown> = {}): void {
    this.counts.links += 1;
    this.#files.link({ type, source, target, properties });
  }
}

/** A record as the file that would hold it. */
export function bytesOf(record: DocumentRecord): string {
  return JSON.stringify(record);
}
