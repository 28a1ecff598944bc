import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Stringifier, stringify } from 'csv-stringify';
import neo4j from 'neo4j-driver';

/** Names a node among those that are written: ids are unique within a space. */
export interface BulkReference {
  readonly space: string;
  readonly id: string;
}

/** A node with its labels. Its id is a property of it too. */
export interface BulkNode extends BulkReference {
  readonly labels: readonly string[];
  /** In the types that the driver takes: `neo4j.int` for whole numbers, `neo4j.types.Date` for days. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A link between two nodes. */
export interface BulkLink {
  readonly type: string;
  readonly source: BulkReference;
  readonly target: BulkReference;
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** A file as the database's importer is to read it. */
export interface BulkFile {
  readonly kind: 'nodes' | 'relationships';
  /** Labels, or the type, joined by `:`. */
  readonly labels: string;
  readonly name: string;
}

/** How the files are written; the importer is told the same. */
export const delimiters = { field: '\t', list: '\u001f' } as const;

/**
 * The CSV files from which the database's own importer makes a graph. All rows of a file have the same labels and the
 * same properties in the same types, which its first line names: so no row has gaps, and nothing has to be known of
 * the properties before they come.
 */
export class BulkFiles {
  readonly #folder: string;
  readonly #open = new Map<
    string,
    { readonly file: BulkFile; readonly rows: Stringifier; readonly done: Promise<void> }
  >();
  readonly #full = new Set<Stringifier>();
  #failed: Error | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  node({ space, id, labels, properties }: BulkNode): void {
    const { id: _, ...others } = properties;
    this.#write('nodes', labels.join(':'), [`id:ID(${space})`], [id], others);
  }

  link({ type, source, target, properties = {} }: BulkLink): void {
    const ends = [`:START_ID(${source.space})`, `:END_ID(${target.space})`];
    this.#write('relationships', type, ends, [source.id, target.id], properties);
  }

  /** Waits until the disk has caught up, so that memory stays flat. */
  async written(): Promise<void> {
    for (const rows of this.#full) {
      if (this.#failed) break;
      if (rows.writableNeedDrain) await once(rows, 'drain');
    }
    this.#full.clear();
    if (this.#failed) throw this.#failed;
  }

  /** Finishes all files, and names them. */
  async close(): Promise<BulkFile[]> {
    for (const { rows } of this.#open.values()) rows.end();
    await Promise.all([...this.#open.values()].map(({ done }) => done));
    return [...this.#open.values()].map(({ file }) => file);
  }

  /** Gives up: what is written stays as it is, for the folder to be removed. */
  destroy(): void {
    for (const { rows } of this.#open.values()) rows.destroy();
  }

  #write(
    kind: BulkFile['kind'],
    labels: string,
    keys: readonly string[],
    ids: readonly string[],
    properties: Readonly<Record<string, unknown>>,
  ): void {
    const names: string[] = [...keys];
    const cells: string[] = [...ids];
    for (const [name, value] of Object.entries(properties)) {
      if (value === null || value === undefined) continue;
      const [type, cell] = columnOf(value);
      names.push(`${name}:${type}`);
      cells.push(cell);
    }
    const key = `${labels} ${names.join(' ')}`;
    const { rows } = this.#open.get(key) ?? this.#start(key, kind, labels, names);
    if (!rows.write(cells)) this.#full.add(rows);
  }

  #start(key: string, kind: BulkFile['kind'], labels: string, names: readonly string[]) {
    const file = { kind, labels, name: `${this.#open.size + 1}.csv` };
    const rows = stringify({ delimiter: delimiters.field, quoted_empty: true });
    const target = rows.pipe(createWriteStream(join(this.#folder, file.name)));
    const fail = (error: Error) => {
      this.#failed ??= error;
      // Whoever waits for it to take more would wait for ever.
      rows.destroy(error);
    };
    rows.on('error', fail);
    target.on('error', fail);
    const done = finished(target);
    done.catch(fail);
    const opened = { file, rows, done };
    this.#open.set(key, opened);
    rows.write(names);
    return opened;
  }
}

/** The importer's name for the type of a value, and the value as it reads it. */
function columnOf(value: unknown): [type: string, cell: string] {
  if (typeof value === 'string') return ['string', value];
  if (typeof value === 'number') return ['double', String(value)];
  if (typeof value === 'boolean') return ['boolean', String(value)];
  if (neo4j.isInt(value)) return ['long', value.toString()];
  if (neo4j.isDate(value)) return ['date', value.toString()];
  if (neo4j.isDateTime(value)) return ['datetime', value.toString()];
  // The importer would leave an empty list out, and take an empty text for none.
  if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one !== '')) {
    return ['string[]', value.join(delimiters.list)];
  }
  throw new Error(`${JSON.stringify(value)} is of no type that can be written in bulk`);
}
