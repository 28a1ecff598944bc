import type { PersistedQueryOptions } from '@apollo/server';
import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

/** The texts of documents by the SHA-256 that clients send instead: those of our own pages, as they were built. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** Has Apollo find documents by the hash of `extensions.persistedQuery`. What strangers would bring along is not kept. */
export function persistedQueries(documents: TrustedDocuments): PersistedQueryOptions {
  return {
    cache: {
      get: async (key) => documents.get(key.replace(/^apq:/, '')),
      set: async () => {},
      delete: async () => {},
    },
  };
}

/** Refuses all texts but those of the documents, before anybody reads them. */
export function trustedDocumentsOnly(documents: TrustedDocuments): RequestHandler {
  const texts = new Set<unknown>(documents.values());
  return ({ originalUrl, body }, response, next) => {
    const inAddress = new URL(originalUrl, 'http://localhost').searchParams.getAll('query');
    const inBody: unknown = body?.query;
    if ((inBody === undefined || texts.has(inBody)) && inAddress.every((text) => texts.has(text))) return next();
    const message = 'Only the documents of the explorer are answered here, by their hashes.';
    refuse(response, 403, 'DOCUMENT_NOT_TRUSTED', message);
  };
}

/** The names of the operations in the documents. */
export function operationNames(documents: TrustedDocuments): string[] {
  return [...documents.values()].flatMap((text) =>
    [...text.matchAll(/\b(?:query|mutation|subscription) (\w+)/g)].flatMap(([, name]) => name ?? []),
  );
}
