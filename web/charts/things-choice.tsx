import { useCombobox } from 'downshift';
import { useState } from 'react';
import { restate } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ChosenThingsDocument, type NodeType } from '../graphql/graphql';
import { useSuggestions } from '../parts/search-box.tsx';
import { wordsOf } from '../parts/thing.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
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
  const { noSuggestion, failed: failure, suggestions, suggestionsFound, kinds } = useMessages();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const { hits, isSettled, failed } = useSuggestions(typed, types);
  const box = useCombobox({
    items: hits,
    inputValue: typed,
    itemToString: () => typed,
    itemToKey: (hit) => hit?.node.id,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      keep([...ids.filter((id) => id !== selectedItem.node.id), selectedItem.node.id]);
      setTyped('');
    },
  });
  const isWorthShowing = box.isOpen && typed.trim() !== '';
  const isFull = ids.length >= most;
  return (
    <div className="search">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Downshift names the input in `htmlFor` */}
      <label {...box.getLabelProps()}>{say.things}</label>
      <input
        {...box.getInputProps({ onChange: ({ currentTarget }) => setTyped(currentTarget.value), disabled: isFull })}
        type="search"
        maxLength={200}
        placeholder={say.addThing}
        autoComplete="off"
        spellCheck={false}
      />
      <ul {...box.getMenuProps({ 'aria-label': suggestions })} className={isWorthShowing ? 'menu' : 'menu closed'}>
        {isWorthShowing &&
          hits.map((hit, index) => {
            const name = wordsOf(hit.node, language);
            return (
              <li
                key={hit.node.id}
                {...box.getItemProps({ item: hit, index })}
                className={index === box.highlightedIndex ? 'option highlighted' : 'option'}
              >
                <span lang={name.language}>{name.text}</span>
                <span className="met">{kinds[hit.node.__typename]}</span>
              </li>
            );
          })}
      </ul>
      <p role="status" className={isWorthShowing && isSettled && hits.length === 0 ? 'nothing' : 'unseen'}>
        {isWorthShowing &&
          isSettled &&
          (failed ? failure : hits.length === 0 ? noSuggestion : suggestionsFound(hits.length))}
      </p>
    </div>
  );
}
