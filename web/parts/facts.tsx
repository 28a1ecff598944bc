/** Tables and lists of facts, the same on every page that has them. */
import type {
  AttendanceRole,
  AttendanceStatus,
  AttendedRowFragment,
  DecisionRowFragment,
  MeetingRowFragment,
  MembershipRowFragment,
  OfficeRowFragment,
  ParticipationRowFragment,
  ResponsibilityRowFragment,
  StatementRowFragment,
} from '../graphql/graphql';
import type { Messages } from '../words/english.ts';
import { useLanguage, useMessages } from '../words/language.tsx';
import { Evidence } from './evidence.tsx';
import { Figures } from './figures.tsx';
import { Table } from './table.tsx';
import { nameIn, PlaceName, Thing, Things, wordsOf } from './thing.tsx';
import { When } from './when.tsx';

/** What somebody did at a meeting, or that they were not there. */
export function rolesInWords(
  { roles, status }: { roles: readonly AttendanceRole[]; status: AttendanceStatus },
  say: Messages,
): string {
  if (status !== 'PRESENT') return say.attendanceStatus[status];
  return roles.length === 0 ? say.attendanceStatus.PRESENT : roles.map((role) => say.attendanceRole[role]).join(', ');
}

/** The meetings that somebody attended. */
export function Attended({ title, facts }: { title: string; facts: readonly AttendedRowFragment[] }) {
  const say = useMessages();
  const language = useLanguage();
  const rows = facts.map((fact) => ({
    id: fact.id,
    cells: [
      <div key="meeting">
        <Thing of={fact.meeting} />
        <p className="beside">
          <Thing of={fact.participant} />
        </p>
      </div>,
      <When key="when" text={fact.meeting.when.text} />,
      rolesInWords(fact, say),
    ],
    evidence: { of: fact.evidence, what: wordsOf(fact.meeting, language).text },
  }));
  return <Table title={title} columns={[say.words.meeting, say.words.when, say.words.as]} rows={rows} />;
}

/** Who took part in an initiative, or in which initiatives somebody did. */
export function Participations({
  title,
  facts,
  show,
}: {
  title: string;
  facts: readonly ParticipationRowFragment[];
  show: 'participant' | 'initiative';
}) {
  const say = useMessages();
  const language = useLanguage();
  const rows = facts.map((fact) => ({
    id: fact.id,
    cells: [
      <Thing key="who" of={fact[show]} />,
      <>
        {say.participationBasis[fact.basis]}
        {fact.inTheWordsOfTheSource && <> (“{fact.inTheWordsOfTheSource}”)</>}
      </>,
    ],
    evidence: { of: fact.evidence, what: wordsOf(fact[show], language).text },
  }));
  return <Table title={title} columns={[say.words[show], say.words.basis]} rows={rows} />;
}

/** Who belongs to an organisation, or to which organisations somebody does. */
export function Memberships({
  title,
  facts,
  show,
}: {
  title: string;
  facts: readonly MembershipRowFragment[];
  show: 'member' | 'belongsTo';
}) {
  const say = useMessages();
  const language = useLanguage();
  const rows = facts.map((fact) => ({
    id: fact.id,
    cells: [
      <Thing key="who" of={fact[show]} />,
      say.membershipRole[fact.belongsAs],
      <When key="when" text={fact.period?.text} />,
    ],
    evidence: { of: fact.evidence, what: wordsOf(fact[show], language).text },
  }));
  const first = show === 'member' ? say.words.member : say.words.organisation;
  return <Table title={title} columns={[first, say.words.role, say.words.period]} rows={rows} />;
}

/** Posts held: of an official, or in an organisation. */
export function Offices({
  title,
  facts,
  show,
}: {
  title: string;
  facts: readonly OfficeRowFragment[];
  show: 'official' | 'organisation';
}) {
  const say = useMessages();
  const language = useLanguage();
  const rows = facts.map((fact) => {
    const post = nameIn(fact.title, fact.titles, language);
    const beside = show === 'official' ? fact.official : (fact.organisation ?? fact.country);
    return {
      id: fact.id,
      cells: [
        <span key="post" lang={post.language}>
          {post.text}
        </span>,
        beside && <Thing of={beside} />,
        <When key="when" text={fact.period?.text} />,
      ],
      evidence: { of: fact.evidence, what: post.text },
    };
  });
  return <Table title={title} columns={[say.words.post, say.words[show], say.words.period]} rows={rows} />;
}

/** What was said. */
export function Statements({ facts, withMeeting }: { facts: readonly StatementRowFragment[]; withMeeting?: boolean }) {
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <Summary of={fact} />
          <p className="beside">
            {fact.speaker && <Thing of={fact.speaker} />}
            {withMeeting && <Thing of={fact.meeting} />}
            {fact.topics.map((topic) => (
              <Thing key={topic.id} of={topic} />
            ))}
          </p>
          {fact.figures.length > 0 && <Figures of={fact.figures} />}
          <Evidence of={fact.evidence} what={fact.title} />
        </li>
      ))}
    </ul>
  );
}

/** What was decided, and who has to act. */
export function Decisions({ facts }: { facts: readonly DecisionRowFragment[] }) {
  const say = useMessages();
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <Summary of={fact} />
          {fact.assignees.length > 0 && (
            <div className="beside">
              {say.words.toAct}: <Things of={fact.assignees} />
            </div>
          )}
          {fact.due && (
            <p className="beside">
              {say.words.due}: <When text={fact.due} />
            </p>
          )}
          <Evidence of={fact.evidence} what={fact.title} />
        </li>
      ))}
    </ul>
  );
}

function Summary({ of: fact }: { of: Pick<StatementRowFragment, 'title' | 'names'> }) {
  const { text, language } = nameIn(fact.title, fact.names, useLanguage());
  return (
    <p className="summary" lang={language}>
      {text}
    </p>
  );
}

/** Who has to do what. */
export function Responsibilities({ facts }: { facts: readonly ResponsibilityRowFragment[] }) {
  const say = useMessages();
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <div className="summary">
            {fact.body && <Thing of={fact.body} />}
            {fact.post && (
              <>
                {fact.body && ', '}
                <span lang={fact.evidence[0]?.language}>{fact.post}</span>
              </>
            )}{' '}
            – {say.responsibilityRole[fact.duty]}
          </div>
          {fact.to.length > 0 && (
            <div className="beside">
              {say.words.reportsTo}: <Things of={fact.to} />
            </div>
          )}
          {fact.measure && (
            <p className="beside">
              <Thing of={fact.measure} />
            </p>
          )}
          <Evidence of={fact.evidence} what={say.responsibilityRole[fact.duty]} />
        </li>
      ))}
    </ul>
  );
}

/** Meetings with their days and places. */
export function Meetings({ title, things }: { title: string; things: readonly MeetingRowFragment[] }) {
  const { words } = useMessages();
  const language = useLanguage();
  const rows = things.map((meeting) => ({
    id: meeting.id,
    cells: [
      <Thing key="meeting" of={meeting} />,
      <When key="when" text={meeting.when.text} />,
      meeting.place && <PlaceName key="where" of={meeting.place} />,
    ],
    evidence: { of: meeting.evidence, what: wordsOf(meeting, language).text },
  }));
  return <Table title={title} columns={[words.meeting, words.when, words.where]} rows={rows} />;
}
