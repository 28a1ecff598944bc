/** The part of edtf.js (https://github.com/inukshuk/edtf.js) used here; the package ships no declarations. */
declare module 'edtf' {
  interface Extent {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'List' | 'Set';
    /** Milliseconds since 1970-01-01T00:00Z of the earliest and the latest moment that may be meant. */
    readonly min: number;
    readonly max: number;
  }
  interface Interval {
    readonly type: 'Interval';
    readonly lower: Extent | number | null;
    readonly upper: Extent | number | null;
  }
  /** Parses an expression up to a level; throws on any other text. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): Extent | Interval;
}
