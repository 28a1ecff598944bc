import type { Item, Verdict } from './model.ts';

/** Where a text says two things that cannot both be. */
export interface Contradiction {
  readonly text: string;
  readonly passages: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
}

/** What stays as it was drafted. */
export interface Source {
  readonly key: string;
  readonly items: readonly Item[];
  readonly text: string;
  readonly language: string;
  readonly oddities: readonly string[];
  readonly contradictions: readonly Contradiction[];
}

/** What is decided of a draft. */
export interface Kept {
  readonly key: string;
  readonly name: string;
  /** When it was changed last, as an instant of ISO 8601. */
  readonly changed: string;
  /** The id of the document, once it was imported as it stands. */
  readonly imported: string | null;
  /** How many parts there are beside the document, and of how many something is decided. */
  readonly count: number;
  readonly done: number;
  /** The verdicts by the ids of the parts; none where a part is still open. */
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Parts that were corrected or added, in the order of all parts. */
  readonly changes: readonly Item[];
}

/** What there is to keep of a draft: little, as it is written with every decision. */
export function keptOf(
  { key, items: drafted }: Pick<Source, 'key' | 'items'>,
  name: string,
  items: readonly Item[],
  imported: string | null,
): Kept {
  const values = new Map(drafted.map(({ id, value, places }) => [id, { value, places }]));
  const isOther = ({ id, value, places }: Item) => values.get(id)?.value !== value || values.get(id)?.places !== places;
  const parts = items.filter(({ list }) => list !== 'document');
  const decided = parts.filter(({ verdict }) => verdict !== 'open');
  return {
    key,
    name,
    changed: new Date().toISOString(),
    imported,
    count: parts.length,
    done: decided.length,
    verdicts: Object.fromEntries(decided.map(({ id, verdict }) => [id, verdict])),
    changes: items.filter(isOther),
  };
}

/** All parts of a draft as they were left. */
export function itemsOf({ items }: Source, { verdicts, changes }: Kept): readonly Item[] {
  const changed = new Map(changes.map((item) => [item.id, item]));
  const drafted = new Set(items.map(({ id }) => id));
  const left = [...items, ...changes.filter(({ id }) => !drafted.has(id))].map((item) => changed.get(item.id) ?? item);
  return left.map((item) => ({ ...item, verdict: verdicts[item.id] ?? 'open' }));
}

/** Other programs are served at localhost:4000 too, and the browser keeps one storage for all. */
const name = 'ict-cooperation-graph:drafts';

let opened: Promise<IDBDatabase> | undefined;
/** Where the browser keeps nothing, as some do in private windows: until the page is left. */
const memory = { sources: new Map<string, Source>(), drafts: new Map<string, Kept>() };
let isMemory = false;

/** Whether drafts outlive the page. */
export function isKept(): boolean {
  return !isMemory;
}

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of ['sources', 'drafts']) request.result.createObjectStore(store, { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** Does something with what is kept, all of it or nothing. */
async function inStore<Result>(
  mode: IDBTransactionMode,
  act: (drafts: IDBObjectStore, sources: IDBObjectStore) => { readonly result: Result },
  inMemory: () => Result | undefined,
): Promise<Result | undefined> {
  if (isMemory) return inMemory();
  try {
    const transaction = (await open()).transaction(['sources', 'drafts'], mode);
    const request = act(transaction.objectStore('drafts'), transaction.objectStore('sources'));
    // At once, and not when somebody has heard that it is done: the page may be gone by then.
    transaction.commit();
    return await new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } catch {
    isMemory = true;
    return inMemory();
  }
}

/** Keeps a new draft in this browser; where one of the same document is there, that stays. Gives whether it is new. */
export async function keepNew(source: Source, kept: Kept): Promise<boolean> {
  if (await takeUp(source.key)) return false;
  await inStore<unknown>(
    'readwrite',
    (drafts, sources) => {
      sources.put(source);
      return drafts.put(kept);
    },
    () => {
      memory.sources.set(source.key, source);
      memory.drafts.set(kept.key, kept);
      return undefined;
    },
  );
  return true;
}

/** Keeps what was decided. */
export async function keep(kept: Kept): Promise<void> {
  await inStore<unknown>(
    'readwrite',
    (drafts) => drafts.put(kept),
    () => memory.drafts.set(kept.key, kept),
  );
}

/** A draft as it was left; undefined where there is none. */
export async function takeUp(key: string): Promise<{ source: Source; kept: Kept } | undefined> {
  const source = await inStore<Source | undefined>(
    'readonly',
    (_, sources) => sources.get(key),
    () => memory.sources.get(key),
  );
  const kept = await inStore<Kept | undefined>(
    'readonly',
    (drafts) => drafts.get(key),
    () => memory.drafts.get(key),
  );
  return source && kept && { source, kept };
}

/** All drafts in this browser, those changed last first. */
export async function allKept(): Promise<Kept[]> {
  const all = await inStore<Kept[]>(
    'readonly',
    (drafts) => drafts.getAll(),
    () => [...memory.drafts.values()],
  );
  return (all ?? []).sort((one, other) => other.changed.localeCompare(one.changed));
}

/** Deletes a draft from this browser. */
export async function forget(key: string): Promise<void> {
  await inStore<unknown>(
    'readwrite',
    (drafts, sources) => {
      sources.delete(key);
      return drafts.delete(key);
    },
    () => {
      memory.sources.delete(key);
      return memory.drafts.delete(key);
    },
  );
}

/** By which a document is known here: its name, and a number that stands for its text (FNV-1a, in two halves). */
export function keyOf(slug: string, text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  const hash = [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  return `${slug || 'document'}-${hash}`;
}
