/** The answers to the twelve questions, each drawn small and asked anew: nothing of them is written here. */
import { type CSSProperties, Fragment, type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { Question } from '../api/ask.ts';
import { useAnswer } from '../api/use-answer.ts';
import {
  AgreedDocument,
  AttendeesDocument,
  BeforeItDocument,
  type BeforeItQuery,
  CountriesThereDocument,
  FiguresNamedDocument,
  FoundDocument,
  InBothDocument,
  MembersOnDaysDocument,
  ParticipantsDocument,
  type ThingFragment,
  WayBetweenDocument,
  WhatIsAskedDocument,
} from '../graphql/graphql';
import { wordsOf } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages } from '../words/language.tsx';

/** What the questions are about, by slug or id. */
export const about = {
  plan: 'bsec-ict-action-plan-2011-2013',
  meeting: 'turkic-council-ict-ministers-2',
  organisations: ['bsec', 'turkic-council'],
  adopted: '2011-11-15',
  tenYearsLater: '2021-01-01',
  subject: 'education',
  spellings: ['ozge pan', 'civiler', 'kirgizistan'],
  official: 'Official:ramin-guluzade',
} as const;

const { plan, meeting } = about;

/** The answers, in the order of the questions. */
export const answers: readonly (() => ReactNode)[] = [
  () => (
    <Answer question={ParticipantsDocument} of={{ plan }}>
      {({ initiative }) =>
        initiative && (
          <Amount
            of={initiative.participations.totalCount}
            first={initiative.participations.nodes.map(({ participant }) => participant)}
          />
        )
      }
    </Answer>
  ),
  () => (
    <Answer question={AttendeesDocument} of={{ meeting }}>
      {({ meeting: it }) =>
        it && (
          <Amount of={it.attendances.totalCount} first={it.attendances.nodes.map(({ participant }) => participant)} />
        )
      }
    </Answer>
  ),
  () => (
    <Answer question={CountriesThereDocument} of={{ meeting }}>
      {({ meeting: it }) => it && <Amount of={it.countries.length} first={it.countries} />}
    </Answer>
  ),
  () => (
    <Answer question={WhatIsAskedDocument} of={{ plan }}>
      {({ initiative }) =>
        initiative && <Amount of={initiative.measures.totalCount} first={initiative.measures.nodes} />
      }
    </Answer>
  ),
  () => (
    <Answer question={FoundDocument} of={{ text: about.subject, types: ['MEASURE'], first: 2 }}>
      {({ search }) => <Amount of={search.totalCount} first={search.nodes.map(({ node }) => node)} />}
    </Answer>
  ),
  () => (
    <ul className="spellings">
      {about.spellings.map((text) => (
        <li key={text}>
          <kbd>{text}</kbd> →{' '}
          <Answer question={FoundDocument} of={{ text, types: null, first: 1 }}>
            {({ search }) => search.nodes.map(({ node }) => <Name key={node.id} of={node} />)}
          </Answer>
        </li>
      ))}
    </ul>
  ),
  () => (
    <Answer question={AgreedDocument} of={{ meeting }}>
      {({ meeting: it }) => it && <Amount of={it.decisions.totalCount} first={it.decisions.nodes} />}
    </Answer>
  ),
  () => (
    <Answer question={FiguresNamedDocument} of={{ meeting }}>
      {({ meeting: it }) =>
        it && (
          <Bars
            of={it.statements.nodes
              .flatMap(({ figures }) => figures)
              .map(({ label, value, unit, period }) => ({
                name: period ? <When text={period.text} /> : <span lang="en">{label}</span>,
                value,
                unit,
              }))}
          />
        )
      }
    </Answer>
  ),
  () => (
    <Answer question={BeforeItDocument} of={{ meeting }}>
      {({ meeting: it }) => it && <Before of={it} />}
    </Answer>
  ),
  () => (
    <Answer question={InBothDocument} of={{ organisations: [...about.organisations] }}>
      {({ compare: { members } }) => (
        <Amount of={members.counts.all} first={members.items.map(({ member }) => member)}>
          <span
            className="share"
            style={
              { '--share': members.counts.all / Math.max(1, members.counts.all + members.counts.one) } as CSSProperties
            }
          />
        </Amount>
      )}
    </Answer>
  ),
  () => (
    <Answer
      question={MembersOnDaysDocument}
      of={{ organisation: about.organisations[0], first: about.adopted, second: about.tenYearsLater }}
    >
      {({ organisation: it }) =>
        it && (
          <Bars
            of={[
              { name: <When text={about.adopted} />, value: it.first.totalCount },
              { name: <When text={about.tenYearsLater} />, value: it.second.totalCount },
            ]}
          />
        )
      }
    </Answer>
  ),
  () => (
    <Answer question={WayBetweenDocument} of={{ from: about.official, to: `Initiative:${plan}` }}>
      {({ paths: [way] }) =>
        way && (
          <ol className="way">
            {/* Facts stand between the things that they tie together. */}
            {way.nodes.filter(isNamed).map((node) => (
              <li key={node.id}>
                <Name of={node} />
              </li>
            ))}
          </ol>
        )
      }
    </Answer>
  ),
];

function isNamed(node: ThingFragment): boolean {
  return 'name' in node || 'title' in node || 'documentTitle' in node;
}

/** What is asked and drawn once it is there; nothing is said of one that cannot be had, for the page itself says it. */
function Answer<Data, Variables>({
  question,
  of,
  children,
}: {
  question: Question<Data, Variables>;
  of: Omit<Variables, 'language'>;
  children: (data: Data) => ReactNode;
}) {
  const { data } = useAnswer(question, { ...of, language: useLanguage() } as unknown as Variables);
  return data && children(data);
}

/** How many, and the first of them by name. */
function Amount({ of: count, first, children }: { of: number; first: readonly ThingFragment[]; children?: ReactNode }) {
  const number = new Intl.NumberFormat(useLanguage());
  return (
    <>
      <p className="amount">{number.format(count)}</p>
      {children}
      <p className="names">
        {first.map((thing, index) => (
          <Fragment key={thing.id}>
            {index > 0 && ' · '}
            <Name of={thing} />
          </Fragment>
        ))}
        {count > first.length && ' …'}
      </p>
    </>
  );
}

function Name({ of: thing }: { of: ThingFragment }) {
  const { text, language } = wordsOf(thing, useLanguage());
  return <span lang={language}>{text}</span>;
}

/** As many bars as a card has room for. */
const mostBars = 3;

/** Numbers as bars, those of one unit on one scale. */
function Bars({ of: bars }: { of: readonly { name: ReactNode; value: number; unit?: string }[] }) {
  const number = new Intl.NumberFormat(useLanguage(), { notation: 'compact' });
  const longest = Math.max(...bars.map(({ value }) => value));
  return (
    <ul className="bars">
      {bars.slice(0, mostBars).map(({ name, value, unit }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they stay where they are
        <li key={index}>
          <span className="name">{name}</span>{' '}
          <span className="value">
            {number.format(value)} {unit}
          </span>
          <span className="share" style={{ '--share': value / longest } as CSSProperties} />
        </li>
      ))}
    </ul>
  );
}

type Meeting = NonNullable<BeforeItQuery['meeting']>;

/** A meeting after the one before it, which may not be on record. */
function Before({ of: { ordinal, when, previous } }: { of: Meeting }) {
  const { words } = useMessages();
  return (
    <ol className="way">
      <li className={previous ? undefined : 'unknown'}>
        {ordinal !== null && `${words.ordinal(ordinal - 1)} – `}
        {previous ? <When text={previous.when.text} /> : words.nonePrevious}
      </li>
      <li>
        {ordinal !== null && `${words.ordinal(ordinal)} – `}
        <When text={when.text} />
      </li>
    </ol>
  );
}

/** Whether something has been in sight: until then there is no need to ask what belongs there. */
export function useSeen(of: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (isSeen || !of.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: '200px',
    });
    observer.observe(of.current);
    return () => observer.disconnect();
  }, [isSeen, of]);
  return isSeen;
}
