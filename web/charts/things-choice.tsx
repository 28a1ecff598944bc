import { restate } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ChosenThingsDocument, type NodeType } from '../graphql/graphql';
import { SearchBox } from '../parts/search-box.tsx';
import { wordsOf } from '../parts/thing.tsx';
import { useLanguage, useWords } from '../words/language.tsx';
import { chartWords } from './words.ts';

/** More would make a long address, and a picture that says nothing. */
const most = 10;

/** The things whose ids an address names as in `?of=Country:TR,Organisation:bsec`. */
export function thingsOf({ searchParams }: URL): string[] {
  const ids = (searchParams.get('of') ?? '').split(',').filter((id) => id !== '');
  return [...new Set(ids)].slice(0, most);
}

function keep(ids: readonly string[]): void {
  restate({ of: ids.join(',') });
}

/** The choice of some things, found by their names, which the address keeps. */
export function ThingsChoice({ of: ids, types }: { of: readonly string[]; types: NodeType[] }) {
  const say = useWords(chartWords);
  const language = useLanguage();
  const { data } = useAnswer(ChosenThingsDocument, ids.length > 0 ? { ids: [...ids], language } : undefined);
  return (
    <div className="choice things">
      <AddThing ids={ids} types={types} />
      {ids.length > 0 && (
        <ul className="chosen">
          {ids.map((id) => {
            const thing = data?.nodes.find((node) => node?.id === id);
            const { text, language: tag } = thing ? wordsOf(thing, language) : { text: id, language: 'zxx' };
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-label={say.remove(text)}
                  onClick={() => keep(ids.filter((other) => other !== id))}
                >
                  <span lang={tag}>{text}</span> <span aria-hidden="true">×</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function AddThing({ ids, types }: { ids: readonly string[]; types: NodeType[] }) {
  const say = useWords(chartWords);
  if (ids.length >= most) return null;
  return (
    <div className="add">
      <span aria-hidden="true">{say.things}</span>
      <SearchBox
        choice={{
          label: say.things,
          hint: say.addThing,
          types,
          choose: ({ id }) => keep([...new Set([...ids, id])]),
        }}
      />
    </div>
  );
}
