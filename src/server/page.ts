import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { RequestHandler, Response } from 'express';

/** All that any page may do. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** What the explorer needs beyond that: its style sheet, its icon, and the worker that lays out a graph. */
export const explorerPolicy = ["style-src 'self'", "img-src 'self'", "worker-src 'self'"];

/**
 * What GraphiQL needs beyond that. Styles need 'unsafe-inline': Monaco, its editor, places each line by a style
 * attribute and writes its colours into style elements. Fonts and the editor's small pictures are in the style sheet.
 */
export const graphiqlPolicy = [
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
];

/** What lies flat in `assets`, and the page itself: no other path reaches the disk. */
const asset = /^\/(assets\/\w[\w.-]*)$/;
const pageAlone = /^\/$/;

/** The addresses of the explorer's pages. */
export const explorerPages =
  /^\/(search|explore|matrix|timeline|map|compare|draft|(country|organisation|official|meeting|initiative|topic|document)\/[^/]+)?$/;

const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** A page as it is served. */
export interface ServedPage {
  /** The folder of its bundle, which may be built, or built anew, while this runs. */
  readonly bundle: string;
  /** What it may do beyond what any page may, as directives of a Content-Security-Policy. */
  readonly allow: readonly string[];
  /** The addresses at which it stands, where it has more than one. */
  readonly at?: RegExp;
  /**
   * Whether the page is for those alone who ask for HTML, as browsers do, and others get an answer of another kind. To
   * browsers it is then shown at all addresses that nothing else has, with status 404.
   */
  readonly forBrowsersAlone?: boolean;
}

/** Serves a page from its bundle. */
export function servePage({ bundle, allow, at = pageAlone, forBrowsersAlone = false }: ServedPage): RequestHandler {
  // In the place of what all else may do, see `security.ts`.
  const contentSecurityPolicy = [...policy, ...allow].join('; ');
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const isThere = at.test(request.path);
    const file = asset.exec(request.path)?.[1] ?? (isThere || forBrowsersAlone ? 'index.html' : undefined);
    if (file === undefined) return next();
    const isPage = file === 'index.html';
    if (isPage && forBrowsersAlone) {
      response.vary('accept');
      if (request.accepts(['text/plain', 'text/html']) !== 'text/html') return next();
      // The page itself says that there is nothing, and where to go on.
      if (!isThere) response.status(404);
    }

    response.set('content-security-policy', contentSecurityPolicy).vary('accept-encoding');
    const encoding = await encodingFor(join(bundle, file), (name) => request.acceptsEncodings([name]) === name);
    if (encoding) response.set('content-encoding', encoding.name).type(extname(file));

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
