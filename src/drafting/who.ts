import { BodiesOfTitles } from './bodies-of-titles.ts';
import { personOfEntry } from './list-entries.ts';
import type { OrganisationMention } from './organisations.ts';
import { finished, type KnownPerson, People, type Person } from './people.ts';
import { type PersonMention, personsIn } from './persons.ts';
import { postAt } from './posts.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { labelledRoles } from './role-labels.ts';
import { assignRoles, attend, type Carried, type NamedHere } from './roles.ts';
import { Sides } from './sides.ts';
import { signatures, signedNames } from './signatures.ts';
import { personsInTables } from './tables.ts';
import { rolesOfThoseMeant } from './those-meant.ts';
import { isMark, type Token } from './tokens.ts';

/** The people of a text, and who is named in each of its sentences. */
export interface WhoIsThere {
  readonly persons: readonly Person[];
  namedIn(sentence: number): readonly NamedHere[];
}

/**
 * Finds the people of a text: those named with a post, an honorific or a country first, then where any of them is named
 * again, and by the verbs there what they did.
 */
export function whoIsThere(
  reading: Reading,
  organisations: readonly OrganisationMention[],
  hasMeeting: boolean,
  kind: string,
): WhoIsThere {
  // Plans and rules list whom to ask, not who came.
  const listsThosePresent = hasMeeting && !/^(?:ACTION_PLAN|TERMS_OF_REFERENCE|CHARTER)$/.test(kind);
  const bodies = new Map<number, OrganisationMention[]>();
  for (const one of organisations) {
    const own = bodies.get(one.sentence);
    if (own) own.push(one);
    else bodies.set(one.sentence, [one]);
  }
  const inTables = new Map(personsInTables(reading, organisations).map((person) => [person.block, person]));
  const people = new People(reading.words);
  const named = new Map<number, NamedHere[]>();
  const signed = signedNames(reading);
  const side = new Sides(reading, organisations);
  for (const [index, sentence] of reading.sentences.entries()) {
    const row = inTables.get(sentence.block);
    const inTable = row?.cell === sentence ? row : undefined;
    const isRow = reading.blocks[sentence.block]?.cells !== null;
    const own = signed.get(index);
    const mentions: readonly PersonMention[] = own
      ? [own]
      : inTable
        ? [inTable]
        : isRow
          ? []
          : personsOf(reading, sentence, index, bodies.get(index) ?? [], side.has(sentence));
    for (const mention of mentions) {
      const person = people.add(side.completed(mention, sentence));
      if (person.post && mention.post && !person.postPlace)
        person.postPlace = { start: mention.start, end: mention.end };
      named.set(index, [...(named.get(index) ?? []), { person, from: mention.from, to: mention.to }]);
      if (listsThosePresent && (inTable || side.has(sentence))) attend(reading, person, sentence, 'attended');
    }
  }
  let carried: Carried | null = null;
  for (const [index, sentence] of reading.sentences.entries()) {
    const here = withOthers(reading, sentence, named.get(index) ?? [], people, bodies.get(index) ?? []);
    if (here.length > 0) named.set(index, here);
    if (hasMeeting) carried = assignRoles(reading, sentence, here, carried);
  }
  if (hasMeeting) {
    labelledRoles(reading, named);
    rolesOfThoseMeant(reading, named);
    signatures(reading, named, kind === 'DECLARATION');
  }
  const bodyOf = new BodiesOfTitles(organisations, reading);
  for (const person of people.all) person.organisation ??= bodyOf.of(person);
  return { persons: people.all.map(finished), namedIn: (index) => named.get(index) ?? [] };
}

function personsOf(
  reading: Reading,
  sentence: ReadSentence,
  index: number,
  bodies: readonly OrganisationMention[],
  hasSide: boolean,
): readonly PersonMention[] {
  const entry = personOfEntry(reading, sentence, index, bodies);
  return entry ? [entry] : personsIn(reading, sentence, index, bodies, hasSide);
}

/** Adds those whom a sentence names by a part of their name alone. */
function withOthers(
  reading: Reading,
  sentence: ReadSentence,
  here: readonly NamedHere[],
  people: People,
  bodies: readonly OrganisationMention[],
): NamedHere[] {
  const { words } = reading;
  const all = [...here];
  const isTaken = (at: number) => here.some(({ from, to }) => at >= from && at < to);
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.kind !== 'word' || !token.isCapital || isTaken(at) || sentence.placeAt(at)) continue;
    if (bodies.some(({ from, to }) => at >= from && at < to)) continue;
    const keys = token.key.length > 40 ? [token.key] : words.formsOf(token.key);
    const before = isMark(sentence.tokens[at - 1], '.') ? sentence.tokens[at - 2] : sentence.tokens[at - 1];
    // In some countries the family name stands first: Ms Wen.
    const person = people.calledByFamily(keys) ?? (words.honorifics.of(before) ? people.called(keys) : undefined);
    if (!person || all.some((one) => one.person === person && one.to === at)) continue;
    all.push({ person, from: at, to: at + 1 });
    if (person.post === null) learnPost(reading, person, sentence, at);
  }
  return all.length > here.length ? all.sort((a, b) => a.from - b.from) : all;
}

/** How many words a post before a family name may have. */
const widestPost = 8;

/** `— пояснила руководитель лаборатории Образцова`: the post of somebody who was named without one before. */
function learnPost({ text, words }: Reading, person: KnownPerson, sentence: ReadSentence, at: number): void {
  for (let from = Math.max(0, at - widestPost); from < at; from += 1) {
    const post = postAt(text, sentence, from, 0, words);
    if (!post) continue;
    if (post.to !== at || !post.title.includes(' ')) return;
    const [first, last] = [sentence.tokens[post.from] as Token, sentence.tokens[post.to - 1] as Token];
    person.post = post.title;
    person.postPlace = { start: first.start, end: last.stemEnd };
    person.country ??= post.place?.code ?? null;
    return;
  }
}
