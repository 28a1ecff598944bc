import type { Draft } from './draft.ts';

/** What of a text is odd, so that little or nothing of some sort was found in it, and what to do, as sentences. */
export function odditiesOf({ meeting, language }: Draft, text: string, file: string): string[] {
  return [
    ...(meeting
      ? []
      : [
          'The text names no meeting with a date, a place or an ordinal. What was found stands without one; add it by hand.',
        ]),
    ...(language.isFull
      ? []
      : [
          'The rules know English, Turkish, Russian and Azerbaijani: of this text only dates, countries and a few names can be found. If it is in one of them, say so (--lang).',
        ]),
    ...(/\.html?$/i.test(file) && isNavigation(text)
      ? [
          'Most of this page is navigation: short lines that are no sentences. Save the article alone, as text, to draft from it.',
        ]
      : []),
  ];
}

/** Whether most lines of a text are too short to say anything, and end like no sentence. */
function isNavigation(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const short = lines.filter((line) => line.trim().length < 40 && !/[.!?:;,]\s*$/.test(line));
  const shown = short.reduce((sum, line) => sum + line.length, 0);
  return lines.length >= 10 && short.length > lines.length * 0.7 && shown > text.length * 0.4;
}
