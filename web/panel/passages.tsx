import type { PassageInPlaceFragment } from '../graphql/graphql';
import { Passages } from '../parts/evidence.tsx';
import { useWords } from '../words/language.tsx';
import { words } from './words.ts';

/**
 * The words that something rests on, in sight: a panel is opened to read them.
 *
 * @param all whether all of them are; else the first one is, and the others on demand
 */
export function PassagesInSight({
  of: passages,
  all = false,
}: {
  of: readonly PassageInPlaceFragment[];
  all?: boolean;
}) {
  const here = useWords(words);
  const shown = all ? passages.length : 1;
  return (
    <div className="evidence">
      <Passages of={passages.slice(0, shown)} />
      {passages.length > shown && (
        <details className="others">
          <summary>{here.morePassages(passages.length - shown)}</summary>
          <Passages of={passages.slice(shown)} />
        </details>
      )}
    </div>
  );
}
