import { type ReactNode, useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { ChangesDocument, type ChangesQuery, type PanelQuery } from '../graphql/graphql';
import { Details } from '../parts/details.tsx';
import { FactInShort, inShort } from '../parts/fact-in-short.tsx';
import { rolesInWords } from '../parts/facts.tsx';
import { Failed } from '../parts/failed.tsx';
import { Figures } from '../parts/figures.tsx';
import { Link } from '../parts/link.tsx';
import { nameIn, Thing, Things, wordsOf } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { PanelHeading } from './heading.tsx';
import { PassagesInSight } from './passages.tsx';
import { words } from './words.ts';

type Node = NonNullable<PanelQuery['node']>;
export type Fact = Extract<Node, { readonly recordedAt: string }>;

/** Whether what the panel shows is a fact, which ties things together. */
export function isFact(node: Node): node is Fact {
  return 'recordedAt' in node;
}

/** A fact: what it says, whom and what it ties together, all the words it rests on, and what became of it. */
export function FactInPanel({ of: fact }: { of: Fact }) {
  const say = useMessages();
  const here = useWords(words);
  const language = useLanguage();
  const { text, things } = inShort(fact, say, language);
  return (
    <>
      <PanelHeading kind={say.kinds[fact.__typename]} language={text?.language}>
        {text?.text ?? things.map((thing) => wordsOf(thing, language).text).join(' – ')}
      </PanelHeading>
      <p className="ways">
        <Link to={`/explore?of=${encodeURIComponent(fact.id)}`}>{here.inGraph}</Link>
      </p>
      <Details of={useDetails(fact)} />
      {fact.__typename === 'Statement' && fact.figures.length > 0 && <Figures of={fact.figures} />}
      <section>
        <h3>{here.rests}</h3>
        <PassagesInSight of={fact.evidence} all />
      </section>
      {fact.__typename === 'Participation' && fact.basedOn.length > 0 && (
        <section>
          <h3>{here.basedOn}</h3>
          <ul className="facts">
            {fact.basedOn.map((basis) => (
              <li key={basis.id}>
                <FactInShort of={basis} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="recorded">
        {here.recorded} <Instant at={fact.recordedAt} />
      </p>
      <History of={fact.id} />
    </>
  );
}

type Row = readonly [string, ReactNode];

/** Whom and what a fact ties together, and how. */
function useDetails(fact: Fact): readonly Row[] {
  const messages = useMessages();
  const { words: say } = messages;
  const here = useWords(words);
  const language = useLanguage();
  switch (fact.__typename) {
    case 'Attendance': {
      const name = fact.country ?? fact.organisation;
      const post = fact.office && nameIn(fact.office.title, fact.office.titles, language);
      return [
        [say.who, <Thing key="who" of={fact.participant} />],
        [say.meeting, <Thing key="meeting" of={fact.meeting} />],
        [say.when, <When key="when" text={fact.meeting.when.text} />],
        [here.inTheNameOf, name && <Thing of={name} />],
        [say.post, post && <span lang={post.language}>{post.text}</span>],
        [say.as, rolesInWords(fact, messages)],
      ];
    }
    case 'Participation':
      return [
        [say.participant, <Thing key="who" of={fact.participant} />],
        [say.initiative, <Thing key="what" of={fact.initiative} />],
        [say.basis, messages.participationBasis[fact.basis]],
        [say.as, fact.inTheWordsOfTheSource],
      ];
    case 'Membership':
      return [
        [say.member, <Thing key="who" of={fact.member} />],
        [say.organisation, <Thing key="what" of={fact.belongsTo} />],
        [say.role, messages.membershipRole[fact.belongsAs]],
        [say.period, fact.period && <When key="when" text={fact.period.text} />],
      ];
    case 'Office':
      return [
        [say.official, <Thing key="who" of={fact.official} />],
        [say.organisation, fact.organisation && <Thing of={fact.organisation} />],
        [say.country, fact.country && <Thing of={fact.country} />],
        [say.period, fact.period && <When key="when" text={fact.period.text} />],
      ];
    case 'Statement':
      return [
        [say.who, fact.speaker && <Thing of={fact.speaker} />],
        [say.meeting, <Thing key="meeting" of={fact.meeting} />],
        [say.topics, fact.topics.length > 0 && <Things of={fact.topics} />],
        [here.mentions, fact.mentions.length > 0 && <Things of={fact.mentions} />],
      ];
    case 'Decision':
      return [
        [say.meeting, <Thing key="meeting" of={fact.meeting} />],
        [say.toAct, fact.assignees.length > 0 && <Things of={fact.assignees} />],
        [say.due, fact.due && <When key="due" text={fact.due} />],
      ];
    case 'Responsibility':
      return [
        [say.who, fact.body && <Thing of={fact.body} />],
        [say.as, messages.responsibilityRole[fact.duty]],
        [say.initiative, <Thing key="initiative" of={fact.initiative} />],
        [here.measure, fact.measure && <Thing of={fact.measure} />],
        [say.reportsTo, fact.to.length > 0 && <Things of={fact.to} />],
      ];
  }
}

/** A moment on the reader's clock. */
function Instant({ at }: { at: string }) {
  const format = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}

/** What became of a fact; asked for when somebody opens it. */
function History({ of: id }: { of: string }) {
  const here = useWords(words);
  const [isWanted, setWanted] = useState(false);
  return (
    <details className="others" onToggle={({ currentTarget }) => currentTarget.open && setWanted(true)}>
      <summary>{here.changes}</summary>
      {isWanted && <Changes of={id} />}
    </details>
  );
}

function Changes({ of: id }: { of: string }) {
  const say = useMessages();
  const here = useWords(words);
  const { data, failed, again } = useAnswer(ChangesDocument, { id });
  if (!data) return failed ? <Failed again={again} /> : <p className="waiting">{say.loading}</p>;
  if (data.changes.nodes.length === 0) return <p className="note">{here.noChanges}</p>;
  return (
    <ul className="facts">
      {data.changes.nodes.map((change) => (
        <li key={change.activity?.id}>
          <Change of={change} />
        </li>
      ))}
    </ul>
  );
}

function Change({ of: { kind, fields, activity } }: { of: ChangesQuery['changes']['nodes'][number] }) {
  const here = useWords(words);
  return (
    <>
      <p>
        {activity && <Instant at={activity.at} />} – {here.changeKind[kind]}
        {activity && (
          <>
            {' '}
            {here.activityKind[activity.kind]}{' '}
            {activity.document ? (
              <Link to={`/document/${activity.document.slug}`} lang={activity.document.language}>
                {activity.document.title}
              </Link>
            ) : (
              <code>{activity.documentId}</code>
            )}
          </>
        )}
      </p>
      {fields.length > 0 && (
        <dl className="changed">
          {fields.map(({ name, before, after }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <del>{inText(before)}</del> → <ins>{inText(after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function inText(value: unknown): string {
  if (value === null || value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
