import type { DatabaseAddress } from '../config.ts';

/** What the driver says where nothing can be sent to the server, and what it means. The first that fits is taken. */
const known: readonly (readonly [RegExp, string])[] = [
  [
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    'Its certificate is for another name: let NEO4J_URI call it by the name that its certificate has.',
  ],
  [/CERT_HAS_EXPIRED/, 'Its certificate has expired: it needs a new one.'],
  [
    /Server certificate is not trusted/,
    'Its certificate is by an authority that is not known here: let NODE_EXTRA_CA_CERTS name a file with the certificate of that authority.',
  ],
  [
    /before secure TLS connection was established/,
    'It does not speak TLS there: leave +s out of NEO4J_URI, or have it speak TLS.',
  ],
  [
    /Connection was closed by server/,
    'It closed the connection: where it wants TLS, NEO4J_URI must begin with neo4j+s:// or bolt+s://.',
  ],
  [/ENOTFOUND/, 'There is no such host: mend NEO4J_URI.'],
];

/** Why there is no connection to the Neo4j of an address, in a sentence or two for people. */
export function whyUnreachable(error: unknown, { uri }: DatabaseAddress): string {
  const said = saidBy(error);
  const found = known.find(([pattern]) => pattern.test(said));
  if (found) return `No connection to Neo4j at ${uri}. ${found[1]}`;
  return `No Neo4j answers at ${uri}. Start it, or set NEO4J_URI to where it is; left unset, a local one is started.`;
}

/** All messages, the deepest cause's too: where several members were asked, the driver puts the reason there. */
function saidBy(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${saidBy(error.cause)}` : '';
}
