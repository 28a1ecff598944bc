import { createHash } from 'node:crypto';
import type { DocumentVisibility } from '../graphql/types.generated.ts';
import { claimsOf } from './claims.ts';
import type { Linked } from './order.ts';
import { type Problem, problemWith, RecordRefused } from './problem.ts';
import type { CheckedRecord } from './read.ts';
import type { DocumentRecord } from './record.ts';
import { surveyOf, twice } from './references.ts';
import type { Source, Submission } from './source.ts';
import { documentIdOf } from './write.ts';

/** A record that was checked: what an import of any size remembers of it. */
export interface Candidate extends Linked {
  /** What people call it. */
  readonly name: string;
  readonly source: Source;
  /** Which of the source's records it is. */
  readonly place: number;
  /** SHA-256 of its bytes as they were checked. */
  readonly bytes: string;
  /** How many bytes it has that are read again when it is written; none where to do so takes more than to hold it. */
  readonly size: number;
  /** What they came to; undefined where it was wrong, or is not held. */
  readonly known?: DocumentRecord | undefined;
  /** The slug of its document; null where that could not be read. */
  readonly slug: string | null;
  /** The id of its document, the hash of the record, and whether everybody is to see it, where it fits. */
  readonly fits: {
    readonly document: string;
    readonly sha256: string;
    readonly visibility: DocumentVisibility;
  } | null;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
}

/** Checks all records of a source. One that cannot be read at all is one candidate with that problem. */
export async function candidatesIn(source: Source): Promise<Candidate[]> {
  try {
    const candidates: Candidate[] = [];
    for (const [place, submission] of (await source.read()).entries()) {
      candidates.push(await candidateOf(source, submission, place));
    }
    return candidates;
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    const { problems } = error;
    return [{ ...nothing, name: source.name, source, place: 0, bytes: '', size: 0, problems }];
  }
}

const nothing = { describes: [], needs: [], slug: null, fits: null, problems: [] } as const;

async function candidateOf(source: Source, submission: Submission, place: number): Promise<Candidate> {
  const { bytes, isCostly } = submission;
  const size = isCostly ? 0 : bytes.length;
  const about = { ...nothing, name: source.name, source, place, bytes: hashOf(bytes), size };
  try {
    const checked = await submission.check();
    const survey = surveyOf(claimsOf(checked.record));
    return {
      ...about,
      known: checked.record,
      slug: checked.record.document.slug,
      fits: {
        document: documentIdOf(checked),
        sha256: checked.sha256,
        visibility: checked.record.document.visibility ?? 'PUBLISHED',
      },
      describes: survey.named,
      needs: [...survey.outside],
      problems: twice(survey, checked),
    };
  } catch (error) {
    if (!(error instanceof RecordRefused)) throw error;
    return { ...about, slug: error.document, problems: error.problems };
  }
}

/**
 * Reads a candidate's record again.
 *
 * @throws {RecordRefused} where it is no longer what was checked.
 */
export async function readAgain({ source, place, bytes, fits, known }: Candidate): Promise<CheckedRecord> {
  const changed = () =>
    new RecordRefused([problemWith(source.name, 'was changed while it was being imported; import it again')]);
  const submission = (await source.read())[place];
  if (!submission || hashOf(submission.bytes) !== bytes) throw changed();
  const checked = await submission.check(known);
  // The text that goes with it may have changed, too.
  if (fits && checked.sha256 !== fits.sha256) throw changed();
  return checked;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
