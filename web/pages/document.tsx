import { useEffect, useRef } from 'react';
import { useAddress } from '../address.ts';
import { DocumentDocument, DocumentFactsDocument, DocumentMeetingsDocument } from '../graphql/graphql';
import { Details } from '../parts/details.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { FactInShort } from '../parts/fact-in-short.tsx';
import { Meetings } from '../parts/facts.tsx';
import { Heading } from '../parts/heading.tsx';
import { ListSection, Section } from '../parts/section.tsx';
import { Thing } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { PageOf } from './page-of.tsx';

/** A document: what rests on it, and where it is held its text with the passage that the address names. */
export function DocumentPage({ slug }: { slug: string }) {
  const say = useMessages();
  const { words } = say;
  const display = new Intl.DisplayNames(useLanguage(), { type: 'language', fallback: 'code' });
  return (
    <PageOf question={DocumentDocument} of={{ slug }} pick={({ document }) => document}>
      {(document) => (
        <>
          <Heading text={document.documentTitle} language={document.language}>
            {say.documentKind[document.kind]}
          </Heading>
          <Details
            of={[
              [words.language, display.of(document.language)],
              [words.publisher, document.publisher && <Thing of={document.publisher} />],
              [words.published, document.publishedOn && <When key="when" text={document.publishedOn} />],
              [words.address, document.url && <a href={document.url}>{document.url}</a>],
            ]}
          />
          <Evidence of={document.evidence} what={document.documentTitle} />
          <Section id="text" title={words.text}>
            {document.text === null ? (
              <p>{words.noText}</p>
            ) : (
              <Text text={document.text} language={document.language} />
            )}
          </Section>
          <ListSection
            id="meetings"
            title={words.meetings}
            question={DocumentMeetingsDocument}
            of={{ slug }}
            pick={(data) => data.document?.meetings}
          >
            {(things) => <Meetings title={words.meetings} things={things} />}
          </ListSection>
          <ListSection
            id="facts"
            title={words.facts}
            question={DocumentFactsDocument}
            of={{ slug }}
            pick={(data) => data.document?.facts}
          >
            {(facts) => (
              <ul className="facts">
                {facts.map((fact) => (
                  <li key={fact.id}>
                    <p className="kind">{say.kinds[fact.__typename]}</p>
                    <div className="summary">
                      <FactInShort of={fact} />
                    </div>
                    <Evidence
                      of={fact.evidence.filter((passage) => passage.document.slug === slug)}
                      what={say.kinds[fact.__typename]}
                    />
                  </li>
                ))}
              </ul>
            )}
          </ListSection>
        </>
      )}
    </PageOf>
  );
}

/** The text, with the passage marked that the address names as in `?passage=120-164`. */
function Text({ text, language }: { text: string; language: string }) {
  const mark = useRef<HTMLElement>(null);
  const { searchParams } = useAddress();
  const passage = searchParams.get('passage') ?? '';
  const [, start = 0, end = 0] = (/^(\d+)-(\d+)$/.exec(passage) ?? []).map(Number);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for every passage
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), [passage]);
  return (
    <div className="text" lang={language}>
      {text.slice(0, start)}
      {end > start && <mark ref={mark}>{text.slice(start, end)}</mark>}
      {text.slice(Math.max(start, end))}
    </div>
  );
}
