import { countedWarning } from '../counted-warning.ts';
import type { Database } from '../database/database.ts';
import { now } from '../database/now.ts';
import type { Logger } from '../log.ts';
import { noteRefusals, type Refusal } from './audit.ts';

/** So many refusals of one caller have entries of their own within a minute; the others are folded into the next one. */
const mostInAMinute = 60;
/** Of so many callers it is known how much they were refused lately. */
const mostCallers = 1_000;

/** Keeps what callers of the API were refused. */
export interface RefusedRequests {
  /** Notes a refusal; that of a caller whom nobody knows (null) is counted in the log alone, so that strangers fill no disk. */
  note(refusal: Omit<Refusal, 'agent' | 'folded'> & { readonly agent: string | null }): Promise<void>;
}

/** Keeps refusals in the audit of a database, as many as may be. */
export function refusedRequests(database: Database, log: Logger): RefusedRequests {
  const ofStrangers = countedWarning(log, 'somebody who is not known was refused to write');
  const lately = new Map<string, { until: number; noted: number; folded: number }>();

  /** How many refusals an entry stands for that is to be written now; 0 for none. */
  function take(agent: string): number {
    const present = now();
    let its = lately.get(agent);
    if (!its || present >= its.until) {
      if (lately.size >= mostCallers) lately.clear();
      its = { until: present + 60_000, noted: 0, folded: its?.folded ?? 0 };
      lately.set(agent, its);
    }
    if (its.noted >= mostInAMinute) {
      its.folded += 1;
      return 0;
    }
    const stands = 1 + its.folded;
    its.noted += 1;
    its.folded = 0;
    return stands;
  }

  return {
    async note({ agent, ...refusal }) {
      if (agent === null) return ofStrangers();
      const stands = take(agent);
      if (stands === 0) return;
      try {
        await noteRefusals(database, [{ ...refusal, agent, folded: stands - 1 }]);
      } catch (error) {
        // The refusal stands all the same.
        log.error({ err: error, agent, ...refusal }, 'a refusal could not be noted in the audit');
      }
    },
  };
}
