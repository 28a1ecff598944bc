import { useCombobox } from 'downshift';
import { useEffect, useState } from 'react';
import { go } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type NodeType, SuggestionsDocument, type SuggestionsQuery, type ThingFragment } from '../graphql/graphql';
import { inLanguage, useLanguage, useMessages } from '../words/language.tsx';
import { searchable } from './searchable.ts';
import { addressOf, wordsOf } from './thing.tsx';

type Hit = SuggestionsQuery['search']['nodes'][number];

/** Typing faster than this asks nothing. */
const pauseInTyping = 150;

/** What a search box is for that does not lead away: it chooses a thing of some kinds for what is done here. */
export interface Choice {
  readonly label: string;
  readonly types: NodeType[];
  readonly choose: (thing: ThingFragment) => void;
}

interface SearchBoxProperties {
  readonly text?: string;
  readonly large?: boolean;
  readonly choice?: Choice;
}

/**
 * The search box: suggestions of things while typing, grouped by kind. Enter without one of them leads to all hits, or
 * takes the first one where a thing is to be chosen.
 */
export function SearchBox({ text = '', large = false, choice }: SearchBoxProperties) {
  const say = useMessages();
  const language = useLanguage();
  const [typed, setTyped] = useState(text);
  const { hits, isSettled, failed } = useSuggestions(typed, choice?.types ?? searchable);
  const label = choice?.label ?? say.search;

  const box = useCombobox<Hit>({
    items: hits,
    inputValue: typed,
    itemToString: () => typed,
    itemToKey: (hit) => hit?.node.id,
    selectedItem: null,
    onSelectedItemChange: ({ selectedItem }) => selectedItem && take(selectedItem),
  });
  function take({ node }: Hit): void {
    const to = addressOf(node);
    if (choice) {
      setTyped('');
      choice.choose(node);
    } else if (to) go(inLanguage(to, language));
  }
  function search(): void {
    const words = typed.trim();
    if (choice) {
      if (words !== '' && isSettled && hits[0]) take(hits[0]);
    } else if (words !== '') go(inLanguage(`/search?q=${encodeURIComponent(words)}`, language));
  }
  const isWorthShowing = box.isOpen && typed.trim() !== '';

  return (
    <form
      role={choice ? undefined : 'search'}
      className={large ? 'search large' : 'search'}
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
    >
      <input
        {...box.getInputProps({
          'aria-label': label,
          // At once: by way of Downshift's own state, letters typed fast would be lost.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
        })}
        type="search"
        maxLength={200}
        placeholder={large ? say.searchHint : label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      {!choice && <button type="submit">{say.search}</button>}
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
    </form>
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
