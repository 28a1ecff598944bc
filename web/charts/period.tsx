import { useEffect, useState } from 'react';
import { restate } from '../address.ts';
import { useWords } from '../words/language.tsx';
import { chartWords } from './words.ts';

/** Days from one to another; undefined where there is no end on that side. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The period that an address names as in `?from=2011-01-01&to=2013-12-31`; an end that is no day is left out. */
export function periodOf({ searchParams }: URL): Period {
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const day = searchParams.get(name) ?? '';
    return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) ? day : undefined;
  });
  // The API takes no period that ends before it begins; the end was meant, then.
  return { from: from && to && from > to ? undefined : from, to };
}

/** The choice of a period, which the address keeps. */
export function PeriodChoice({ of: { from, to } }: { of: Period }) {
  const say = useWords(chartWords);
  return (
    <div className="period">
      <Day label={say.from} value={from} max={to} choose={(day) => restate({ from: day })} />
      <Day label={say.to} value={to} min={from} choose={(day) => restate({ to: day })} />
    </div>
  );
}

interface DayProperties {
  readonly label: string;
  readonly value: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly choose: (day: string | undefined) => void;
}

function Day({ label, value, min, max, choose }: DayProperties) {
  const [draft, setDraft] = useState(value ?? '');
  useEffect(() => setDraft(value ?? ''), [value]);
  return (
    <label className="choice">
      {label}
      <input
        type="date"
        value={draft}
        min={min}
        max={max ?? '9999-12-31'}
        onChange={({ currentTarget: { value: day, validity } }) => {
          setDraft(day);
          // While a year is being typed it is one of the first millennium for a moment.
          if ((day === '' || day >= '1000') && validity.valid) choose(day === '' ? undefined : day);
        }}
      />
    </label>
  );
}
