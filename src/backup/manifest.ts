import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { ExitCode, Failure } from '../failure.ts';
import { model } from '../import/stored.ts';

const shape = z.object({
  /** Says what the file is, and how it is to be read. */
  backup: z.literal('ict-cooperation-graph 1'),
  /** Name of the dump, which lies beside it. */
  dump: z.string(),
  bytes: z.int().positive(),
  /** Of the dump's bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** When the server was stopped for it: nothing that came later is in. */
  takenAt: z.iso.datetime(),
  /** The version of Neo4j that wrote the dump. */
  neo4j: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The newest model in which a document is stored. */
  model: z.int().nullable(),
  nodes: z.int().nonnegative(),
  links: z.int().nonnegative(),
  /** Of all that nodes and links hold. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What lies beside a dump, as `FILE.json`: what is in it, by which a restored database is held against it. */
export type Manifest = z.infer<typeof shape>;

/** Where the manifest of a dump lies. */
export function manifestOf(dump: string): string {
  return `${dump}.json`;
}

/** The hash and the size of a file. */
export async function fingerprint(file: string): Promise<Pick<Manifest, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}

/**
 * Reads the manifest of a dump, and makes sure that the dump is the one it tells of.
 *
 * @param version of the Neo4j that is to take the dump
 * @throws {Failure} where one of the two is missing, damaged, of something else, or newer than what is here.
 */
export async function checkedManifest(dump: string, version: string): Promise<Manifest> {
  const refuse = (message: string) => new Failure(ExitCode.refused, `${message} Nothing was changed.`);
  const about = await stat(dump).catch(() => undefined);
  if (!about?.isFile()) throw new Failure(ExitCode.usage, `There is no file ${dump}.`);
  const text = await readFile(manifestOf(dump), 'utf8').catch(() => {
    throw refuse(`${dump} has no manifest: ${basename(manifestOf(dump))}, which a backup writes, must lie beside it.`);
  });
  const manifest = read(text);
  if (!manifest) throw refuse(`${manifestOf(dump)} is damaged, or no manifest of a backup of this program.`);
  const { bytes, sha256, neo4j } = manifest;
  if (isNewer(neo4j, version)) {
    throw refuse(
      `${dump} was written by Neo4j ${neo4j}, which is newer than ${version}: set NEO4J_VERSION=${neo4j} or later.`,
    );
  }
  if (manifest.model !== null && manifest.model > model) {
    throw refuse(`${dump} was written by a newer version of this program: update this one first.`);
  }
  if (about.size !== bytes)
    throw refuse(`${dump} is damaged: it has ${about.size} bytes, and was written with ${bytes}.`);
  if ((await fingerprint(dump)).sha256 !== sha256) {
    throw refuse(`${dump} is damaged: its content is not what was written (SHA-256).`);
  }
  return manifest;
}

function read(text: string): Manifest | undefined {
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Neo4j reads what an older one of any line wrote, and not always what a newer one of its own line did. */
function isNewer(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) > 0;
}
