import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrustedDocuments } from '../server/trusted-documents.ts';
import { explorerFolder } from './paths.ts';

/** The documents of the explorer by their hashes, as codegen wrote them beside their types. */
export async function readTrustedDocuments(): Promise<TrustedDocuments> {
  const text = await readFile(join(explorerFolder, 'graphql', 'persisted-documents.json'), 'utf8');
  const documents = Object.entries(JSON.parse(text) as Record<string, string>);
  return new Map(documents.map(([hash, document]) => [hash.replace(/^sha256:/, ''), document]));
}
