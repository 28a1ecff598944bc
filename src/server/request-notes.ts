import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { now } from '../database/now.ts';
import type { StatementRun } from '../database/observe.ts';
import type { Work } from '../database/work.ts';
import type { Tally } from '../graphql/tally.ts';
import { callerOf } from './caller-of.ts';
import { type TraceParent, traceParentIn } from './trace-parent.ts';

/** What is noted of an operation; its times in milliseconds since 1970. */
export interface OperationNotes {
  readonly kind: string;
  readonly name: string | null;
  readonly startedAt: number;
  /** When there was an answer; null before that. */
  endedAt: number | null;
}

/** What is noted of a request while it is answered. */
export interface RequestNotes {
  readonly id: string;
  /** The trace of which the request is a part; null where its client says nothing of one. */
  readonly traceParent: TraceParent | null;
  /** In milliseconds since 1970. */
  readonly startedAt: number;
  readonly work: Work;
  readonly tally: Tally;
  /** What GraphQL was asked to do; null before that is known, and where it was not GraphQL that was asked. */
  operation: OperationNotes | null;
  /** How many things the answer might have held; null where that is not known. */
  cost: number | null;
  /** What the request wants to see of itself, see `show.ts`. */
  readonly shown: ReadonlySet<string>;
  /** The codes of errors in the answer. */
  readonly codes: Set<string>;
}

/** A request that has ended. */
export interface RequestRun extends RequestNotes {
  readonly method: string;
  /** The place that was asked, without what else was in the address: `/graphql`, `/export/csv`, `page`. */
  readonly route: string;
  readonly status: number;
  /** Whether whoever asked went before the end of the answer. */
  readonly isCutOff: boolean;
  readonly milliseconds: number;
  /** The name of who asked; null for anybody. */
  readonly caller: string | null;
}

/** Is told of every request when it has ended. */
export type RequestObserver = (run: RequestRun) => void;

export interface NoteOptions {
  /** How many items of pages an answer may hold. */
  readonly rows: number;
  /** Whether observers want to see the statements of each request. */
  readonly keepStatements: boolean;
  readonly observers: readonly RequestObserver[];
  /** Is told when nobody waits for what was asked for any more: it is there, or whoever asked has gone. */
  readonly whenOver: () => void;
}

/** What clients may call their requests: what fits into a header and a log as it is. */
const idForm = /^[\w.:/+=-]{1,128}$/;

/** Gives each request its notes, and an id which the answer carries and the log repeats: the client's own where it has one. */
export function takeNotes({ rows, keepStatements, observers, whenOver }: NoteOptions): RequestHandler {
  return (request, response, next) => {
    const own = request.get('x-request-id');
    const shown = new Set(request.get('x-show')?.split(/[\s,]+/));
    const notes: RequestNotes = {
      id: own !== undefined && idForm.test(own) ? own : randomUUID(),
      traceParent: traceParentIn(request.get('traceparent')),
      startedAt: now(),
      work: newWork(keepStatements || shown.has('statements')),
      tally: { rows: 0, most: rows },
      operation: null,
      cost: null,
      shown,
      codes: new Set(),
    };
    response.locals['notes'] = notes;
    response.setHeader('x-request-id', notes.id);
    response.once('close', () => {
      const isCutOff = !response.writableFinished;
      // What must come to its end, does so, whoever waits for it.
      if (notes.operation?.kind !== 'mutation') notes.work.isOver = true;
      whenOver();
      // Field by field: `...notes` takes 7 µs.
      const run: RequestRun = {
        id: notes.id,
        traceParent: notes.traceParent,
        startedAt: notes.startedAt,
        work: notes.work,
        tally: notes.tally,
        operation: notes.operation,
        cost: notes.cost,
        shown: notes.shown,
        codes: notes.codes,
        method: request.method,
        route: routeOf(request.originalUrl),
        status: response.statusCode,
        isCutOff,
        milliseconds: now() - notes.startedAt,
        caller: callerOf(response).name,
      };
      for (const observe of observers) observe(run);
    });
    next();
  };
}

/** What is noted of the request that a response answers. */
export function notesOf({ locals }: Pick<Response, 'locals'>): RequestNotes {
  return locals['notes'] as RequestNotes;
}

function newWork(keepStatements: boolean): Work {
  const kept: StatementRun[] | null = keepStatements ? [] : null;
  return { deadline: Number.POSITIVE_INFINITY, isOver: false, isProfiled: false, statements: 0, records: 0, kept };
}

const known = /^\/(graphql\/stream|graphql|export\/[a-z-]{1,20}|livez|readyz|metrics|graphiql)(?=[/?]|$)/;

/** The place that an address names: one of a few, however many addresses there are. */
function routeOf(url: string): string {
  return known.exec(url)?.[0] ?? 'page';
}
