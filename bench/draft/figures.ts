import type { Judged, Kind } from './judge.ts';
import { kinds } from './judge.ts';

/** What came of one document. */
export interface Outcome {
  readonly name: string;
  /** As the gold has it; "und" where it does not say. */
  readonly language: string;
  readonly languageFound: string;
  readonly judged: readonly Judged[];
  /** Fields of its gold that nothing is compared with. */
  readonly unknown: readonly string[];
}

export interface Figures {
  /** How many are to be found. */
  readonly expected: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Row {
  readonly kind: Kind;
  readonly all: Figures;
  readonly byLanguage: Readonly<Record<string, Figures>>;
}

/** The figures of a folder. */
export interface Summary {
  readonly documents: number;
  readonly languagesRight: number;
  readonly rows: readonly Row[];
  readonly sureRight: number;
  readonly sureWrong: number;
}

/** Adds up what came of documents, kind by kind and language by language. */
export function summaryOf(outcomes: readonly Outcome[]): Summary {
  const languages = [...new Set(outcomes.map(({ language }) => language))].sort();
  const all = outcomes.flatMap(({ judged }) => judged);
  const figuresOf = (kind: Kind, language?: string) =>
    addUp(
      outcomes
        .filter((it) => language === undefined || it.language === language)
        .flatMap(({ judged }) => judged.filter((it) => it.kind === kind)),
    );
  return {
    documents: outcomes.length,
    languagesRight: outcomes.filter(({ language, languageFound }) => language === languageFound).length,
    rows: kinds
      .filter((kind) => all.some((it) => it.kind === kind))
      .map((kind) => ({
        kind,
        all: figuresOf(kind),
        byLanguage: Object.fromEntries(languages.map((language) => [language, figuresOf(kind, language)])),
      })),
    sureRight: all.reduce((sum, { sureRight }) => sum + sureRight, 0),
    sureWrong: all.reduce((sum, { sureWrong }) => sum + sureWrong.length, 0),
  };
}

/** Precision, recall and F1 of all together: each thing counts once, whatever document it is in. */
function addUp(judged: readonly Judged[]): Figures {
  const right = judged.reduce((sum, it) => sum + it.right, 0);
  const missed = judged.reduce((sum, it) => sum + it.missed.length, 0);
  const extra = judged.reduce((sum, it) => sum + it.extra.length, 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    expected: right + missed,
    found: right + extra,
    precision: share(right, right + extra),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + missed + extra),
  };
}
