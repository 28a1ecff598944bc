import type { Grouped, MatchWord, Near } from './dimensions.ts';

/** The thing that each fact or measure belongs to, which is always there. */
const belongsTo = {
  Attendance: '(n)-[:AT]->(meeting:Meeting)',
  Statement: '(n)-[:AT]->(meeting:Meeting)',
  Decision: '(n)-[:AT]->(meeting:Meeting)',
  Participation: '(n)-[:IN]->(initiative:Initiative)',
  Measure: '(n)-[:ITEM_OF]->(initiative:Initiative)',
} as const satisfies Record<Grouped, string>;

const adoption = '(initiative)-[:ADOPTED_AT]->(meeting:Meeting)';

/** The clauses that find what is near to `n`. */
export interface NearClauses {
  /** The pattern to what is always there, to be matched together with `n`. */
  readonly patterns: readonly string[];
  /** The clause for what need not be there: the meeting that adopted an initiative. */
  readonly clauses: readonly string[];
}

/** What has to be matched so that texts may name the things that are near. */
export function nearClauses(typename: Grouped, needed: readonly Near[], word: MatchWord): NearClauses {
  const hasInitiative = typename === 'Participation' || typename === 'Measure';
  const needsMeeting = needed.includes('meeting');
  const needsInitiative = needed.includes('initiative') || (hasInitiative && needsMeeting);
  return {
    patterns: (hasInitiative ? needsInitiative : needsMeeting) ? [belongsTo[typename]] : [],
    clauses: hasInitiative && needsMeeting ? [`${word} ${adoption}`] : [],
  };
}
