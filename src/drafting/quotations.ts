import { isMark, type Token } from './tokens.ts';

/** Behind a short quotation that follows; where there is none, the place itself. */
export function quotationBehind(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '«“"„')) return at;
  for (let close = at + 1; close < Math.min(tokens.length, at + 10); close += 1) {
    if (isMark(tokens[close], '»”"')) return close + 1;
  }
  return at;
}

/** Behind a short bracket that follows; where there is none, the place itself. */
export function bracketBehind(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return at;
  for (let close = at + 1; close < Math.min(tokens.length, at + 10); close += 1) {
    if (isMark(tokens[close], ')')) return tokens[at + 1]?.isCapital || isMark(tokens[at + 1], '«“"') ? close + 1 : at;
    if (isMark(tokens[close], ',;')) return at;
  }
  return at;
}
