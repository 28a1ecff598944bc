import { z } from 'zod';

/** An unset variable and an empty one mean the same. */
export const optional = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

/** A whole number within bounds, both included. */
export const wholeNumber = (fallback: number, least: number, most: number) =>
  optional
    .transform((value) => (value === undefined ? fallback : Number(value)))
    .pipe(z.int(`must be a whole number from ${least} to ${most}`).min(least).max(most));

/** `true` or `false`. */
export const yesOrNo = (fallback: boolean) =>
  optional
    .transform((value) => value ?? String(fallback))
    .pipe(z.enum(['true', 'false'], 'must be true or false'))
    .transform((value) => value === 'true');

/** The parts of a text between commas, without the space around them. */
export const commaSeparated = optional.transform((value) => value?.split(',').map((part) => part.trim()) ?? []);
