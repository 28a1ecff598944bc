import type { Token } from '../tokens.ts';
import type { GroupWords } from './group-words.ts';
import { wordsIn } from './words.ts';

/** Words at which what a group is about is at its end. */
const ends = new Set(
  wordsIn(
    'is are was were be been being has have had having will would shall should can could may might must do does did not which that who whose whom where when while if as than then also both either in at by from with without under within during after before until since into through about per via but or nor so yet to met held led took gave began said drew went sent became made came heard left kept meets reports continues works prepares deals includes consists remains submits presents becomes needs starts its their his her they it he she this these those there etc',
  ),
);
const ties = new Set(wordsIn('of for & and'));
const determiners = new Set(wordsIn('the a an'));

/** How sub-groups are named in English. */
export const englishGroups: GroupWords = {
  about:
    'on, for, concerning, dealing with, responsible for, in charge of, devoted to, covering, entitled, called, named',
  plain:
    'new, additional, further, other, another, second, special, respective, relevant, proposed, existing, separate, dedicated, small, temporary, permanent, same, initial, final, regional, national, original, individual, annual, optional, several, actual, principal, bilateral, trilateral, future, active, interim, third, first, former, only, single, working, open-ended, ad hoc',
  sorts: 'joint, expert, working',
  isSeveral: (key) => key.endsWith('s') || key.endsWith('ies'),
  one: (words) => words.replace(/parties$/i, 'party').replace(/(?<=[a-z])s$/i, ''),
  isAdjective: (key) => /(?:al|ic|ive|ary|ory)$/.test(key) && key.length > 4,
  goesOn(tokens, at, from) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (token.kind === 'mark')
      return at > from && /^[-–/&’']$/.test(token.text) && (token.text === '&' || !token.isApart);
    if (token.kind === 'number') return !token.isApart || next?.isApart === false;
    if (determiners.has(token.key)) return at === from || ties.has(before?.key ?? '');
    if (ends.has(token.key)) return token.key === 'in' && isTitle(tokens, at);
    const first = tokens[determiners.has(tokens[from]?.key ?? '') ? from + 1 : from];
    if (first?.isCapital && !/^\p{Lu}{2,}$/u.test(first.text)) return token.isCapital || isTitle(tokens, at);
    if (ties.has(token.key)) return at > from && isNoun(next);
    if (token.isCapital)
      return (
        at === from ||
        /^\p{Lu}{2,}$/u.test(token.text) ||
        ties.has(before?.key ?? '') ||
        determiners.has(before?.key ?? '')
      );
    // "…, chaired by Georgia" tells of the group.
    if (at === from && /ed$/.test(token.key) && next?.key === 'by') return false;
    // "Unmanned vessels" are, "vessels reported" did something.
    return at === from || ties.has(before?.key ?? '') || !/(?:ed|ly)$/.test(token.key);
  },
};

/** Whether a small word stands between two capital ones. */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[determiners.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1];
  return (
    (ties.has(tokens[at]?.key ?? '') || tokens[at]?.key === 'in') &&
    next?.isCapital === true &&
    tokens[at - 1]?.isCapital === true
  );
}

function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return determiners.has(token.key) || !(ends.has(token.key) || /(?:ed|ly)$/.test(token.key));
}
