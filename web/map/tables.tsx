import type { RefObject } from 'react';
import { restate } from '../address.ts';
import { Thing } from '../parts/thing.tsx';
import { When } from '../parts/when.tsx';
import { useLanguage, useWords } from '../words/language.tsx';
import type { Counted } from './counts.ts';
import type { Place } from './places.ts';
import { mapWords } from './words.ts';

export const sorts = ['COUNT', 'NAME'] as const;

/** What the table of countries is ordered by. */
export type Sort = (typeof sorts)[number];

/** Countries in the order chosen. */
export function inOrder(countries: readonly Counted[], sort: Sort, language: string): Counted[] {
  const { compare } = new Intl.Collator(language);
  const byName = (a: Counted, b: Counted) => compare(a.country.name, b.country.name);
  return countries.toSorted(sort === 'NAME' ? byName : (a, b) => b.count - a.count || byName(a, b));
}

interface CountriesProperties {
  readonly of: readonly Counted[];
  readonly measure: string;
  readonly sort: Sort;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
}

/** The same as the map: countries with their counts. */
export function Countries({ of: countries, measure, sort, selected, select }: CountriesProperties) {
  const say = useWords(mapWords);
  const language = useLanguage();
  const numbers = new Intl.NumberFormat(language);
  const head = (by: Sort, text: string) => (
    <th
      scope="col"
      className={by === 'COUNT' ? 'number' : undefined}
      aria-sort={sort !== by ? undefined : by === 'COUNT' ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={() => restate({ sort: by === 'COUNT' ? undefined : by })}>
        {text} <span aria-hidden="true">{sort !== by ? '' : by === 'COUNT' ? '↓' : '↑'}</span>
      </button>
    </th>
  );
  return (
    <table className="countries" aria-label={say.countries}>
      <thead>
        <tr>
          {head('NAME', say.country)}
          {head('COUNT', measure)}
        </tr>
      </thead>
      <tbody>
        {inOrder(countries, sort, language).map(({ country, count }) => (
          <tr key={country.id} aria-current={country.id === selected ? 'true' : undefined}>
            <th scope="row">
              <button type="button" onClick={() => select(country.id)}>
                {country.name}
              </button>
            </th>
            <td className="number">{numbers.format(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where meetings were held, and which. */
export function Places({ of: places, list }: { of: readonly Place[]; list: RefObject<HTMLUListElement | null> }) {
  const say = useWords(mapWords);
  const numbers = new Intl.NumberFormat(useLanguage());
  return (
    <ul className="places" ref={list} aria-label={say.places}>
      {places.map(({ key, name, country, point, meetings }) => (
        <li key={key}>
          <details data-place={key}>
            <summary>
              <span>
                {name}
                <span className="beside">
                  {country && 'name' in country && country.name !== name && ` ${country.name}`}
                  {!point && ` (${say.notOnMap})`}
                </span>
              </span>
              <span className="number">{numbers.format(meetings.length)}</span>
            </summary>
            <ul>
              {meetings.map((meeting) => (
                <li key={meeting.id}>
                  <Thing of={meeting} />{' '}
                  <span className="beside">
                    <When text={meeting.when.text} />
                  </span>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
