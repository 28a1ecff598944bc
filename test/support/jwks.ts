import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

/** A pair of keys of an issuer. */
export interface KeyPair {
  readonly id: string;
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** Makes a pair of keys. */
export async function keyPair(id: string, algorithm = 'RS256'): Promise<KeyPair> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return { id, algorithm, privateKey, jwk: { ...(await exportJWK(publicKey)), kid: id, alg: algorithm, use: 'sig' } };
}

/** Signs claims. */
export function sign({ id, algorithm, privateKey }: KeyPair, claims: JWTPayload): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: id }).sign(privateKey);
}

/** Serves public keys on this machine, as an issuer does. */
export interface Issuer {
  readonly url: URL;
  /** What is served; may be changed. */
  keys: readonly KeyPair[];
  /** What is answered: 200, or an error. */
  status: number;
  /** How often it was asked. */
  readonly asked: number;
  stop(): Promise<void>;
}

export async function startIssuer(...keys: readonly KeyPair[]): Promise<Issuer> {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(issuer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: issuer.keys.map(({ jwk }) => jwk) }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer: Issuer = {
    url: new URL(`http://127.0.0.1:${port}/jwks`),
    keys,
    status: 200,
    get asked() {
      return asked;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return issuer;
}
