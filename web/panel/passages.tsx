import type { PassageInPlaceFragment } from '../graphql/graphql';
import { Passage } from '../parts/evidence.tsx';
import { useWords } from '../words/language.tsx';
import { words } from './words.ts';

/**
 * The words that something rests on, in sight: a panel is opened to read them.
 *
 * @param all whether all of them are; else the first one is, and the others on demand
 */
export function Passages({ of: passages, all = false }: { of: readonly PassageInPlaceFragment[]; all?: boolean }) {
  const here = useWords(words);
  const shown = all ? passages.length : 1;
  return (
    <div className="evidence">
      <ul>{listed(passages.slice(0, shown))}</ul>
      {passages.length > shown && (
        <details className="others">
          <summary>{here.morePassages(passages.length - shown)}</summary>
          <ul>{listed(passages.slice(shown))}</ul>
        </details>
      )}
    </div>
  );
}

function listed(passages: readonly PassageInPlaceFragment[]) {
  // biome-ignore lint/suspicious/noArrayIndexKey: passages have no ids, and their order is fixed
  return passages.map((passage, index) => <Passage key={index} {...passage} />);
}
