import type { DateWords } from './words.ts';

/** How English writes dates. */
export const englishDates: DateWords = {
  shortMonths: 'jan feb mar apr may jun jul aug sep oct nov dec',
  areMonthsCapital: true,
  relativeDays: { yesterday: -1, today: 0, tomorrow: 1, 'the day before': -1 },
  relativeYears: { 'this year': 0, 'last year': -1, 'next year': 1 },
  isMonthFirst: true,
  hasDaySuffix: false,
  isDayFirst: false,
  rangeTo: 'to until till through',
  fromSuffixes: '',
  untilSuffixes: '',
  limitsBefore:
    'by, until, till, before, after, since, from, no later than, not later than, as of, by the end of, ahead of, effective',
  lasts:
    'lasts, lasted, lasting, ran for, ran until, runs, will run, will last, continues, concludes, will conclude, will continue, ends',
  ended: 'concluded, ended, wrapped up, closed, came to an end, came to a close',
  began:
    'began, begun, beginning, opened, opening, opens, started, starting, starts, begins, kicked off, commenced, got under way, will begin, will open, will start',
  ahead: 'will, is to, are to, due to, shall, is scheduled, is planned, are scheduled',
  events: 'event, talks, discussions, deliberations, gathering',
  pronouns: 'it',
  labels:
    'date, dates, when, held, date and place, date and venue, date and time, place and date, venue and date, time and place, time and venue, date of meeting, dates of meeting, date of the meeting, meeting date',
  papersBefore:
    'dated, version of, letter of, note of, agreement of, decision of, protocol of, order of, resolution of, memorandum of, convention of, declaration of, those of, revision of, as amended on, scheduled for, planned for, foreseen for, postponed from',
  papersBehind: '',
  durations: { 'two-day': 2, 'three-day': 3, 'four-day': 4, 'five-day': 5, 'two days': 2, 'three days': 3 },
  limitsBehind: 'at the latest, onwards',
  filler: 'of the day',
};
