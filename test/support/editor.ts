import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { stringify } from 'yaml';
import { type AccessToken, readConfig } from '../../src/config.ts';
import type { Answer } from './graph.ts';

/** A small record of a document of its own: what a test changes is given. */
export function minutes(slug: string, changes: object = {}): string {
  return stringify({
    record: 1,
    document: { slug, kind: 'MINUTES', title: 'Minutes of an example meeting', language: 'en' },
    countries: [{ code: 'AZ' }],
    meetings: [{ slug: `${slug}-meeting`, title: { en: 'An example' }, when: '2019-05-02', evidence: 'met on 2 May' }],
    attendances: [{ meeting: `${slug}-meeting`, country: 'AZ', evidence: 'Azerbaijan was there' }],
    ...changes,
  });
}

export const importRecord = `mutation ($input: ImportRecordInput!) {
  importRecord(input: $input) {
    __typename
    ... on RecordImported {
      documentId dryRun alreadyIn visibility
      document { slug }
      effect {
        counts { new changed removed same }
        changes { thingId kind fields { name before after } }
        conflicts { thingId field values { documentId value } }
      }
      activity { id kind agent file at documentId sha256 }
    }
    ... on RecordRefused { slug isTemporary problems { line column field reason found message } }
  }
}`;

export const retractDocument = `mutation ($input: RetractDocumentInput!) {
  retractDocument(input: $input) {
    __typename
    ... on DocumentRetracted { documentId dryRun visibility effect { counts { new changed removed same } } activity { id kind agent } }
    ... on RetractionRefused { problem message needs { thingId neededBy documentIds } }
  }
}`;

/** What `AUTH_TOKENS` comes to. */
export function tokensIn(authTokens: string): readonly AccessToken[] {
  return readConfig({ AUTH_TOKENS: authTokens }).accessTokens;
}

/** An answer with what HTTP says of it. */
export interface Replied extends Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Asks an API by POST with any headers, also such as browsers and `fetch` set by themselves. */
export async function askWith(
  url: string,
  headers: Readonly<Record<string, string>>,
  query: string,
  variables: object = {},
): Promise<Replied> {
  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      { method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      async (response) => {
        const body = await text(response);
        resolve({ ...JSON.parse(body), status: response.statusCode ?? 0, headers: response.headers });
      },
    );
    asking.on('error', reject).end(JSON.stringify({ query, variables }));
  });
}
