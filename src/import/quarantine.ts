import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { HandedIn } from './handed-in.ts';
import type { Problem } from './problem.ts';

const reasonsEnding = '.problems.json';

/** A record that was refused, to be kept. */
export interface RefusedRecord {
  /** What it was called where it came from. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly extension: string;
  /** What was said of it beside what stands in it. */
  readonly handedIn: Omit<HandedIn, 'file'>;
  readonly slug: string | null;
  readonly problems: readonly Problem[];
}

/**
 * A folder that keeps refused records, each as it was handed in, with the reasons beside it, until they are in.
 *
 * A file is named by its document and its bytes, and by nothing that its sender chose freely: so the name leads nowhere
 * else, and the same record refused again is the same file. When a record of the document goes in, all that was kept of
 * that document goes: it would only bring back what is older.
 */
export class Quarantine {
  readonly folder: string;
  readonly #kept: Set<string>;

  private constructor(folder: string, kept: Iterable<string>) {
    this.folder = folder;
    this.#kept = new Set(kept);
  }

  /** Opens the folder; it need not be there before something is kept. */
  static async open(folder: string): Promise<Quarantine> {
    const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return new Quarantine(
      folder,
      names
        .filter((name) => !name.endsWith(reasonsEnding))
        .filter((name) => names.includes(`${name}${reasonsEnding}`) || /\.(ya?ml|json)$/i.test(name))
        .sort(),
    );
  }

  /** All files that it keeps, each with what was said of it. */
  kept(): Promise<HandedIn[]> {
    return Promise.all(
      [...this.#kept].map(async (name) => {
        const file = join(this.folder, name);
        return { ...(await readFile(`${file}${reasonsEnding}`, 'utf8').then(handedInWith, () => ({}))), file };
      }),
    );
  }

  /** Keeps a record, and gives the path of the copy. */
  async keep({ name, bytes, extension, handedIn, slug, problems }: RefusedRecord): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const kept = `${slug ?? 'record'}.${sha256.slice(0, 16)}${extension}`;
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, kept), bytes);
    const reasons = { name, document: slug, sha256, handedIn, problems };
    await writeFile(join(this.folder, `${kept}${reasonsEnding}`), `${JSON.stringify(reasons, null, 2)}\n`);
    this.#kept.add(kept);
    // A copy that was mended, taken up and refused again is kept by its new name alone.
    if (this.#holds(name) && basename(name) !== kept) await this.#remove(basename(name));
    return join(this.folder, kept);
  }

  /**
   * Lets go of what is in.
   *
   * @param name what the record that went in is called where it came from
   */
  async release(name: string, slug: string): Promise<void> {
    for (const kept of this.#kept) {
      if (kept.startsWith(`${slug}.`)) await this.#remove(kept);
    }
    if (this.#holds(name)) await this.#remove(basename(name));
  }

  #holds(name: string): boolean {
    return this.#kept.has(basename(name)) && join(this.folder, basename(name)) === name;
  }

  async #remove(kept: string): Promise<void> {
    this.#kept.delete(kept);
    for (const ending of ['', reasonsEnding]) await rm(join(this.folder, `${kept}${ending}`), { force: true });
  }
}

/** What the reasons beside a file say of it; nothing, where somebody spoiled them. */
function handedInWith(reasons: string): Omit<HandedIn, 'file'> {
  try {
    return JSON.parse(reasons).handedIn ?? {};
  } catch {
    return {};
  }
}
