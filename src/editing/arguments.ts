import { badUserInput } from '../graphql/errors.ts';

/** The most characters that a name or a key may have. */
const longest = 200;

/** A short text that a caller chose, on one line. */
export function shortText(argument: string, text: string): string {
  if (text.length > longest || !/^[^\p{C}]+$/u.test(text)) {
    throw badUserInput(argument, `must be 1 to ${longest} characters on one line.`);
  }
  return text;
}

/** How many of a list are wanted, from its beginning. */
export function firstOf<Item>(items: readonly Item[], first: number): Item[] {
  if (first < 0 || first > 500) throw badUserInput('first', `must be from 0 to 500, not ${first}.`);
  return items.slice(0, first);
}
