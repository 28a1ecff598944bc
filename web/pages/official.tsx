import {
  OfficialAttendancesDocument,
  OfficialDocument,
  OfficialMetWithDocument,
  OfficialStatementsDocument,
} from '../graphql/graphql';
import { Details } from '../parts/details.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Attended, Offices, Statements } from '../parts/facts.tsx';
import { Heading } from '../parts/heading.tsx';
import { Names } from '../parts/names.tsx';
import { ListSection, Section } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { nameIn, Thing, Things } from '../parts/thing.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { PageOf } from './page-of.tsx';

/** An official: posts over time, meetings attended, what they said, and whom they met. */
export function OfficialPage({ slug }: { slug: string }) {
  const say = useMessages();
  const { words } = say;
  const language = useLanguage();
  return (
    <PageOf question={OfficialDocument} of={{ slug }} pick={({ official }) => official}>
      {(official) => (
        <>
          <Heading {...nameIn(official.name, official.names, language)}>{say.kinds.Official}</Heading>
          <Details
            of={[
              [words.honorific, official.honorific],
              [words.sameAs, official.sameAs.length > 0 && <Things of={official.sameAs} />],
            ]}
          />
          <Evidence of={official.evidence} what={official.name} />
          {official.offices.length > 0 && (
            <Section id="posts" title={`${words.posts} (${official.offices.length})`}>
              <Offices title={words.posts} facts={official.offices} show="organisation" />
            </Section>
          )}
          <ListSection
            id="attendances"
            title={words.attended}
            question={OfficialAttendancesDocument}
            of={{ slug }}
            pick={(data) => data.official?.attendances}
          >
            {(facts) => <Attended title={words.attended} facts={facts} />}
          </ListSection>
          <ListSection
            id="statements"
            title={words.said}
            question={OfficialStatementsDocument}
            of={{ slug }}
            pick={(data) => data.official?.statements}
          >
            {(facts) => <Statements facts={facts} withMeeting />}
          </ListSection>
          <ListSection
            id="met"
            title={words.metWith}
            question={OfficialMetWithDocument}
            of={{ slug }}
            pick={(data) => data.official?.metWith}
          >
            {(met) => (
              <Table
                title={words.metWith}
                columns={[words.official, words.together]}
                rows={met.map(({ official: other, meetings, evidence }) => ({
                  id: other.id,
                  cells: [<Thing key="who" of={other} />, <Things key="where" of={meetings} />],
                  evidence: { of: evidence, what: other.name },
                }))}
              />
            )}
          </ListSection>
          <Names of={official.names} />
        </>
      )}
    </PageOf>
  );
}
