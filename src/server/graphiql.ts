import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { RequestHandler, Response } from 'express';

/**
 * All that the page may do. Styles need 'unsafe-inline': Monaco, the editor of GraphiQL, places each line by a style
 * attribute and writes its colours into style elements. Fonts and the editor's small pictures are in the style sheet.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The page itself, and what lies flat in `assets`: no other path reaches the disk. */
const path = /^\/(assets\/\w[\w.-]*)?$/;

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Serves the page at /graphiql from its bundle, which may be built, or built anew, while this runs. */
export function serveGraphiql(bundle: string): RequestHandler {
  return async (request, response, next) => {
    const asked = path.exec(request.path);
    if (!asked || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    const file = asked[1] ?? 'index.html';

    response.set(headers).vary('accept-encoding');
    const encoding = await encodingFor(join(bundle, file), (name) => request.acceptsEncodings([name]) === name);
    if (encoding) response.set('content-encoding', encoding.name).type(extname(file));

    const isPage = file === 'index.html';
    // The name of an asset changes with its content; the page, which names the assets, is asked for again each time.
    const caching = isPage ? { cacheControl: false } : { maxAge: '1y', immutable: true };
    if (isPage) response.set('cache-control', 'no-cache');
    response.sendFile(`${file}${encoding?.suffix ?? ''}`, { root: bundle, ...caching }, (error) => {
      if (!error || response.headersSent) return;
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return next(error);
      if (isPage) notBuilt(response);
      else next();
    });
  };
}

/** The best encoding of a file that the browser takes and that lies beside it. */
async function encodingFor(file: string, accepts: (name: string) => boolean) {
  for (const [name, suffix] of encodings) {
    if (!accepts(name)) continue;
    const found = await stat(`${file}${suffix}`).catch(() => undefined);
    if (found?.isFile()) return { name, suffix };
  }
  return undefined;
}

function notBuilt(response: Response): void {
  response.status(404).type('text/plain').send('This page is not built yet; npm start builds it, and says why not.\n');
}
