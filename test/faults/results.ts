import type { Machine } from '../../bench/machine.ts';
import type { Row } from './row.ts';
import type { SoakResult } from './soak.ts';

/** What a run of the faults came to. */
export interface Results extends Machine {
  /** How many requests a second were asked for. */
  readonly rate: number;
  readonly faults: FaultResult[];
  /** Whether the graph is that which one importer makes of the same documents; null where nobody looked. */
  whole: string | null;
  soak: (SoakResult & { readonly loadBefore: number }) | null;
  /** Whether all that was tried is as it should be. */
  isRight: boolean;
}

export interface FaultResult {
  readonly name: string;
  readonly title: string;
  /** How many processes wanted to run before it began, as the system says: others' among them. */
  readonly loadBefore: number;
  /** Null where the fault could not be brought about, or the row broke off. */
  readonly row: Row | null;
  readonly impossible: string | null;
  readonly error: string | null;
}
