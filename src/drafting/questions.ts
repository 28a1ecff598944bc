import type { Draft, Question } from './draft.ts';

/** What a person has to decide before a draft becomes a record: what is missing, and what is not sure. */
export function questionsOf(draft: Omit<Draft, 'questions'>): Question[] {
  const questions: Question[] = [];
  const ask = (about: string, text: string, quote: string | null = null) => questions.push({ about, text, quote });
  if (draft.language.value === 'und')
    ask(
      'document.language',
      'In which language is it? The rules know English, Turkish, Russian and Azerbaijani; give --lang.',
    );
  else if (!draft.language.isFull)
    ask(
      'document.language',
      `The rules do not know ${draft.language.value}: only dates, countries and names beside known words were looked for.`,
    );
  if (!draft.publishedOn) ask('document.publishedOn', 'When was it published? The text does not say.');
  if (!draft.source) ask('document.url', 'Where was it published? The text does not say.');
  const { meeting } = draft;
  if (!meeting) ask('meetings', 'Which meeting is it about? The text names none with a date, a place or an ordinal.');
  else {
    if (!meeting.start) ask('meetings[0].when', 'When was it held? The text gives no day.', meeting.found.quote);
    else if (!meeting.start.sure)
      ask('meetings[0].when', `Was it held on ${meeting.start.value}?`, meeting.start.quote);
    if (!meeting.place) ask('meetings[0].place', 'Where was it held?', meeting.found.quote);
    else if (!meeting.place.sure)
      ask('meetings[0].place', `Was it held in ${meeting.place.name}?`, meeting.place.quote);
  }
  for (const person of draft.persons) {
    if (!person.post)
      ask(`officials: ${person.name}`, 'In which post? The text gives none beside the name.', person.quote);
    if (!person.country && !person.organisation)
      ask(`officials: ${person.name}`, 'For which country or body?', person.quote);
  }
  return questions;
}
