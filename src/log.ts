import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** What is left out of what is logged, wherever it stands: nobody is to find a token in a log. */
const secret = ['authorization', 'cookie', 'password', 'variables'].flatMap((name) => [
  name,
  `*.${name}`,
  `*.headers.${name}`,
]);

/** One JSON object a line on standard error, so that standard output stays free for what a command answers. */
export function createLog(level: Config['logLevel']): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: secret },
    pino.destination({ fd: 2, sync: true }),
  );
}
