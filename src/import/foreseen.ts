import { claimsOf } from './claims.ts';
import { sayingOf, withSaying } from './plan.ts';
import type { CheckedRecord } from './read.ts';
import type { Saying, State } from './state.ts';
import { documentIdOf } from './write.ts';

/**
 * What records that come first would have said, so that a plan of several shows what each adds to the others. Only what
 * several records describe is kept.
 */
export class Foreseen {
  readonly #shared: ReadonlySet<string>;
  readonly #sayings = new Map<string, Saying[]>();

  /** @param describes what each record describes */
  constructor(describes: Iterable<readonly string[]>) {
    const seen = new Set<string>();
    const shared = new Set<string>();
    for (const ids of describes) {
      for (const id of ids) (seen.has(id) ? shared : seen).add(id);
    }
    this.#shared = shared;
  }

  /** Adds what was foreseen to what the graph holds. */
  readonly addTo = (states: Map<string, State>, ids: Iterable<string>): void => {
    for (const id of ids) {
      const foreseen = this.#sayings.get(id) ?? [];
      const state = states.get(id) ?? { recordedAt: '', sayings: [], quotes: [] };
      const sayings = foreseen.reduce<readonly Saying[]>(
        (all, saying) => withSaying(all, saying.document, saying),
        state.sayings,
      );
      if (foreseen.length > 0) states.set(id, { ...state, sayings });
    }
  };

  /** Takes in what a record says. */
  take(checked: CheckedRecord): void {
    const document = documentIdOf(checked);
    for (const claim of claimsOf(checked.record)) {
      if (!this.#shared.has(claim.id)) continue;
      this.#sayings.set(claim.id, [...(this.#sayings.get(claim.id) ?? []), sayingOf(document, claim)]);
    }
  }
}
