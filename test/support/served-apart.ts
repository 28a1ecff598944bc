/**
 * Serves the API in a process of its own, and tells of its memory when asked. Run by `apart.ts`, which says what is served.
 */
import { openDatabase } from '../../src/database/database.ts';
import { createLog } from '../../src/log.ts';
import { startServer } from '../../src/server/server.ts';
import type { Apart, Told } from './apart.ts';

const tell = (told: Told) => void process.send?.(told);

process.once('message', async ({ address, tokens, settings }: Apart) => {
  const server = await startServer({
    database: openDatabase(address, { statementTimeout: 20_000 }),
    log: createLog('error'),
    // What comes from another process is no Buffer.
    access: { tokens: tokens.map((it) => ({ ...it, sha256: Buffer.from(it.sha256) })), localName: null },
    host: '127.0.0.1',
    port: 0,
    settings,
  });
  process.on('message', () => {
    globalThis.gc?.();
    tell(process.memoryUsage());
  });
  process.once('disconnect', () => process.exit());
  tell({ url: server.url, origin: server.origin });
});
