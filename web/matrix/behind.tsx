import { type ReactNode, useEffect, useRef } from 'react';
import type { Question } from '../api/ask.ts';
import { type Connection, usePages } from '../api/use-pages.ts';
import {
  attendancesWithin,
  type Cell,
  type Counted,
  type Narrowing,
  participationsWithin,
} from '../charts/narrowing.ts';
import { useSelection } from '../charts/selection.tsx';
import { AttendancesBehindDocument, ParticipationsBehindDocument, type PassageFragment } from '../graphql/graphql';
import { Passages } from '../parts/evidence.tsx';
import { rolesInWords } from '../parts/facts.tsx';
import { More } from '../parts/more.tsx';
import { Thing } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import type { Head } from './arrange.ts';
import { matrixWords } from './words.ts';

interface BehindProperties {
  readonly counted: Counted;
  readonly narrowing: Narrowing;
  readonly cell: Cell;
  readonly heads: readonly Head[];
  readonly close: () => void;
}

/** The facts behind a cell, each with its words. */
export function Behind({ counted, narrowing, cell, heads, close }: BehindProperties) {
  const say = useWords(matrixWords);
  const messages = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  const key = JSON.stringify(cell);
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each cell
  useEffect(() => {
    // For those who have just chosen it: who comes by a link has the focus where they are.
    if (document.activeElement?.closest('.matrix')) title.current?.focus();
  }, [key]);
  return (
    <aside
      className="behind"
      aria-labelledby="behind-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id="behind-title" ref={title} tabIndex={-1}>
          <span className="unseen">{say.behind}: </span>
          {heads.map(({ key: head, name }) => (
            <span key={head} lang={name.language}>
              {name.text}
            </span>
          ))}
        </h2>
        <button type="button" onClick={close} aria-label={say.close}>
          ×
        </button>
      </header>
      {counted === 'ATTENDANCE' ? (
        <Facts
          question={AttendancesBehindDocument}
          filter={attendancesWithin(narrowing, cell)}
          pick={({ attendances }) => attendances}
        >
          {(fact) => (
            <>
              <Thing of={fact.participant} /> – <Thing of={fact.meeting} />, <When text={fact.meeting.when.text} />:{' '}
              {rolesInWords(fact, messages)}
            </>
          )}
        </Facts>
      ) : (
        <Facts
          question={ParticipationsBehindDocument}
          filter={participationsWithin(narrowing, cell)}
          pick={({ participations }) => participations}
        >
          {(fact) => (
            <>
              <Thing of={fact.participant} /> – <Thing of={fact.initiative} />:{' '}
              {messages.participationBasis[fact.basis]}
            </>
          )}
        </Facts>
      )}
    </aside>
  );
}

interface FactsProperties<Data, Filter, Item> {
  readonly question: Question<Data, { filter: Filter; language: string }>;
  readonly filter: Filter;
  readonly pick: (data: Data) => Connection<Item>;
  readonly children: (fact: Item) => ReactNode;
}

function Facts<Data, Filter, Item extends { readonly id: string; readonly evidence: readonly PassageFragment[] }>({
  question,
  filter,
  pick,
  children,
}: FactsProperties<Data, Filter, Item>) {
  const say = useWords(matrixWords);
  const { select } = useSelection();
  const pages = usePages(question, { filter, language: useLanguage() }, pick);
  return (
    <>
      {pages.items && <p className="beside">{say.facts(pages.total)}</p>}
      <ul className="facts">
        {pages.items?.map((fact) => (
          <li key={fact.id}>
            <p>{children(fact)}</p>
            <div className="evidence">
              <Passages of={fact.evidence} />
            </div>
            <button type="button" className="quiet" onClick={() => select(fact.id)}>
              {say.all}
            </button>
          </li>
        ))}
      </ul>
      <More of={pages} />
    </>
  );
}
