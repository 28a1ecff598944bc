import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../database/database.ts';
import type { Loaders } from '../graph/loaders.ts';
import type { Logger } from '../log.ts';
import { formats } from './formats.ts';
import { sourceOf } from './request.ts';

export interface ExportOptions {
  /** The API's, whose filters and orders of lists are taken here too. */
  readonly schema: GraphQLSchema;
  /** What the graph is for who asks. */
  graphFor(request: Request, response: Response): Promise<SeenGraph>;
  readonly log: Logger;
}

/** A graph as somebody may see it. */
export interface SeenGraph {
  readonly database: Database;
  readonly loaders: Loaders;
  /** To be called when nothing more is read. */
  end(): void;
}

/** Answers `/{format}` with a list, a neighbourhood or the whole graph as a file, written while it is read. */
export function exportRouter(options: ExportOptions): Router {
  const router = Router();
  router.get('/', (_, response) => {
    response
      .status(404)
      .json(errorOf(`Name a format: /export/${Object.keys(formats).join(', /export/')}.`, 'NOT_FOUND'));
  });
  router.get('/:format', takeAway(options));
  router.all('/:format', (_, response) => {
    response.set('allow', 'GET, HEAD').status(405).json(errorOf('Ask for an export by GET.', 'METHOD_NOT_ALLOWED'));
  });
  return router;
}

function takeAway({ log, schema, graphFor }: ExportOptions): RequestHandler<{ format: string }> {
  return async (request, response) => {
    const name = request.params.format;
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (!format) {
      const message = `There is no format "${name.slice(0, 40)}"; there are ${Object.keys(formats).join(', ')}.`;
      response.status(404).json(errorOf(message, 'NOT_FOUND'));
      return;
    }
    const graph = await graphFor(request, response);
    response.once('close', graph.end);
    const source = await sourceOf(request.query, { schema, ...graph });
    const pieces = format.write(source);
    // Read so far, most of what can fail has: until here it is answered as an error and not by a file that breaks off.
    const first = [await pieces.next(), await pieces.next()].flatMap(({ value }) => value ?? []);

    response.attachment(fileName(source.name, name)).type(format.contentType).set('x-content-type-options', 'nosniff');
    if (source.truncated) response.set('x-truncated', 'true');
    if (request.method === 'HEAD') {
      await pieces.return(undefined);
      response.end();
      return;
    }
    try {
      // Pulls a piece whenever the client has taken one. What fails closes the connection without the end of the body,
      // and what hangs up ends the reading.
      await pipeline(Readable.from(all(first, pieces)), response);
    } catch (error) {
      const hungUp = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
      if (!hungUp) log.warn({ err: error, requestId: response.getHeader('x-request-id') }, 'an export broke off');
    }
  };
}

async function* all(first: readonly string[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  try {
    yield* first;
    yield* rest;
  } finally {
    // Also where nothing of the rest was asked for yet.
    await rest.return(undefined);
  }
}

/** A name that every system takes for a file. */
function fileName(name: string, ending: string): string {
  return `${name.replaceAll(/[^\w.-]+/g, '-')}.${ending}`;
}

function errorOf(message: string, code: string): object {
  return { errors: [{ message, extensions: { code } }] };
}
