/** Days in milliseconds on a line of some pixels. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

/** The place of a day. */
export function placeOf(day: number, { from, to, width }: Scale): number {
  return ((day - from) / (to - from)) * width;
}

/** A line from the first to the last day, with a little room on both sides. */
export function scaleFor(first: number, last: number, width: number): Scale {
  const room = Math.max((last - first) * 0.03, 20 * dayLength);
  return { from: first - room, to: last + room, width };
}

const dayLength = 86_400_000;

/** How many months there can be from mark to mark. */
const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1_200];

/** A mark below the line. */
export interface Tick {
  readonly place: number;
  readonly label: string;
}

/** Marks at the beginnings of months, years or decades, as close as their labels let them be. */
export function ticksOf(scale: Scale, language: string): Tick[] {
  const monthLength = 30.44 * dayLength;
  const months = (scale.to - scale.from) / monthLength;
  const step = steps.find((each) => (each / months) * scale.width >= (each < 12 ? 72 : 52)) ?? 2_400;
  const locale = language === 'en' ? 'en-GB' : language;
  const precision = step < 12 ? ({ month: 'short', year: 'numeric' } as const) : ({ year: 'numeric' } as const);
  const words = new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' });
  const start = new Date(scale.from);
  const first = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + 1) / step) * step;
  const ticks: Tick[] = [];
  for (let month = first; ; month += step) {
    // Not `Date.UTC`, which takes the years before 100 for those of the last century.
    const at = new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    if (at > scale.to) return ticks;
    ticks.push({ place: placeOf(at, scale), label: words.format(at) });
  }
}
