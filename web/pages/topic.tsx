import {
  TopicDocument,
  TopicMeasuresDocument,
  TopicMeetingsDocument,
  TopicStatementsDocument,
} from '../graphql/graphql';
import { Details } from '../parts/details.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Meetings, Statements } from '../parts/facts.tsx';
import { Heading } from '../parts/heading.tsx';
import { Names } from '../parts/names.tsx';
import { ListSection } from '../parts/section.tsx';
import { nameIn, Thing, Things } from '../parts/thing.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { PageOf } from './page-of.tsx';

/** A topic: the meetings, measures and statements on it. */
export function TopicPage({ slug }: { slug: string }) {
  const say = useMessages();
  const { words } = say;
  const language = useLanguage();
  return (
    <PageOf question={TopicDocument} of={{ slug }} pick={({ topic }) => topic}>
      {(topic) => (
        <>
          <Heading {...nameIn(topic.name, topic.names, language)}>{say.kinds.Topic}</Heading>
          <Details
            of={[
              [words.broader, topic.broader && <Thing of={topic.broader} />],
              [words.narrower, topic.narrower.length > 0 && <Things of={topic.narrower} />],
            ]}
          />
          <Evidence of={topic.evidence} what={topic.name} />
          <ListSection
            id="meetings"
            title={words.meetings}
            question={TopicMeetingsDocument}
            of={{ slug }}
            pick={(data) => data.topic?.meetings}
          >
            {(things) => <Meetings title={words.meetings} things={things} />}
          </ListSection>
          <ListSection
            id="measures"
            title={words.measures}
            question={TopicMeasuresDocument}
            of={{ slug }}
            pick={(data) => data.topic?.measures}
          >
            {(measures) => (
              <ul className="facts">
                {measures.map((measure) => (
                  <li key={measure.id}>
                    <p className="summary">
                      <span className="code">{measure.number}</span>{' '}
                      <span lang={nameIn(measure.title, measure.names, language).language}>{measure.title}</span>
                    </p>
                    <p className="beside">
                      <Thing of={measure.initiative} />
                    </p>
                    <Evidence of={measure.evidence} what={measure.number} />
                  </li>
                ))}
              </ul>
            )}
          </ListSection>
          <ListSection
            id="statements"
            title={words.statements}
            question={TopicStatementsDocument}
            of={{ slug }}
            pick={(data) => data.topic?.statements}
          >
            {(facts) => <Statements facts={facts} withMeeting />}
          </ListSection>
          <Names of={topic.names} />
        </>
      )}
    </PageOf>
  );
}
