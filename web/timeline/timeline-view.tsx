import '../charts/charts.css';
import './timeline.css';
import { useMemo, useRef } from 'react';
import { restate } from '../address.ts';
import { usePages } from '../api/use-pages.ts';
import { Nothing, Reset } from '../charts/nothing.tsx';
import { PeriodChoice, periodOf } from '../charts/period.tsx';
import { WithPanel } from '../charts/selection.tsx';
import { ThingsChoice, thingsOf } from '../charts/things-choice.tsx';
import { chartWords } from '../charts/words.ts';
import { saveImage } from '../files/save-image.ts';
import { saveTable } from '../files/save-table.ts';
import { TimelineDocument, type TimelineRowFragment } from '../graphql/graphql';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { Chart } from './chart.tsx';
import { dayOf, Entries, eventIn } from './entries.tsx';
import { drawnOf, type Lane, lanes, titleOf } from './events.ts';
import { timelineWords } from './words.ts';

/** The kinds of events that an address names as in `?kinds=MEETING,INITIATIVE`; all where it names none. */
function kindsOf({ searchParams }: URL): readonly Lane[] {
  const named = lanes.filter((lane) => searchParams.get('kinds')?.split(',').includes(lane));
  return named.length > 0 ? named : lanes;
}

/** What is dated on a line of time, and the same as a list. */
export default function TimelineView({ address }: { address: URL }) {
  const say = useWords(timelineWords);
  const shared = useWords(chartWords);
  const messages = useMessages();
  const language = useLanguage();
  const period = periodOf(address);
  const things = thingsOf(address);
  const kinds = kindsOf(address);
  const pages = usePages(
    TimelineDocument,
    {
      language,
      ...(things.length > 0 ? { of: things } : {}),
      ...(kinds.length < lanes.length ? { types: [...kinds] } : {}),
      ...(period.from ? { from: period.from } : {}),
      ...(period.to ? { to: period.to } : {}),
    },
    ({ timeline }) => timeline,
  );
  const { items, total } = pages;
  const count = items?.length ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: words go with the language; a page more is another number
  const drawn = useMemo(() => drawnOf(items ?? [], language, messages), [count, items?.[0], language]);
  const numbers = new Intl.NumberFormat(language);
  const picture = useRef<SVGSVGElement>(null);
  return (
    <WithPanel>
      <Heading text={messages.views.timeline} />
      <p className="about">{say.about}</p>
      <fieldset className="choices">
        <legend className="unseen">{shared.choices}</legend>
        <Kinds chosen={kinds} />
        <PeriodChoice of={period} />
        <ThingsChoice
          of={things}
          types={['COUNTRY', 'ORGANISATION', 'OFFICIAL', 'MEETING', 'INITIATIVE', 'TOPIC', 'DOCUMENT']}
        />
        {items && items.length > 0 && (
          <div className="deeds">
            <button type="button" onClick={() => void saveTable('timeline', tableOf(items))}>
              {shared.saveTable}
            </button>
            <button
              type="button"
              onClick={() => picture.current && saveImage('timeline', picture.current, about(items))}
            >
              {shared.saveImage}
            </button>
          </div>
        )}
      </fieldset>
      {items?.length === 0 && <Nothing />}
      {items && items.length > 0 && (
        <>
          <Chart picture={picture} of={drawn} count={items.length} {...period} />
          <p className="legend">
            <span>{say.vague}</span> <span>{say.open}</span>
          </p>
          <h2>{say.list}</h2>
          {items.length < total && (
            <p className="note">{say.shown(numbers.format(items.length), numbers.format(total))}</p>
          )}
          <Entries of={items} />
        </>
      )}
      <More of={pages} />
      {pages.failed && <Reset />}
    </WithPanel>
  );

  function about(entries: readonly TimelineRowFragment[]) {
    return [address.href, `${say.sources}:`, ...sourcesOf(entries)];
  }

  function tableOf(entries: readonly TimelineRowFragment[]) {
    return [
      [say.date, '', say.event, say.name, 'id', say.quotations, say.sources],
      ...entries.map((entry) => [
        entry.date,
        dayOf(entry, language, messages),
        eventIn(entry, say),
        titleOf(entry, language, messages).text,
        entry.node.id,
        entry.evidence.flatMap(({ quote }) => (quote ? [`“${quote}”`] : [])).join(' · '),
        sourcesOf([entry]).join(' · '),
      ]),
    ];
  }
}

/** The documents that the events rest on. */
function sourcesOf(entries: readonly TimelineRowFragment[]): string[] {
  return [...new Set(entries.flatMap(({ evidence }) => evidence.map(({ document }) => document.title)))];
}

/** Which kinds of events are shown; with none of them chosen all are. */
function Kinds({ chosen }: { chosen: readonly Lane[] }) {
  const say = useWords(timelineWords);
  return (
    <fieldset className="kinds">
      <legend>{say.kinds}</legend>
      {lanes.map((lane) => (
        <label key={lane}>
          <input
            type="checkbox"
            checked={chosen.includes(lane)}
            onChange={({ currentTarget }) => {
              const kept = lanes.filter((one) => (one === lane ? currentTarget.checked : chosen.includes(one)));
              restate({ kinds: kept.length < lanes.length ? kept.join(',') : undefined });
            }}
          />
          {say.lanes[lane]}
        </label>
      ))}
    </fieldset>
  );
}
