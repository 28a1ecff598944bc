import { type Figure, figuresIn } from './figures.ts';
import { type Found, foundAt } from './found.ts';
import type { KnownPerson } from './people.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import type { NamedHere } from './roles.ts';

/** What somebody said. */
export interface DraftStatement extends Found {
  readonly text: string;
  /** The name of who said it; null where the text does not tell. */
  readonly speaker: string | null;
  readonly figures: readonly Figure[];
}

/** What was agreed, and who has to act. */
export interface DraftDecision extends Found {
  readonly text: string;
  /** Who has to act. */
  readonly assignees: readonly { readonly country: string }[];
}

/** The statements of a text: sentences with a verb of saying and one speaker, and those with figures. */
export function statementsIn(reading: Reading, namedIn: (sentence: number) => readonly NamedHere[]): DraftStatement[] {
  const { text, sentences, words } = reading;
  return sentences.flatMap((sentence, index) => {
    if (sentence.tokens.length < 6 || reading.blocks[sentence.block]?.marker) return [];
    const said = words.said.within(sentence.tokens);
    const figures =
      said || sentence.tokens.some(({ kind }) => kind === 'number') ? figuresIn(text, sentence, words) : [];
    const speaker = said ? speakerOf(namedIn(index), said.at, words.words.postComplement === 'before') : undefined;
    if (!speaker && figures.length === 0) return [];
    const found = foundAt(text, sentence.start, sentence.end, 'statement-verb', speaker ? 1 : 0.8);
    return [{ ...found, text: oneLine(found.quote), speaker: speaker?.words.join(' ') ?? null, figures }];
  });
}

/** Who said it: the only one named, or the one nearest before the verb. */
function speakerOf(named: readonly NamedHere[], verb: number, isVerbLast: boolean): KnownPerson | undefined {
  const [only, another] = named;
  if (only && !another) return only.person;
  const before = named.filter(({ to }) => to <= verb);
  return (isVerbLast ? before[0] : before.at(-1))?.person;
}

/** The agreements of a text: sentences with a verb of deciding, and whom they oblige. */
export function decisionsIn(reading: Reading): DraftDecision[] {
  const { text, sentences, words } = reading;
  return sentences.flatMap((sentence) => {
    if (sentence.tokens.length < 5) return [];
    if (!words.decided.within(sentence.tokens)) return [];
    const found = foundAt(text, sentence.start, sentence.end, 'decision-verb');
    return [{ ...found, text: oneLine(found.quote), assignees: assigneesOf(sentence, reading) }];
  });
}

function assigneesOf(sentence: ReadSentence, { words }: Reading): { country: string }[] {
  const task = words.obliged.within(sentence.tokens);
  if (!task) return [];
  const countries = sentence.places.filter(
    ({ kind, from }) => kind !== 'city' && (words.words.postComplement === 'after' || from < task.next),
  );
  return [...new Set(countries.map(({ code }) => code))].map((country) => ({ country }));
}
