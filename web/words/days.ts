import type { Messages } from './english.ts';
import type { Language } from './language.tsx';

/** A date or period of EDTF in words, like "9 November 2017" or "since April 2004"; as it stands where it has none. */
export function inWords(edtf: string, language: Language, { time }: Messages): string {
  const [from = '', to] = edtf.split('/');
  const first = day(from, language, time);
  if (to === undefined) return first;
  if (to === '..' || to === '') return time.since(first);
  const last = day(to, language, time);
  return from === '..' || from === '' ? time.until(last) : `${first} – ${last}`;
}

const precisions = [
  [/^\d{4}$/, { year: 'numeric' }],
  [/^\d{4}-(0[1-9]|1[0-2])$/, { year: 'numeric', month: 'long' }],
  [/^\d{4}-\d\d-\d\d$/, { year: 'numeric', month: 'long', day: 'numeric' }],
] as const;

function day(edtf: string, language: Language, time: Messages['time']): string {
  const [, date = edtf, qualifier] = /^(.*?)([?~%])?$/.exec(edtf) ?? [];
  const precision = precisions.find(([pattern]) => pattern.test(date))?.[1];
  const locale = language === 'en' ? 'en-GB' : language;
  const words = precision
    ? new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' }).format(new Date(date))
    : date;
  if (qualifier === '~') return time.about(words);
  return qualifier ? time.perhaps(words) : words;
}
