import type { Grouped, Near } from './dimensions.ts';

/** The thing that each fact or measure belongs to, which is always there. */
const belongsTo: { readonly [Type in Grouped]: string } = {
  Attendance: '(n)-[:AT]->(meeting:Meeting)',
  Statement: '(n)-[:AT]->(meeting:Meeting)',
  Decision: '(n)-[:AT]->(meeting:Meeting)',
  Participation: '(n)-[:IN]->(initiative:Initiative)',
  Measure: '(n)-[:ITEM_OF]->(initiative:Initiative)',
};

const adoption = '(initiative)-[:ADOPTED_AT]->(meeting:Meeting)';

/** Patterns that find what is near to `n`. */
export interface NearPatterns {
  /** To what is always there. */
  readonly always: readonly string[];
  /** To what need not be there: the meeting that adopted an initiative. */
  readonly perhaps: readonly string[];
}

/** What has to be matched so that texts may name the things that are near. */
export function nearPatterns(typename: Grouped, needed: readonly Near[]): NearPatterns {
  const needsMeeting = needed.includes('meeting');
  if (typename !== 'Participation' && typename !== 'Measure') {
    return { always: needsMeeting ? [belongsTo[typename]] : [], perhaps: [] };
  }
  const needsInitiative = needsMeeting || needed.includes('initiative');
  return { always: needsInitiative ? [belongsTo[typename]] : [], perhaps: needsMeeting ? [adoption] : [] };
}
