import { useEffect, useId, useRef } from 'react';

interface DayProperties {
  readonly label: string;
  /** `YYYY-MM-DD`; undefined for none. */
  readonly value: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly choose: (day: string) => void;
}

/** A day to be chosen, or none. */
export function Day({ label, value = '', min = '0001-01-01', max = '9999-12-31', choose }: DayProperties) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What is half typed is the browser's alone: only another day from elsewhere, as when going back, is put in.
  useEffect(() => {
    if (input.current && input.current.value !== value) input.current.value = value;
  }, [value]);
  return (
    <p className="day">
      <label htmlFor={id}>{label}</label>{' '}
      <input
        ref={input}
        id={id}
        type="date"
        defaultValue={value}
        min={min}
        max={max}
        // A day that is being typed passes through the years 2, 20 and 202.
        onChange={({ currentTarget: { value: day } }) => (day === '' || day >= '1000') && choose(day)}
      />
    </p>
  );
}

/** What a parameter of an address says, if it is a day of the calendar. */
export function dayOf(text: string | null): string | undefined {
  const isDay = text !== null && /^\d{4}-\d\d-\d\d$/.test(text) && text >= '0001-01-01';
  const time = isDay ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return isDay && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}
