import { useWords } from '../words/language.tsx';
import type { Item } from './model.ts';
import { type Section, sectionNames, sectionOf } from './sections.ts';
import { words } from './words.ts';

/** Which kinds are marked in the text, with the marks that they have; each can be left out. */
export function Legend({
  items,
  hidden,
  setHidden,
}: {
  items: readonly Item[];
  hidden: ReadonlySet<Section>;
  setHidden: (hidden: ReadonlySet<Section>) => void;
}) {
  const say = useWords(words);
  const marked = new Set(items.filter(({ places }) => places.length > 0).map(({ list }) => sectionOf(list)));
  const toggle = (section: Section) => {
    const next = new Set(hidden);
    if (!next.delete(section)) next.add(section);
    setHidden(next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that nobody needs to see
    <div role="group" aria-label={say.kinds} className="legend">
      {sectionNames
        .filter((section) => marked.has(section))
        .map((section) => (
          <button
            key={section}
            type="button"
            aria-pressed={!hidden.has(section)}
            data-section={section}
            onClick={() => toggle(section)}
          >
            {say.sections[section]}
          </button>
        ))}
    </div>
  );
}
