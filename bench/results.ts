import type { Contender } from './contender.ts';
import type { FirstAnswers } from './first-answers.ts';
import type { Machine } from './machine.ts';
import type { Agreement, Measured, Settings } from './measure.ts';
import type { Cost } from './profile.ts';
import type { Verdict } from './targets.ts';

export type PerContender<Value> = Readonly<Record<Contender, Value>>;

/** What was measured at one operation. */
export interface OperationResult {
  readonly name: string;
  readonly title: string;
  /** How many sets of values its variables had. */
  readonly keys: number;
  readonly agreement: Agreement;
  readonly measured: PerContender<Measured>;
  /** In the graph of the load; null where a contender cannot answer. */
  readonly cost: PerContender<Cost | null>;
  /** The same in the small graph; null where it was left out. */
  readonly smallCost: PerContender<Cost | null> | null;
  /** Of the same operation with other fields. */
  readonly first: FirstAnswers;
  /** Resident memory in MB after the operation's load. */
  readonly memory: PerContender<number>;
  /** What came of asking the peer otherwise. */
  readonly peerOtherwise: string | null;
}

export interface GraphSize {
  readonly nodes: number;
  readonly links: number;
  readonly meetings: number;
}

/** Everything that one run has measured. */
export interface Results extends Machine {
  readonly settings: Settings;
  readonly graph: GraphSize;
  readonly smallGraph: GraphSize | null;
  readonly operations: readonly OperationResult[];
  readonly newShapes: FirstAnswers;
  /** Milliseconds until each server said that it answers, with the database running: the median of some starts. */
  readonly startUp: PerContender<number>;
  /** Resident memory in MB, before the first question. */
  readonly memoryAtRest: PerContender<number>;
  readonly verdicts: readonly Verdict[];
}
