import { useEffect, useRef, useState } from 'react';
import { inWords } from '../words/days.ts';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { words } from './words.ts';

interface PeriodSliderProperties {
  /** The months that there is anything of, `YYYY-MM`. */
  readonly first: string;
  readonly last: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly change: (period: { since?: string | undefined; until?: string | undefined }) => void;
}

/** The period shown: two thumbs on one line, each a slider that the keyboard moves by months. */
export function PeriodSlider({ first, last, since, until, change }: PeriodSliderProperties) {
  const say = useWords(words);
  const [least, most] = [numberOf(first), numberOf(last)];
  const from = Math.max(least, since ? numberOf(since) : least);
  const to = Math.min(most, until ? numberOf(until) : most);
  return (
    <div className="period">
      <Thumb
        {...{ label: say.since, least, most, value: from }}
        set={(month) => change({ since: month <= least ? undefined : monthOf(Math.min(month, to)) })}
      />
      <Thumb
        {...{ label: say.until, least, most, value: to }}
        set={(month) => change({ until: month >= most ? undefined : monthOf(Math.max(month, from)) })}
      />
    </div>
  );
}

interface ThumbProperties {
  readonly label: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly set: (month: number) => void;
}

/** One end of the period. What it says follows the thumb; what is shown changes when the thumb is let go. */
function Thumb({ label, least, most, value, set }: ThumbProperties) {
  const language = useLanguage();
  const say = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [now, setNow] = useState(value);
  useEffect(() => setNow(value), [value]);
  const latest = useRef(set);
  latest.current = set;
  useEffect(() => {
    const { current } = input;
    // React's own `onChange` comes with every move.
    const change = () => current && latest.current(current.valueAsNumber);
    current?.addEventListener('change', change);
    return () => current?.removeEventListener('change', change);
  }, []);
  const text = inWords(monthOf(now), language, say);
  return (
    <label>
      <span>{label}</span> <output>{text}</output>
      <input
        ref={input}
        type="range"
        min={least}
        max={most}
        value={now}
        aria-label={label}
        aria-valuetext={text}
        onChange={({ currentTarget }) => setNow(currentTarget.valueAsNumber)}
      />
    </label>
  );
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
