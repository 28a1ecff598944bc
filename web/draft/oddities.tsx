import { useWords } from '../words/language.tsx';
import type { Contradiction, Source } from './store.ts';
import { words } from './words.ts';

/** What of the text is odd, and where it contradicts itself. */
export function Oddities({
  of: { oddities, contradictions },
  show,
}: {
  of: Source;
  show: (passage: Contradiction['passages'][number]) => void;
}) {
  const say = useWords(words);
  if (oddities.length + contradictions.length === 0) return null;
  return (
    <details className="oddities" open>
      <summary>{contradictions.length > 0 ? `${say.contradictions} (${contradictions.length})` : say.oddities}</summary>
      <ul>
        {contradictions.map(({ text, passages }) => (
          <li key={`${passages[0]?.start} ${text}`}>
            <span lang="en">{text}</span>{' '}
            {passages.map((passage) => (
              <button
                key={passage.start}
                type="button"
                className="plain"
                title={say.passageShown(passage.quote)}
                onClick={() => show(passage)}
              >
                “{passage.quote.length > 80 ? `${passage.quote.slice(0, 80)}…` : passage.quote}”
              </button>
            ))}
          </li>
        ))}
        {oddities.map((oddity) => (
          <li key={oddity} lang="en">
            {oddity}
          </li>
        ))}
      </ul>
      {contradictions.length > 0 && <p className="beside">{say.contradictionsNote}</p>}
    </details>
  );
}
