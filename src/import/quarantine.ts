import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ExitCode, Failure } from '../failure.ts';
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
  /** Copies that should have gone, and could not be removed. */
  readonly left: string[] = [];
  readonly #kept: Set<string>;

  private constructor(folder: string, kept: Iterable<string>) {
    this.folder = folder;
    this.#kept = new Set(kept);
  }

  /**
   * Opens the folder; it need not be there before something is kept.
   *
   * @throws {Failure} when it cannot be read, or is no folder.
   */
  static async open(folder: string): Promise<Quarantine> {
    const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      const reason = `The quarantine ${folder} cannot be read (${error.code}). Name another folder in IMPORT_QUARANTINE.`;
      throw new Failure(ExitCode.usage, reason, { cause: error });
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

  /**
   * Keeps a record, and gives the path of the copy.
   *
   * @throws {NotKept} when the disk does not take it; then nothing of it is there.
   */
  async keep({ name, bytes, extension, handedIn, slug, problems }: RefusedRecord): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const kept = `${slug ?? 'record'}.${sha256.slice(0, 16)}${extension}`;
    const reasons = { name, document: slug, sha256, handedIn, problems };
    try {
      await mkdir(this.folder, { recursive: true });
      // The reasons first: a copy without them would be taken for a record that somebody put there.
      await this.#write(`${kept}${reasonsEnding}`, `${JSON.stringify(reasons, null, 2)}\n`);
      await this.#write(kept, bytes);
    } catch (error) {
      // What was kept of the very same before is as good as ever.
      if (!this.#kept.has(kept)) await this.#remove(kept).catch(() => {});
      throw new NotKept(this.folder, error);
    }
    this.#kept.add(kept);
    // A copy that was mended, taken up and refused again is kept by its new name alone.
    if (this.#holds(name) && basename(name) !== kept) await this.#letGo(basename(name));
    return join(this.folder, kept);
  }

  /**
   * Lets go of what is in; `left` tells what could not be removed.
   *
   * @param name what the record that went in is called where it came from
   */
  async release(name: string, slug: string): Promise<void> {
    for (const kept of this.#kept) {
      if (kept.startsWith(`${slug}.`)) await this.#letGo(kept);
    }
    if (this.#holds(name)) await this.#letGo(basename(name));
  }

  #holds(name: string): boolean {
    return this.#kept.has(basename(name)) && join(this.folder, basename(name)) === name;
  }

  /** Writes a file whole or not at all: half a record must not be taken up later. */
  async #write(name: string, content: string | Buffer): Promise<void> {
    const unfinished = join(this.folder, `${name}.unfinished`);
    try {
      await writeFile(unfinished, content);
      await rename(unfinished, join(this.folder, name));
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => {});
      throw error;
    }
  }

  async #letGo(kept: string): Promise<void> {
    this.#kept.delete(kept);
    await this.#remove(kept).catch(() => void this.left.push(join(this.folder, kept)));
  }

  async #remove(kept: string): Promise<void> {
    for (const ending of ['', reasonsEnding]) await rm(join(this.folder, `${kept}${ending}`), { force: true });
  }
}

/** A refused record could not be kept: `message` says why, to follow the record's name. */
export class NotKept extends Error {
  constructor(folder: string, cause: unknown) {
    const { code, message } = cause as NodeJS.ErrnoException;
    super(`could not be kept in ${folder} (${code ?? message}); it is only where it came from`, { cause });
    this.name = 'NotKept';
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
