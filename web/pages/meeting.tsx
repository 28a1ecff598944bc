import {
  type AttendanceRowFragment,
  MeetingAdoptedDocument,
  MeetingAttendancesDocument,
  MeetingDecisionsDocument,
  MeetingDocument,
  MeetingDocumentsDocument,
  MeetingPartsDocument,
  MeetingStatementsDocument,
} from '../graphql/graphql';
import { Details } from '../parts/details.tsx';
import { Evidence } from '../parts/evidence.tsx';
import { Decisions, Meetings, rolesInWords, Statements } from '../parts/facts.tsx';
import { Heading } from '../parts/heading.tsx';
import { ListSection, Section } from '../parts/section.tsx';
import { GroupedTable } from '../parts/table.tsx';
import { nameIn, PlaceName, Thing, ThingList, Things, wordsOf } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';
import { PageOf } from './page-of.tsx';

/** A meeting: who attended in whose name, what was said, decided and adopted. */
export function MeetingPage({ slug }: { slug: string }) {
  const say = useMessages();
  const { words } = say;
  const language = useLanguage();
  return (
    <PageOf question={MeetingDocument} of={{ slug }} pick={({ meeting }) => meeting}>
      {(meeting) => (
        <>
          <Heading {...nameIn(meeting.title, meeting.names, language)}>{say.kinds.Meeting}</Heading>
          <Details
            of={[
              [words.when, <When key="when" text={meeting.when.text} />],
              [
                words.where,
                meeting.place && (
                  <>
                    <PlaceName of={meeting.place} />
                    {meeting.place.country && (
                      <>
                        , <Thing of={meeting.place.country} />
                      </>
                    )}
                  </>
                ),
              ],
              [
                words.series,
                meeting.series && (
                  <>
                    <Thing of={meeting.series} />
                    {meeting.ordinal !== null && `, ${words.ordinal(meeting.ordinal)}`}
                  </>
                ),
              ],
              [words.organiser, meeting.organiser && <Thing of={meeting.organiser} />],
              [words.host, meeting.host && <Thing of={meeting.host} />],
              [words.partOf, meeting.partOf && <Thing of={meeting.partOf} />],
              [
                words.previous,
                meeting.previous ? (
                  <Thing key="previous" of={meeting.previous} />
                ) : (
                  (meeting.ordinal ?? 1) > 1 && words.nonePrevious
                ),
              ],
              [words.next, meeting.next && <Thing of={meeting.next} />],
              [words.topics, meeting.topics.length > 0 && <Things of={meeting.topics} />],
            ]}
          />
          <Evidence of={meeting.evidence} what={meeting.title} />
          {meeting.countries.length > 0 && (
            <Section id="countries" title={`${words.countries} (${meeting.countries.length})`}>
              <Things of={meeting.countries} />
            </Section>
          )}
          <ListSection
            id="attendances"
            title={words.attendances}
            question={MeetingAttendancesDocument}
            of={{ slug }}
            pick={(data) => data.meeting?.attendances}
          >
            {(facts) => <AttendanceList facts={facts} />}
          </ListSection>
          <ListSection
            id="statements"
            title={words.statements}
            question={MeetingStatementsDocument}
            of={{ slug }}
            pick={(data) => data.meeting?.statements}
          >
            {(facts) => <Statements facts={facts} />}
          </ListSection>
          <ListSection
            id="decisions"
            title={words.decisions}
            question={MeetingDecisionsDocument}
            of={{ slug }}
            pick={(data) => data.meeting?.decisions}
          >
            {(facts) => <Decisions facts={facts} />}
          </ListSection>
          <ListSection
            id="adopted"
            title={words.adopted}
            question={MeetingAdoptedDocument}
            of={{ slug }}
            pick={(data) => data.meeting?.adopted}
          >
            {(things) => <ThingList of={things} />}
          </ListSection>
          <ListSection
            id="parts"
            title={words.parts}
            question={MeetingPartsDocument}
            of={{ slug }}
            pick={(data) => data.meeting?.parts}
          >
            {(things) => <Meetings title={words.parts} things={things} />}
          </ListSection>
          <ListSection
            id="documents"
            title={words.documents}
            question={MeetingDocumentsDocument}
            of={{ slug }}
            pick={(data) => data.meeting?.documents}
          >
            {(things) => <ThingList of={things} />}
          </ListSection>
        </>
      )}
    </PageOf>
  );
}

/** The attendances in the order of the source, each under the country or else the organisation in whose name it was. */
function AttendanceList({ facts }: { facts: readonly AttendanceRowFragment[] }) {
  const say = useMessages();
  const language = useLanguage();
  const delegations = new Map<
    string,
    { name: NonNullable<AttendanceRowFragment['country' | 'organisation']> | null; facts: AttendanceRowFragment[] }
  >();
  for (const fact of facts) {
    const name = fact.country ?? fact.organisation;
    const delegation = delegations.get(name?.id ?? '') ?? { name, facts: [] };
    delegation.facts.push(fact);
    delegations.set(name?.id ?? '', delegation);
  }
  const groups = [...delegations].map(([id, delegation]) => ({
    id,
    title: delegation.name ? <Thing of={delegation.name} /> : say.words.inNobodysName,
    rows: delegation.facts.map((fact) => {
      const post = fact.office && nameIn(fact.office.title, fact.office.titles, language);
      return {
        id: fact.id,
        cells: [
          <div key="who">
            <Thing of={fact.participant} />
            {post && (
              <p className="beside" lang={post.language}>
                {post.text}
              </p>
            )}
          </div>,
          rolesInWords(fact, say),
        ],
        evidence: { of: fact.evidence, what: wordsOf(fact.participant, language).text },
      };
    }),
  }));
  return <GroupedTable title={say.words.attendances} columns={[say.words.who, say.words.as]} groups={groups} />;
}
