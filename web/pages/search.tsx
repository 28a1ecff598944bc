import { Fragment } from 'react';
import { usePages } from '../api/use-pages.ts';
import { SearchDocument, type SearchQuery } from '../graphql/graphql';
import { Evidence } from '../parts/evidence.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { groupsOf } from '../parts/search-box.tsx';
import { searchable } from '../parts/searchable.ts';
import { Thing, wordsOf } from '../parts/thing.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';

type Hit = SearchQuery['search']['nodes'][number];

/** All hits of a search, grouped by kind, each with the passage met. */
export function SearchPage({ text }: { text: string }) {
  const say = useMessages();
  const language = useLanguage();
  const pages = usePages(
    SearchDocument,
    text.trim() === '' ? undefined : { text, language, types: searchable },
    ({ search }) => search,
  );
  const { items, total } = pages;
  if (text.trim() === '') {
    return (
      <>
        <Heading text={say.search} />
        <p>{say.noSearch}</p>
      </>
    );
  }
  return (
    <>
      <Heading text={say.searchFor(text)}>{items && say.hits(total)}</Heading>
      {items?.length === 0 && <p>{say.noHits}</p>}
      {groupsOf(items ?? []).map(({ kind, members }) => (
        <section key={kind}>
          <h2>{say.manyOfKind[kind]}</h2>
          <ul className="facts">
            {members.map((hit) => (
              <li key={hit.node.id}>
                <p className="summary">
                  <Thing of={hit.node} />
                </p>
                <Met hit={hit} />
                <Evidence of={hit.evidence} what={wordsOf(hit.node, language).text} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More of={pages} />
    </>
  );
}

/** The passage that was met, with the words marked; nothing where it is the name that stands above anyway. */
function Met({ hit: { kind, node, snippet } }: { hit: Hit }) {
  const say = useMessages();
  if (snippet.text === wordsOf(node, useLanguage()).text) return null;
  let end = 0;
  return (
    <p className="beside">
      {say.searchKind[kind]}:{' '}
      <span lang="">
        {snippet.cutBefore && '… '}
        {snippet.highlights.map((range) => {
          const before = snippet.text.slice(end, range.start);
          end = range.end;
          return (
            <Fragment key={range.start}>
              {before}
              <mark>{snippet.text.slice(range.start, range.end)}</mark>
            </Fragment>
          );
        })}
        {snippet.text.slice(end)}
        {snippet.cutAfter && ' …'}
      </span>
    </p>
  );
}
