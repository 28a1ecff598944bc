import { useState } from 'react';
import { go } from '../address.ts';
import { inLanguage, useLanguage, useMessages } from '../words/language.tsx';
import { searchable } from './searchable.ts';
import { addressOf } from './thing.tsx';
import { ThingSearch } from './thing-search.tsx';

/** The search box: a suggestion leads to the page of the thing; Enter without one of them leads to all hits. */
export function SearchBox({ text = '', large = false }: { text?: string; large?: boolean }) {
  const say = useMessages();
  const language = useLanguage();
  const [typed, setTyped] = useState(text);
  return (
    // biome-ignore lint/a11y/useSemanticElements: axe and older browsers know the role, not the element
    <form
      role="search"
      className={large ? 'search large' : 'search'}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') go(inLanguage(`/search?q=${encodeURIComponent(typed.trim())}`, language));
      }}
    >
      <ThingSearch
        label={say.search}
        hint={large ? say.searchHint : say.search}
        typed={typed}
        setTyped={setTyped}
        types={searchable}
        pick={(thing) => {
          const to = addressOf(thing);
          if (to) go(inLanguage(to, language));
        }}
      />
      <button type="submit">{say.search}</button>
    </form>
  );
}
