import { restate } from '../address.ts';
import type { ComparedFragment, NodeType } from '../graphql/graphql';
import { Day } from '../parts/day.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Thing, wordsOf } from '../parts/thing.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { words } from './words.ts';

const organisations: NodeType[] = ['ORGANISATION'];

interface ChooserProperties {
  readonly chosen: readonly ComparedFragment[];
  readonly day: string | undefined;
  /** Whether no more can be chosen. */
  readonly isFull: boolean;
  readonly add: (slug: string) => void;
  readonly remove: (slug: string) => void;
}

/** Which organisations are compared, and as they were on which day. */
export function Chooser({ chosen, day, isFull, add, remove }: ChooserProperties) {
  const here = useWords(words);
  const language = useLanguage();
  return (
    <div className="chooser">
      {chosen.length > 0 && (
        <ul aria-label={here.chosen} className="chips">
          {chosen.map((organisation) => (
            <li key={organisation.id}>
              <Thing of={organisation} />
              <button
                type="button"
                aria-label={here.remove(wordsOf(organisation, language).text)}
                onClick={() => remove(organisation.slug)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p className="note">{here.most}</p>
      ) : (
        <SearchBox
          choice={{
            label: here.add,
            types: organisations,
            choose: (thing) => thing.__typename === 'Organisation' && add(thing.slug),
          }}
        />
      )}
      <Day label={useMessages().words.onDay} value={day} choose={(on) => restate({ on }, false)} />
    </div>
  );
}
