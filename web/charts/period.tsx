import { restate } from '../address.ts';
import { Day, dayOf } from '../parts/day.tsx';
import { useWords } from '../words/language.tsx';
import { chartWords } from './words.ts';

/** Days from one to another; undefined where there is no end on that side. */
export interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The period that an address names as in `?from=2011-01-01&to=2013-12-31`; an end that is no day is left out. */
export function periodOf({ searchParams }: URL): Period {
  const [from, to] = ['from', 'to'].map((name) => dayOf(searchParams.get(name)));
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
