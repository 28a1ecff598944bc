import { parse } from 'csv-parse/sync';
import { ExitCode, Failure } from '../../src/failure.ts';
import { thresholds } from '../../src/identity/match.ts';
import { parseName } from '../../src/identity/name-parts.ts';
import { compareParsed, type NameComparison } from '../../src/identity/name-score.ts';

/** A way of writing somebody's name. */
export interface Spelling {
  readonly person: string;
  readonly name: string;
  readonly lang: string;
}

/** Two spellings, and what was found. */
export interface Pair {
  readonly one: Spelling;
  readonly other: Spelling;
  readonly comparison: NameComparison;
}

export interface Measured {
  readonly pairs: number;
  /** Pairs of spellings of one person. */
  readonly same: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Two people whom the names make candidates. */
  readonly wronglyMet: readonly Pair[];
  /** Spellings of one person that do not meet. */
  readonly missed: readonly Pair[];
  /** Two people whom the names alone would make one for sure, other things granted. */
  readonly wronglySure: readonly Pair[];
  /** How many spellings of one person are sure by the names. */
  readonly sure: number;
}

/**
 * Reads a CSV with the columns `person`, `name` and `lang`.
 *
 * @throws {Failure} naming the file and what it lacks
 */
export function readSpellings(file: string, text: string): Spelling[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(text, { bom: true, columns: true, trim: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new Failure(ExitCode.usage, `${file} is no CSV: ${(error as Error).message}`);
  }
  return rows.map(({ person, name, lang = '' }, index) => {
    if (!person || !name) {
      throw new Failure(ExitCode.usage, `${file}, row ${index + 1}: needs the columns person, name and lang.`);
    }
    return { person, name, lang };
  });
}

/** Compares every spelling with every other. Names meet where their score makes them candidates at least. */
export function measure(spellings: readonly Spelling[]): Measured {
  const parsed = spellings.map((spelling) => ({ spelling, name: parseName(spelling.name) }));
  const all = parsed.flatMap(({ spelling: one, name }, index) =>
    parsed.slice(index + 1).map((it): Pair => ({ one, other: it.spelling, comparison: compareParsed(name, it.name) })),
  );
  const isSame = ({ one, other }: Pair) => one.person === other.person;
  const met = all.filter(({ comparison }) => comparison.score >= thresholds.candidate);
  const sure = all.filter(({ comparison }) => comparison.score >= thresholds.sure);
  const same = all.filter(isSame);
  const right = met.filter(isSame).length;
  const precision = met.length === 0 ? 1 : right / met.length;
  const recall = same.length === 0 ? 1 : right / same.length;
  return {
    pairs: all.length,
    same: same.length,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    wronglyMet: met.filter((pair) => !isSame(pair)),
    missed: same.filter(({ comparison }) => comparison.score < thresholds.candidate),
    wronglySure: sure.filter((pair) => !isSame(pair)),
    sure: sure.filter(isSame).length,
  };
}

/** What was measured, as people read it. */
export function report(file: string, it: Measured): string {
  return [
    file,
    `  ${it.pairs} pairs, ${it.same} of them one person`,
    `  precision ${it.precision.toFixed(4)}, recall ${it.recall.toFixed(4)}, F1 ${it.f1.toFixed(4)} at ${thresholds.candidate}`,
    `  sure (${thresholds.sure} and above): ${it.sure} right, ${it.wronglySure.length} wrong`,
    ...it.wronglySure.map((pair) => `  wrong and sure: ${describe(pair)}`),
    ...it.wronglyMet.map((pair) => `  two people met: ${describe(pair)}`),
    ...it.missed.map((pair) => `  one person missed: ${describe(pair)}`),
    '',
  ].join('\n');
}

function describe({ one, other, comparison }: Pair): string {
  const reasons = comparison.reasons.map(({ supports, text }) => `${supports ? '+' : '−'} ${text}`).join('; ');
  return `${comparison.score.toFixed(2)} ${nameOf(one)} · ${nameOf(other)}: ${reasons}`;
}

function nameOf({ person, name, lang }: Spelling): string {
  return `${name} (${person}${lang === '' ? '' : `, ${lang}`})`;
}
