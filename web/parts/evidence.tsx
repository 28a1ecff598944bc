import type { PassageFragment, PassageInPlaceFragment } from '../graphql/graphql';
import { useLanguage, useMessages } from '../words/language.tsx';
import { Link } from './link.tsx';
import { When } from './when.tsx';

/** Under a fact, on demand: the words that it rests on, and where they stand. */
export function Evidence({ of: passages, what }: { of: readonly PassageFragment[]; what?: string }) {
  const say = useMessages();
  if (passages.length === 0) return null;
  return (
    <details className="evidence">
      <summary>
        {say.passages(passages.length)} {what && <span className="unseen">{say.passagesFor(what)}</span>}
      </summary>
      <Passages of={passages} />
    </details>
  );
}

/** A passage with what stands around it in the text, where that was asked for and the text is held. */
type PassageInPlace = PassageFragment & Partial<Pick<PassageInPlaceFragment, 'surroundings'>>;

/** The words that something rests on, and where they stand. */
export function Passages({ of: passages }: { of: readonly PassageInPlace[] }) {
  return (
    <ul>
      {passages.map((passage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages have no ids, and their order is fixed
        <Passage key={index} {...passage} />
      ))}
    </ul>
  );
}

/** The words of a document, and where they stand. */
function Passage({ quote, language, start, end, note, document, surroundings }: PassageInPlace) {
  const say = useMessages();
  const name = new Intl.DisplayNames(useLanguage(), { type: 'language', fallback: 'code' });
  return (
    <li>
      {quote === null ? (
        <p className="whole">{say.wholeDocument}</p>
      ) : (
        <blockquote>
          {surroundings ? <InPlace {...surroundings} language={language} /> : <q lang={language}>{quote}</q>}
        </blockquote>
      )}
      {note !== null && (
        <p className="note" lang="en">
          {note}
        </p>
      )}
      <p className="source">
        {say.passageIn}{' '}
        <Link to={`/document/${document.slug}`} lang={document.language}>
          {document.title}
        </Link>
        {quote !== null && language !== 'zxx' && ` (${name.of(language) ?? language})`}
        {document.publishedOn && (
          <>
            {', '}
            <When text={document.publishedOn} />
          </>
        )}
        <span className="printed">
          {' '}
          – {document.url ?? new URL(`/document/${document.slug}`, location.origin).href}
        </span>
        {start !== null && end !== null && (
          <>
            {' · '}
            <Link to={`/document/${document.slug}?passage=${start}-${end}#text`}>{say.readInText}</Link>
          </>
        )}
      </p>
    </li>
  );
}

function InPlace({
  text,
  highlights: [{ start, end } = { start: 0, end: text.length }],
  cutBefore,
  cutAfter,
  language,
}: NonNullable<PassageInPlaceFragment['surroundings']> & { language: string }) {
  return (
    <p className="in-place" lang={language}>
      {cutBefore && '… '}
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
      {cutAfter && ' …'}
    </p>
  );
}
