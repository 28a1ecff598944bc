import { useId } from 'react';

/** A day to be chosen, or none. */
export function Day({
  label,
  value = '',
  choose,
}: {
  label: string;
  value?: string | undefined;
  choose: (day: string) => void;
}) {
  const id = useId();
  return (
    <p className="day">
      <label htmlFor={id}>{label}</label>{' '}
      {/* A new one for another day, as when going back: what is half typed is the browser's alone. */}
      <input
        key={value}
        id={id}
        type="date"
        defaultValue={value}
        min="0001-01-01"
        max="9999-12-31"
        // A day that is being typed passes through the year 2, 20 and 201.
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
