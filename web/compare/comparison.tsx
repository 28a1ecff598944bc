import { type ReactNode, useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import {
  CompareDocument,
  type ComparedFragment,
  type CompareQuery,
  type MembershipRowFragment,
  type PassageFragment,
  type ReasonFragment,
  type SharesFragment,
  type ThingFragment,
} from '../graphql/graphql';
import { Failed } from '../parts/failed.tsx';
import { Section } from '../parts/section.tsx';
import { GroupedTable, Table } from '../parts/table.tsx';
import { Thing, wordsOf } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { Look } from './look.tsx';
import { Shares } from './shares.tsx';
import { words } from './words.ts';

/** As many lines as are shown at first, and when all are asked for. */
const limits = { first: 50, all: 500 };

/** Something that one or several of the organisations have, and how each of them has it. */
interface Line {
  readonly thing: ThingFragment;
  readonly of: readonly { readonly id: string }[];
  readonly through: (organisation: ComparedFragment) => ReactNode;
  readonly evidence: readonly PassageFragment[];
}

/** Members, topics and officials of several organisations, the most widely shared first. */
export function Comparison({ of: organisations, day }: { of: readonly ComparedFragment[]; day: string | undefined }) {
  const say = useMessages();
  const here = useWords(words);
  const language = useLanguage();
  const [limit, setLimit] = useState(limits.first);
  const slugs = organisations.map(({ slug }) => slug);
  const asked = { organisations: slugs, asOf: day ?? null, limit, language };
  const { data, failed, again } = useAnswer(CompareDocument, asked);
  if (!data) return failed ? <Failed again={again} /> : <p className="waiting">{say.loading}</p>;
  const { members, topics, officials } = data.compare;
  const showAll = () => setLimit(limits.all);
  return (
    <>
      <Section id="members" title={counted(say.words.members, members.counts)}>
        <Part
          title={say.words.members}
          list={members}
          lines={members.items.map(({ member, of, memberships }) => ({
            thing: member,
            of,
            through: ({ id }) => <Memberships of={memberships.filter(({ belongsTo }) => belongsTo.id === id)} />,
            evidence: memberships.flatMap(({ evidence }) => evidence),
          }))}
          organisations={organisations}
          showAll={showAll}
        />
      </Section>
      <Section id="topics" title={counted(here.topics, topics.counts)}>
        <Part
          title={here.topics}
          list={topics}
          lines={topics.items.map((item) => lineOf(item.topic, item))}
          organisations={organisations}
          showAll={showAll}
        />
      </Section>
      <Section id="officials" title={counted(say.words.officials, officials.counts)}>
        <Part
          title={say.words.officials}
          list={officials}
          lines={officials.items.map((item) => lineOf(item.official, item))}
          organisations={organisations}
          showAll={showAll}
        />
      </Section>
      <Counts of={organisations} counts={data.compare.organisations} />
    </>
  );
}

function counted(title: string, { all, some, one }: SharesFragment): string {
  return `${title} (${all + some + one})`;
}

type Reasoned = Pick<CompareQuery['compare']['topics']['items'][number], 'of' | 'reasons'>;

function lineOf(thing: ThingFragment, { of, reasons }: Reasoned): Line {
  return {
    thing,
    of,
    through: ({ id }) => <Reasons of={reasons.filter(({ organisation }) => organisation.id === id)} />,
    evidence: distinct(reasons.flatMap(({ evidence }) => evidence)),
  };
}

/** The same words may be the reason for several lines of one list. */
function distinct(passages: readonly PassageFragment[]): PassageFragment[] {
  return [...new Map(passages.map((passage) => [JSON.stringify(passage), passage])).values()];
}

interface PartProperties {
  readonly title: string;
  readonly list: Pick<CompareQuery['compare']['topics'], 'counts' | 'truncated'>;
  readonly lines: readonly Line[];
  readonly organisations: readonly ComparedFragment[];
  readonly showAll: () => void;
}

/** One of the lists: how much is shared, drawn, and its lines by who shares them. */
function Part({ title, list: { counts, truncated }, lines, organisations, showAll }: PartProperties) {
  const here = useWords(words);
  const language = useLanguage();
  if (lines.length === 0) return <p className="note">{here.nothing}</p>;
  const names = new Intl.ListFormat(language);
  const nameOf = (organisation: ComparedFragment) => organisation.acronym ?? wordsOf(organisation, language).text;
  const having = ({ of }: Line) => organisations.filter(({ id }) => of.some((one) => one.id === id));
  const groups = [
    ...Map.groupBy(lines, (line) =>
      having(line)
        .map(({ id }) => id)
        .join(' '),
    ),
  ].map(([id, members]) => {
    const owners = members[0] ? having(members[0]) : [];
    const whose =
      owners.length === organisations.length
        ? here.byAll
        : owners.length === 1
          ? here.byOne(names.format(owners.map(nameOf)))
          : here.bySeveral(names.format(owners.map(nameOf)));
    return {
      id,
      title: whose,
      rows: members.map((line) => ({
        id: line.thing.id,
        cells: [
          <Thing key="what" of={line.thing} />,
          <ul key="through" className="through">
            {owners.map((organisation) => (
              <li key={organisation.id}>
                {owners.length > 1 && <p className="beside">{nameOf(organisation)}</p>}
                {line.through(organisation)}
              </li>
            ))}
          </ul>,
        ],
        evidence: { of: line.evidence, what: wordsOf(line.thing, language).text },
      })),
    };
  });
  return (
    <>
      <Shares of={counts} hasSome={organisations.length > 2} />
      <GroupedTable title={title} columns={[title, here.through]} groups={groups} />
      {truncated && (
        <button type="button" className="more" onClick={showAll}>
          {here.showAll}
        </button>
      )}
    </>
  );
}

function Memberships({ of: facts }: { of: readonly MembershipRowFragment[] }) {
  const say = useMessages();
  return facts.map((fact) => (
    <Look key={fact.id} at={fact.id}>
      {say.membershipRole[fact.belongsAs]}
      {fact.period && (
        <>
          , <When text={fact.period.text} />
        </>
      )}
    </Look>
  ));
}

/** As many reasons as are named in a line. */
const namedReasons = 3;

function Reasons({ of: reasons }: { of: readonly ReasonFragment[] }) {
  const here = useWords(words);
  const say = useMessages();
  const language = useLanguage();
  return (
    <>
      {reasons.slice(0, namedReasons).map(({ node }) => {
        const name =
          node.__typename === 'Attendance'
            ? wordsOf(node.meeting, language)
            : node.__typename === 'Office'
              ? { text: node.post, language: node.titles.find(({ text }) => text === node.post)?.language }
              : wordsOf(node, language);
        return (
          <Look key={node.id} at={node.id}>
            <span className="beside">{say.kinds[node.__typename]}</span> <span lang={name.language}>{name.text}</span>
          </Look>
        );
      })}
      {reasons.length > namedReasons && (
        <span className="beside">{here.reasonsMore(reasons.length - namedReasons)}</span>
      )}
    </>
  );
}

/** How much is on record of each organisation, without which a comparison would mislead. */
function Counts({
  of: organisations,
  counts,
}: {
  of: readonly ComparedFragment[];
  counts: CompareQuery['compare']['organisations'];
}) {
  const { words: say } = useMessages();
  const here = useWords(words);
  const number = new Intl.NumberFormat(useLanguage());
  const rows = organisations.map((organisation) => {
    const count = counts.find((one) => one.organisation.id === organisation.id);
    return {
      id: organisation.id,
      cells: [
        <Thing key="who" of={organisation} />,
        number.format(count?.meetings ?? 0),
        number.format(count?.initiatives ?? 0),
      ],
    };
  });
  return (
    <Section id="counts" title={here.counts}>
      <Table title={here.counts} columns={[say.organisation, say.meetings, say.initiatives]} rows={rows} />
    </Section>
  );
}
