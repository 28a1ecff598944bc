import type { WriteStream } from 'node:tty';

/** Tells how far a task of several steps is. */
export interface Progress {
  /** A step begins; this is what it is. */
  begin(line: string): void;
  /** How far the step is: a share from 0 to 1. */
  at(share: number): void;
  /** Something to say in between. */
  say(line: string): void;
}

/** Shows progress in place on a terminal, and elsewhere as a line at every tenth. */
export function showProgress(out: Pick<WriteStream, 'write' | 'isTTY'>): Progress {
  let shown = 0;
  let inPlace = false;
  return {
    begin(line) {
      out.write(inPlace ? `\n${line}\n` : `${line}\n`);
      shown = 0;
      inPlace = false;
    },
    at(share) {
      const percent = Math.floor(share * 100);
      if (percent < shown + (out.isTTY ? 1 : 10)) return;
      shown = out.isTTY ? percent : percent - (percent % 10);
      inPlace = out.isTTY;
      out.write(out.isTTY ? `\r  ${shown} %` : `  ${shown} %\n`);
    },
    say(line) {
      // In the place of the share, which is written again below it.
      out.write(inPlace ? `\r\x1b[K${line}\n  ${shown} %` : `${line}\n`);
    },
  };
}
