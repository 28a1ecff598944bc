import type { PanelNameFragment } from '../graphql/graphql';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { words } from './words.ts';

/** As many names as are shown at once; a country has dozens. */
const few = 6;

/** All names of a thing, each once with the languages that have it and what sort of name it is. */
export function PanelNames({ of: names }: { of: readonly PanelNameFragment[] }) {
  const say = useMessages();
  const here = useWords(words);
  const language = useLanguage();
  const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  // What the reader can read stands first, then what is no everyday name of many languages.
  const order = ({ language: tag }: PanelNameFragment) => (tag === language ? 0 : tag === 'en' ? 1 : 2);
  const sorted = names.toSorted((one, other) => order(one) - order(other));
  const byText = [...Map.groupBy(sorted, ({ text, kind }) => `${kind} ${text}`).values()];
  const lines = byText.map((same) => {
    const [{ text, kind, language: tag } = { text: '', kind: 'OFFICIAL' as const, language: 'und' }] = same;
    const tags = same.map((name) => display.of(name.language) ?? name.language);
    return (
      <li key={`${kind} ${text}`}>
        <span lang={tag}>{text}</span>{' '}
        <span className="beside">
          {new Intl.ListFormat(language, { type: 'unit' }).format(tags)} · {here.nameKind[kind]}
        </span>
      </li>
    );
  });
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{say.words.names}</h3>
      <ul className="names">{lines.slice(0, few)}</ul>
      {lines.length > few && (
        <details className="others">
          <summary>{here.moreNames(lines.length - few)}</summary>
          <ul className="names">{lines.slice(few)}</ul>
        </details>
      )}
    </section>
  );
}
