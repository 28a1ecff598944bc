import type { Logger } from '../log.ts';
import type { RequestObserver } from './request-notes.ts';

/** Places that are asked all the time by machines, or that only serve files. */
const quiet: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics', 'page', '/graphiql']);

/** Writes one line for each request. What was asked with which values is not in it, nor are headers. */
export function requestLog(log: Logger): RequestObserver {
  // What is in the line is named below: to look for secrets in it would take three times as long as to write it.
  const lines = log.child({}, { redact: [] });
  return (run) => {
    const level = quiet.has(run.route) ? 'debug' : 'info';
    if (!lines.isLevelEnabled(level)) return;
    lines[level](
      {
        requestId: run.id,
        ...(run.traceParent && { traceId: run.traceParent.traceId }),
        method: run.method,
        route: run.route,
        ...(run.operation && { operation: run.operation.name, kind: run.operation.kind }),
        status: run.status,
        ...(run.isCutOff && { cutOff: true }),
        milliseconds: Math.round(run.milliseconds),
        statements: run.work.statements,
        records: run.work.records,
        rows: run.tally.rows,
        ...(run.cost !== null && { cost: run.cost }),
        caller: run.caller,
        ...(run.codes.size > 0 && { codes: [...run.codes] }),
      },
      'request',
    );
  };
}
