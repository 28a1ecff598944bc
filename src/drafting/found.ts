import { type RuleName, rules } from './rules.ts';

/** Where something was found, by which rule, and how far it can be trusted. */
export interface Found {
  /** The words as they stand in the text. */
  readonly quote: string;
  /** Where they stand, in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Whether it may be taken as it is: of what is sure at most 2 % is wrong. */
  readonly sure: boolean;
  readonly rule: RuleName;
}

/** From which confidence on something is sure. */
const sureFrom = 0.95;

/**
 * What a rule found at a place.
 *
 * @param factor what of the rule's confidence is left in this case
 */
export function foundAt(text: string, start: number, end: number, rule: RuleName, factor = 1): Found {
  const confidence = Math.round(rules[rule].confidence * factor * 100) / 100;
  return { quote: text.slice(start, end), start, end, confidence, sure: confidence >= sureFrom, rule };
}

/** The same place, found to be less certain than was thought. */
export function lessSure<Value extends Found>(value: Value, factor: number): Value {
  const confidence = Math.round(value.confidence * factor * 100) / 100;
  return { ...value, confidence, sure: confidence >= sureFrom };
}

/** Of what is less certain a record holds the question alone. */
export const thresholdToWrite = 0.6;
