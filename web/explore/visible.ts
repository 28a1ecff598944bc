import { type Content, type Days, kindOfTie, type Thing, type Tie } from './content.ts';
import type { Explored } from './state.ts';

/** What is left to be seen of the content, in the graph, in the tables and in every export. */
export interface Visible {
  readonly things: readonly Thing[];
  readonly ties: readonly Tie[];
}

/**
 * Leaves out what is hidden, what the filters leave out, and things whose only ties these leave out. What has no date is
 * in every period; what somebody asked for by its name or pinned is, too.
 */
export function visibleOf({ things, ties }: Content, state: Explored): Visible {
  const { hidden, without, pinned, expanded, of, from, to } = state;
  const wanted = new Set([of, from, to, ...expanded, ...pinned.keys()]);
  const isHidden = new Set(hidden);
  const stays = ({ id, kind, days }: Thing) =>
    !isHidden.has(id) && !without.has(kind) && (wanted.has(id) || isInPeriod(days, state));
  const left = new Map([...things].filter(([, thing]) => stays(thing)));

  const cut = new Set<string>();
  const tied = new Set<string>();
  const leftTies = ties.filter((tie) => {
    const isCut = !isWanted(tie, state);
    const isLeft = !isCut && left.has(tie.from) && left.has(tie.to);
    if (isCut) cut.add(tie.from).add(tie.to);
    if (isLeft) tied.add(tie.from).add(tie.to);
    return isLeft;
  });
  return {
    things: [...left.values()].filter(({ id }) => wanted.has(id) || tied.has(id) || !cut.has(id)),
    ties: leftTies,
  };
}

function isWanted(tie: Tie, state: Explored): boolean {
  if (state.without.has(kindOfTie(tie)) || !isInPeriod(tie.days, state)) return false;
  return tie.roles.length === 0 || tie.roles.some((role) => !state.without.has(role));
}

function isInPeriod(days: Days | undefined, { since, until }: Explored): boolean {
  if (!days) return true;
  return (!since || !days.end || days.end >= since) && (!until || !days.start || days.start.slice(0, 7) <= until);
}

/** The first and the last month that anything in the content dates from; undefined where nothing is dated. */
export function monthsOf({ things, ties }: Content): { first: string; last: string } | undefined {
  const months = [...things.values(), ...ties]
    .flatMap(({ days }) => [days?.start, days?.end])
    .flatMap((day) => (day ? [day.slice(0, 7)] : []))
    .sort();
  const [first, last] = [months[0], months.at(-1)];
  return first && last && first < last ? { first, last } : undefined;
}
