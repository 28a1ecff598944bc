import type { Row } from './row.ts';
import type { Stage } from './scene.ts';

/** Something that goes wrong in production, and is brought about here. */
export interface Fault {
  /** The name of its file, by which it is chosen and its documents are called. */
  readonly name: string;
  /** What it is, in a line of the table. */
  readonly title: string;
  /** Why it cannot be brought about on this machine; null where it can. */
  readonly impossible?: () => string | null;
  run(stage: Stage): Promise<Row>;
}
