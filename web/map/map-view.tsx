import '../charts/charts.css';
import './map.css';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { restate } from '../address.ts';
import { usePages } from '../api/use-pages.ts';
import { meetingsWithin } from '../charts/narrowing.ts';
import { Nothing } from '../charts/nothing.tsx';
import { PeriodChoice, periodOf } from '../charts/period.tsx';
import { chosen, Select } from '../charts/select.tsx';
import { useSelection, WithPanel } from '../charts/selection.tsx';
import { ShadeLegend } from '../charts/shade-legend.tsx';
import { shadesTo } from '../charts/shades.ts';
import { ThingsChoice, thingsOf } from '../charts/things-choice.tsx';
import { chartWords } from '../charts/words.ts';
import { saveImage } from '../files/save-image.ts';
import { saveTable } from '../files/save-table.ts';
import { MapMeetingsDocument } from '../graphql/graphql';
import { Failed } from '../parts/failed.tsx';
import { Heading } from '../parts/heading.tsx';
import { More } from '../parts/more.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { type Atlas, loadAtlas } from './atlas.ts';
import { type Counts, type Measure, measures, useCounts } from './counts.ts';
import { type Outlook, outlookOf } from './outlook.ts';
import { Picture } from './picture.tsx';
import { placesOf } from './places.ts';
import { Countries, inOrder, Places, type Sort, sorts } from './tables.tsx';
import { mapWords } from './words.ts';

/** Countries by what was counted of them, and the places of meetings. */
export default function MapView({ address }: { address: URL }) {
  const { views, loading } = useMessages();
  const say = useWords(mapWords);
  const shared = useWords(chartWords);
  const measure = chosen(address.searchParams.get('measure'), measures, 'ATTENDANCES');
  const sort = chosen(address.searchParams.get('sort'), sorts, 'COUNT');
  const narrowing = { period: periodOf(address), things: thingsOf(address) };
  const { counts, failed, again } = useCounts(measure, narrowing);
  const language = useLanguage();
  const picture = useRef<SVGSVGElement>(null);
  const meetings = usePages(
    MapMeetingsDocument,
    { filter: meetingsWithin(narrowing), language },
    (data) => data.meetings,
  );
  return (
    <WithPanel>
      <Heading text={views.map} />
      <p className="about">{say.about}</p>
      <fieldset className="choices">
        <legend className="unseen">{shared.choices}</legend>
        <Select
          label={say.measure}
          value={measure}
          options={measures.map((one) => [one, say.measures[one]])}
          choose={(one) => restate({ measure: one === 'ATTENDANCES' ? undefined : one })}
        />
        <PeriodChoice of={narrowing.period} />
        <ThingsChoice of={narrowing.things} types={['ORGANISATION', 'MEETING', 'INITIATIVE', 'TOPIC', 'OFFICIAL']} />
        {counts && (
          <div className="deeds">
            <button type="button" onClick={() => void saveTable('map', tableOf(counts))}>
              {shared.saveTable}
            </button>
            <button
              type="button"
              onClick={() => picture.current && saveImage('map', picture.current, [address.href, say.borders])}
            >
              {shared.saveImage}
            </button>
          </div>
        )}
      </fieldset>
      {(narrowing.period.from || narrowing.period.to) && <p className="note">{shared.undated}</p>}
      {failed && <Failed again={again} />}
      {!failed && !counts && <p className="waiting">{loading}</p>}
      {counts?.countries.length === 0 && <Nothing />}
      {counts && (
        <Shown
          picture={picture}
          counts={counts}
          measure={measure}
          sort={sort}
          outlook={outlookOf(address)}
          meetings={meetings}
        />
      )}
    </WithPanel>
  );

  function tableOf({ countries }: Counts) {
    return [
      [say.code, say.country, say.measures[measure]],
      ...inOrder(countries, sort, language).map(({ country, count }) => [country.code, country.name, count]),
    ];
  }
}

interface ShownProperties {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly counts: Counts;
  readonly measure: Measure;
  readonly sort: Sort;
  readonly outlook: Outlook | undefined;
  readonly meetings: ReturnType<typeof usePages<object, object, Parameters<typeof placesOf>[0][number]>>;
}

function Shown({ picture, counts: { countries, nameless }, measure, sort, outlook, meetings }: ShownProperties) {
  const say = useWords(mapWords);
  const { loading } = useMessages();
  const language = useLanguage();
  const numbers = new Intl.NumberFormat(language);
  const { selected, select } = useSelection();
  const { atlas, failed, again } = useAtlas();
  const list = useRef<HTMLUListElement>(null);
  const shades = shadesTo(Math.max(0, ...countries.map(({ count }) => count)));
  const held = meetings.items?.length ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page more is another number of meetings
  const places = useMemo(() => placesOf(meetings.items ?? [], language), [held, meetings.items?.[0], language]);
  const placeless = meetings.items?.filter(({ place }) => !place).length ?? 0;
  const shapes = new Set(atlas?.lands.map(({ code }) => code));
  const shapeless = atlas ? countries.filter(({ country }) => !shapes.has(country.code)) : [];
  return (
    <div className="map-and-tables">
      <div>
        {failed && <Failed again={again} />}
        {!failed && !atlas && <p className="waiting">{loading}</p>}
        {atlas && (
          <Picture
            picture={picture}
            atlas={atlas}
            countries={countries}
            places={places}
            shades={shades}
            outlook={outlook}
            selected={selected}
            select={select}
            open={({ key }) => {
              const details = list.current?.querySelector<HTMLDetailsElement>(`[data-place="${CSS.escape(key)}"]`);
              if (!details) return;
              details.open = true;
              details.querySelector('summary')?.focus();
            }}
          />
        )}
        <ShadeLegend title={say.counts} of={shades} />
        <p className="legend">
          <span>
            <span className="marker-sample" /> {say.small}
          </span>
          <span>
            <span className="place-sample" /> {say.place}
          </span>
          <span>{say.wheel}</span>
        </p>
        <p className="note borders-note">{say.borders}</p>
      </div>
      <div>
        <section>
          <h2>{say.countries}</h2>
          <div className="listed">
            <Countries of={countries} measure={say.measures[measure]} sort={sort} selected={selected} select={select} />
          </div>
          {nameless > 0 && <p className="note">{say.nameless(numbers.format(nameless))}</p>}
          {shapeless.length > 0 && (
            <p className="note">
              {say.shapeless(new Intl.ListFormat(language).format(shapeless.map(({ country }) => country.name)))}
            </p>
          )}
        </section>
        <section>
          <h2>{say.places}</h2>
          <div className="listed">
            <Places of={places} list={list} />
          </div>
          {meetings.hasMore && (
            <p className="note">{say.placesLoaded(numbers.format(held), numbers.format(meetings.total))}</p>
          )}
          {placeless > 0 && <p className="note">{say.placeless(numbers.format(placeless))}</p>}
          <More of={meetings} />
        </section>
      </div>
    </div>
  );
}

/** The shapes of the lands, as soon as they are there. */
function useAtlas() {
  const [atlas, setAtlas] = useState<Atlas>();
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each try
  useEffect(() => {
    setFailed(false);
    loadAtlas().then(setAtlas, () => setFailed(true));
  }, [tries]);
  return { atlas, failed, again: () => setTries(tries + 1) };
}
