import type { ReactNode } from 'react';
import type { FactInPlaceFragment, PanelQuery, ThingFragment } from '../graphql/graphql';
import { Details } from '../parts/details.tsx';
import { FactInShort } from '../parts/fact-in-short.tsx';
import { Link } from '../parts/link.tsx';
import { addressOf, PlaceName, Thing, Things, wordsOf } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import type { Fact } from './fact.tsx';
import { PanelHeading } from './heading.tsx';
import { PanelNames } from './names.tsx';
import { PassagesInSight } from './passages.tsx';
import { words } from './words.ts';

type Node = NonNullable<PanelQuery['node']>;
/** A thing that is no fact. */
type Entity = Exclude<Node, Fact>;

interface Facts {
  readonly totalCount: number;
  readonly nodes: readonly FactInPlaceFragment[];
}

/** All that is known of a thing: its names, where it stands, and the facts about it, each with its words. */
export function ThingInPanel({ of: thing, acts }: { of: Entity; acts: Omit<PanelQuery, 'node'> }) {
  const say = useMessages();
  const here = useWords(words);
  const name = wordsOf(thing, useLanguage());
  const page = addressOf(thing);
  const groups = factsAbout(thing, acts, say.words, here);
  return (
    <>
      <PanelHeading kind={kindOf(thing, say)} language={name.language}>
        {name.text}
      </PanelHeading>
      <p className="ways">
        {page && <Link to={page}>{here.page}</Link>}
        <Link to={`/explore?of=${encodeURIComponent(thing.id)}`}>{here.inGraph}</Link>
      </p>
      <Details of={detailsOf(thing, say.words)} />
      {'names' in thing && <PanelNames of={thing.names} />}
      {thing.evidence.length > 0 && (
        <section>
          <h3>{here.rests}</h3>
          <PassagesInSight of={thing.evidence} />
        </section>
      )}
      {groups.map(({ id, title, facts }) => (
        <FactGroup key={title} title={title} facts={facts} of={thing.id} more={page && `${page.split('#')[0]}#${id}`} />
      ))}
      {'meetings' in thing && thing.meetings.nodes.length > 0 && (
        <section>
          <h3>
            {say.words.meetings} ({thing.meetings.totalCount})
          </h3>
          <ul className="facts">
            {thing.meetings.nodes.map((meeting) => (
              <li key={meeting.id}>
                <Thing of={meeting} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Facts of one kind: the first ones with their words, and the way to the others. */
function FactGroup({
  title,
  facts: { totalCount, nodes },
  of,
  more,
}: {
  title: string;
  facts: Facts;
  of: string;
  more: string | undefined;
}) {
  const here = useWords(words);
  return (
    <section>
      <h3>
        {title} ({totalCount})
      </h3>
      <ul className="facts">
        {nodes.map((fact) => (
          <li key={fact.id}>
            <p className="summary">
              <FactInShort of={fact} beside={of} />
            </p>
            <PassagesInSight of={fact.evidence} />
          </li>
        ))}
      </ul>
      {more && totalCount > nodes.length && (
        <p className="all">
          <Link to={more}>
            {here.all(totalCount)} <span className="unseen">– {title}</span>
          </Link>
        </p>
      )}
    </section>
  );
}

function kindOf(thing: Entity, say: ReturnType<typeof useMessages>): string {
  if (thing.__typename === 'Organisation') return say.organisationKind[thing.kindOfOrganisation];
  if (thing.__typename === 'Initiative') return say.initiativeKind[thing.kindOfInitiative];
  if (thing.__typename === 'Document') return say.documentKind[thing.kindOfDocument];
  return say.kinds[thing.__typename];
}

/** The facts about a thing by their kinds, as the sections of its page are named; empty ones are left out. */
function factsAbout(
  thing: Entity,
  { memberships, postsForIt, attended, inItsName, participations, said, toDo, duties }: Omit<PanelQuery, 'node'>,
  titles: ReturnType<typeof useMessages>['words'],
  here: (typeof words)['en'],
) {
  const its = <Key extends string>(key: Key): Facts | undefined => {
    const found = (thing as Partial<Record<Key, Facts | readonly FactInPlaceFragment[]>>)[key];
    return found && 'nodes' in found ? found : found && { totalCount: found.length, nodes: found };
  };
  const ofCountry = thing.__typename === 'Country' ? its('attendances') : undefined;
  const all: (readonly [string, string, Facts | undefined])[] = [
    ['posts', titles.posts, its('offices') ?? its('posts') ?? postsForIt],
    ['memberships', titles.memberships, memberships],
    ['members', titles.members, its('members')],
    ['attendances', titles.attended, ofCountry ?? firstOf(attended, inItsName)],
    ['attendances', titles.attendances, ofCountry ? undefined : its('attendances')],
    ['participations', titles.takesPart, participations],
    ['participations', titles.participations, its('participations')],
    ['statements', thing.__typename === 'Official' ? titles.said : titles.statements, its('statements') ?? said],
    ['decisions', titles.decisions, its('decisions')],
    ['decisions', here.toDo, toDo],
    ['responsibilities', titles.responsibilities, its('responsibilities') ?? duties],
    ['facts', titles.facts, its('facts')],
  ];
  return all.flatMap(([id, title, facts]) => (facts && facts.totalCount > 0 ? [{ id, title, facts }] : []));
}

/** The first list that holds anything. */
function firstOf(...lists: (Facts | undefined)[]): Facts | undefined {
  return lists.find((list) => list && list.totalCount > 0);
}

type Row = readonly [string, ReactNode];

/** The single values of a thing that a reader wants to see first. */
function detailsOf(thing: Entity, say: ReturnType<typeof useMessages>['words']): readonly Row[] {
  const link = (of: ThingFragment | null) => of && <Thing of={of} />;
  switch (thing.__typename) {
    case 'Organisation':
      return [
        [say.partOf, link(thing.parent)],
        [say.country, link(thing.country)],
      ];
    case 'SubGroup':
      return [[say.partOf, link(thing.subGroupOf)]];
    case 'Official':
      return [[say.honorific, thing.honorific]];
    case 'MeetingSeries':
      return [[say.organiser, link(thing.organisation)]];
    case 'Meeting':
      return [
        [say.when, <When key="when" text={thing.when.text} />],
        [
          say.where,
          thing.place && (
            <>
              <PlaceName of={thing.place} />
              {thing.place.country && <>, {link(thing.place.country)}</>}
            </>
          ),
        ],
        [
          say.series,
          thing.series && (
            <>
              {link(thing.series)}
              {thing.ordinal !== null && `, ${say.ordinal(thing.ordinal)}`}
            </>
          ),
        ],
        [say.organiser, link(thing.organiser)],
      ];
    case 'Initiative':
      return [
        [say.period, thing.period && <When key="when" text={thing.period.text} />],
        [say.organisation, link(thing.organisation)],
        [say.adoptedAt, link(thing.adoptedAt)],
      ];
    case 'Measure':
      return [
        [say.initiative, link(thing.itemOf)],
        [say.partOf, link(thing.parent)],
        [say.topics, thing.topics.length > 0 && <Things of={thing.topics} />],
      ];
    case 'Topic':
      return [[say.broader, link(thing.broader)]];
    case 'Document':
      return [
        [say.publisher, link(thing.publisher)],
        [say.published, thing.publishedOn && <When key="when" text={thing.publishedOn} />],
        [say.address, thing.url && <a href={thing.url}>{thing.url}</a>],
      ];
    default:
      return [];
  }
}
