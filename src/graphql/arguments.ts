import { badUserInput } from './errors.ts';

/** A day that a caller gave, `YYYY-MM-DD`; null where none is given. */
export function dayArgument(argument: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = String(value);
  if (!isDay(text))
    throw badUserInput(argument, `must be a day of the calendar like 2017-11-09, not "${text.slice(0, 40)}".`);
  return text;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toDay(text) === text && text >= '0001-01-01';
}

/** An instant that a caller gave, in ISO 8601 with its offset from UTC. */
export function instantArgument(argument: string, value: unknown): string {
  const text = String(value);
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  if (!isInstant || Number.isNaN(Date.parse(text))) {
    throw badUserInput(argument, `must be an instant like 2017-11-09T12:00:00Z, not "${text.slice(0, 40)}".`);
  }
  return text;
}

/** The filter that an argument `asOf` stands for. */
export function onDay({ asOf }: { readonly asOf?: string | null | undefined }): { readonly asOf: string | null } {
  return { asOf: dayArgument('asOf', asOf) };
}

/** The day that JavaScript makes of the text: another one where the calendar has no such day. */
function toDay(text: string): string | undefined {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

/** A language tag that a caller gave. */
export function languageArgument(value: string | null | undefined): string {
  if (value === null || value === undefined || value === 'en') return 'en';
  const known = canonical.get(value);
  if (known !== undefined) return known;
  try {
    const tag = Intl.getCanonicalLocales(value)[0] ?? 'en';
    // A caller may give any tag there is: what is kept must not grow with that.
    if (canonical.size >= 200) canonical.clear();
    canonical.set(value, tag);
    return tag;
  } catch {
    throw badUserInput('language', `must be a language tag of BCP 47 like "tr", not "${value.slice(0, 40)}".`);
  }
}

/** Tags that were asked for before: a query asks for the same one for each of its names. */
const canonical = new Map<string, string>();

/** Makes sure that a number that a caller gave lies within bounds, both included. */
export function between(argument: string, value: number, least: number, most: number): void {
  if (value < least || value > most) throw badUserInput(argument, `must be from ${least} to ${most}, not ${value}.`);
}
