import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { type NodeType, SuggestionsDocument, type SuggestionsQuery, type ThingFragment } from '../graphql/graphql';
import { useLanguage, useMessages } from '../words/language.tsx';
import { wordsOf } from './thing.tsx';

type Hit = SuggestionsQuery['search']['nodes'][number];

/** Typing faster than this asks nothing. */
const pauseInTyping = 150;

interface ThingSearchProperties {
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly setTyped: (text: string) => void;
  /** What may be found. */
  readonly types: NodeType[];
  readonly pick: (thing: ThingFragment) => void;
}

/** A box with suggestions of things while typing, grouped by kind; within something of the class `search`. */
export function ThingSearch({ label, hint, typed, setTyped, types, pick }: ThingSearchProperties) {
  const say = useMessages();
  const language = useLanguage();
  const { hits, isSettled, failed } = useSuggestions(typed, types);

  const box = useCombobox<Hit>({
    items: hits,
    inputValue: typed,
    itemToString: () => typed,
    itemToKey: (hit) => hit?.node.id,
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) pick(selectedItem.node);
    },
  });
  const isWorthShowing = box.isOpen && typed.trim() !== '';

  return (
    <>
      <input
        {...box.getInputProps({
          'aria-label': label,
          // At once: by way of Downshift's own state, letters typed fast would be lost.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
        })}
        type="search"
        maxLength={200}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      <div {...box.getMenuProps({ 'aria-label': say.suggestions })} className={isWorthShowing ? 'menu' : 'menu closed'}>
        {isWorthShowing &&
          groupsOf(hits).map(({ kind, members }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options within a listbox
            <div key={kind} role="group" aria-label={say.manyOfKind[kind]}>
              <div className="group" aria-hidden="true">
                {say.manyOfKind[kind]}
              </div>
              {members.map((hit) => {
                const name = wordsOf(hit.node, language);
                return (
                  <div
                    key={hit.node.id}
                    {...box.getItemProps({ item: hit, index: hits.indexOf(hit) })}
                    className={hits[box.highlightedIndex] === hit ? 'option highlighted' : 'option'}
                  >
                    <span lang={name.language}>{name.text}</span>
                    {hit.text !== name.text && <span className="met">{hit.text}</span>}
                  </div>
                );
              })}
            </div>
          ))}
      </div>
      <p role="status" className={isWorthShowing && isSettled && hits.length === 0 ? 'nothing' : 'unseen'}>
        {isWorthShowing &&
          isSettled &&
          (failed ? say.failed : hits.length === 0 ? say.noSuggestion : say.suggestionsFound(hits.length))}
      </p>
    </>
  );
}

/** The hits for the latest text, in the order in which they are shown; the ones before stay until these are there. */
function useSuggestions(typed: string, types: NodeType[]): { hits: Hit[]; isSettled: boolean; failed: boolean } {
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), pauseInTyping);
    return () => clearTimeout(timer);
  }, [typed]);
  const language = useLanguage();
  const isEmpty = asked.trim() === '';
  const variables = isEmpty ? undefined : { text: asked, language, types };
  const { data, failed } = useAnswer(SuggestionsDocument, variables);
  const [last, setLast] = useState<Hit[]>([]);
  useEffect(() => {
    if (data) setLast(groupsOf(data.search.nodes).flatMap(({ members }) => members));
  }, [data]);
  return {
    hits: isEmpty || failed ? [] : last,
    isSettled: asked === typed && (failed || data !== undefined),
    failed,
  };
}

type Kind = keyof ReturnType<typeof useMessages>['manyOfKind'];

/** Hits by their kinds, each kind where its best hit is. */
export function groupsOf<Item extends { node: { __typename: string } }>(hits: readonly Item[]) {
  const groups = new Map<Kind, Item[]>();
  for (const hit of hits) {
    const kind = hit.node.__typename as Kind;
    groups.set(kind, [...(groups.get(kind) ?? []), hit]);
  }
  return [...groups].map(([kind, members]) => ({ kind, members }));
}
