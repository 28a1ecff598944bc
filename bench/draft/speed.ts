import { median } from '../median.ts';

/** How long the drafting of a text takes. */
export interface Speed {
  /** Of the text, in UTF-8. */
  readonly megabytes: number;
  readonly seconds: number;
  readonly secondsPerMegabyte: number;
  /** How many times as long as a text of the size before, over how many times as large: 1 where time is linear. */
  readonly growth: number | null;
}

const sizes = [0.1, 1, 10];

/** Measures texts of growing size, made by repeating documents. */
export function measureSpeed(texts: readonly string[], draft: (text: string) => unknown): Speed[] {
  // What runs for the first time is slow: that is not to be the first size's.
  draft(repeated(texts, 0.1));
  const measured: Speed[] = [];
  for (const megabytes of sizes) {
    const text = repeated(texts, megabytes);
    const times: number[] = [];
    for (let round = 0; round < (megabytes > 1 ? 1 : 3); round += 1) {
      const start = performance.now();
      draft(text);
      times.push((performance.now() - start) / 1000);
    }
    const seconds = median(times) ?? 0;
    const before = measured.at(-1);
    const growth = before ? seconds / before.seconds / (megabytes / before.megabytes) : null;
    measured.push({ megabytes, seconds, secondsPerMegabyte: seconds / megabytes, growth });
  }
  return measured;
}

/** The documents one after the other, again and again, up to the size. */
function repeated(texts: readonly string[], megabytes: number): string {
  const all = `${texts.join('\n\n')}\n\n`;
  const size = Buffer.byteLength(all);
  const times = Math.ceil((megabytes * 1e6) / size);
  return Buffer.from(all.repeat(times))
    .subarray(0, megabytes * 1e6)
    .toString('utf8')
    .replace(/\ufffd$/, '');
}
