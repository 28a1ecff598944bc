import type { Config } from '../config.ts';
import type { Database } from '../database/database.ts';
import { holds, listKeys } from '../keys/keys.ts';
import type { Access } from '../server/caller.ts';

/** Who may do what by the API: whoever asks from this machine only while there is nothing else that says it. */
export async function accessFor(
  database: Database,
  {
    accessTokens: tokens,
    readRequiresToken,
    importAgent,
  }: Pick<Config, 'accessTokens' | 'readRequiresToken' | 'importAgent'>,
  jwt: Access['jwt'],
): Promise<Access> {
  const hasKeys = (await listKeys(database)).some(holds);
  return { tokens, jwt, readRequiresToken, localName: hasKeys ? null : importAgent };
}
