import type { OrganisationMention } from './organisations.ts';
import { finished, type KnownPerson, People, type Person } from './people.ts';
import { type PersonMention, personsIn } from './persons.ts';
import type { ReadSentence, Reading } from './reading.ts';
import { assignRoles, type NamedHere } from './roles.ts';
import { foundAt } from './found.ts';
import { nameAt } from './names.ts';
import { type PostSpan, postAt } from './posts.ts';
import { personsInTables } from './tables.ts';
import { isMark, keyOf, type Token, tokensOf } from './tokens.ts';
import type { Role } from './languages/words.ts';

/** The people of a text, and who is named in each of its sentences. */
export interface WhoIsThere {
  readonly persons: readonly Person[];
  namedIn(sentence: number): readonly NamedHere[];
}

/**
 * Finds the people of a text: those named with a post, an honorific or a country first, then where any of them is named
 * again, and by the verbs there what they did.
 */
export function whoIsThere(reading: Reading, organisations: readonly OrganisationMention[], hasMeeting: boolean): WhoIsThere {
  const bodies = new Map<number, OrganisationMention[]>();
  for (const one of organisations) {
    const own = bodies.get(one.sentence);
    if (own) own.push(one);
    else bodies.set(one.sentence, [one]);
  }
  const inTables = new Map(personsInTables(reading, organisations).map((person) => [person.block, person]));
  const people = new People();
  const named = new Map<number, NamedHere[]>();
  const signed = signedNames(reading);
  const side = new Sides(reading, organisations);
  for (const [index, sentence] of reading.sentences.entries()) {
    const inTable = inTables.get(sentence.block);
    const isRow = reading.blocks[sentence.block]?.cells !== null;
    const own = signed.get(index);
    const mentions: readonly PersonMention[] = own ? [own] : inTable ? [inTable] : isRow ? [] : personsIn(reading, sentence, index, bodies.get(index) ?? [], side.has(sentence));
    for (const mention of mentions) {
      const person = people.add(side.completed(mention, sentence));
      if (person.post && mention.post && !person.postPlace) person.postPlace = { start: mention.start, end: mention.end };
      named.set(index, [...(named.get(index) ?? []), { person, from: mention.from, to: mention.to }]);
      if (hasMeeting && (inTable || side.has(sentence))) attend(reading, person, sentence, 'attended');
    }
  }
  for (const [index, sentence] of reading.sentences.entries()) {
    const here = withOthers(reading, sentence, named.get(index) ?? [], people);
    if (here.length > 0) named.set(index, here);
    if (hasMeeting) assignRoles(reading.text, sentence, here, reading.words);
  }
  if (hasMeeting) {
    labelledRoles(reading, named);
    signatures(reading, named);
  }
  for (const person of people.all) person.organisation ??= bodyOfTitle(person, organisations, reading);
  return { persons: people.all.map(finished), namedIn: (index) => named.get(index) ?? [] };
}

function attend({ text }: Reading, person: KnownPerson, { start, end }: { start: number; end: number }, role: Role): void {
  if (person.roles.some((one) => one.role === role)) return;
  person.roles.push({ ...foundAt(text, start, end, 'role-verb'), role });
}

/** Adds those whom a sentence names by a part of their name alone. */
function withOthers({ words }: Reading, sentence: ReadSentence, here: readonly NamedHere[], people: People): NamedHere[] {
  const all = [...here];
  const taken = new Set(here.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.kind !== 'word' || !token.isCapital || taken.has(at) || sentence.placeAt(at)) continue;
    const person = people.called(token.key.length > 40 ? [token.key] : words.formsOf(token.key));
    if (person && !all.some((one) => one.person === person && one.to === at)) all.push({ person, from: at, to: at + 1 });
  }
  return all.sort((a, b) => a.from - b.from);
}

/** Whose side the people of a list are on, where its heading or its beginning says so. */
class Sides {
  readonly #reading: Reading;
  readonly #organisations: ReadonlyMap<number, OrganisationMention>;
  readonly #places: ReadonlyMap<ReadSentence, number>;
  #block = -1;
  #isList = false;
  #country: string | null = null;
  #organisation: string | null = null;

  constructor(reading: Reading, organisations: readonly OrganisationMention[]) {
    this.#reading = reading;
    const sentences = new Map<number, OrganisationMention>();
    for (const one of organisations) if (!sentences.has(one.sentence)) sentences.set(one.sentence, one);
    this.#organisations = sentences;
    this.#places = new Map(reading.sentences.map((sentence, index) => [sentence, index]));
  }

  /** Whether a sentence is in a list of one side's people. */
  has(sentence: ReadSentence): boolean {
    this.#read(sentence);
    return this.#isList && (this.#country !== null || this.#organisation !== null);
  }

  completed(mention: PersonMention, sentence: ReadSentence): PersonMention {
    this.#read(sentence);
    if (mention.country || (this.#country === null && this.#organisation === null)) return mention;
    return { ...mention, country: this.#country, organisation: this.#country ? mention.organisation : (this.#organisation ?? mention.organisation) };
  }

  #read(sentence: ReadSentence): void {
    const own = this.#sideOf(sentence);
    if (own) {
      [this.#country, this.#organisation] = own;
      this.#isList = true;
    }
    else if (this.#block !== sentence.block) {
      this.#isList = false;
      [this.#country, this.#organisation] = this.#headingAbove(sentence.block) ?? [null, null];
    }
    this.#block = sentence.block;
  }

  /** `от Республики Казахстан – …`, `Türkiye: …`. */
  #sideOf(sentence: ReadSentence): [string | null, string | null] | undefined {
    const { words } = this.#reading;
    const start = (words.onBehalf.at(sentence.tokens, 0) ?? words.delegations.at(sentence.tokens, 0))?.next ?? 0;
    const place = sentence.placeAt(start) ?? sentence.placeAt(start + 1);
    if (place && place.kind !== 'city' && place.from <= start + 1 && isMark(sentence.tokens[place.to], '–—-:')) return [place.code, null];
    const body = this.#organisations.get(this.#places.get(sentence) ?? -1);
    const isBody = body && body.from <= start + 1 && start > 0 && isMark(sentence.tokens[body.to], '–—-:');
    return isBody ? [null, body.name] : undefined;
  }

  /** A line above that holds a country and hardly more. */
  #headingAbove(block: number): [string | null, string | null] | undefined {
    for (let above = block - 1; above >= Math.max(0, block - 12); above -= 1) {
      const [sentence, another] = this.#reading.byBlock[above] ?? [];
      if (!sentence || another) return undefined;
      const [place] = sentence.places;
      if (place && place.kind !== 'city' && sentence.tokens.length <= place.to - place.from + 5) {
        const rest = sentence.tokens.filter(({ kind }, at) => kind === 'word' && !sentence.placeAt(at));
        const { words } = this.#reading;
        const isSide = rest.every((token) => words.delegations.of(token) || words.small.of(token) || words.ties.of(token) || words.portfolio.of(token));
        return isSide && sentence.dates.length === 0 ? [place.code, null] : undefined;
      }
      if (this.#reading.blocks[above]?.isApart && !this.#reading.blocks[above]?.marker && sentence.tokens.length > 30) return undefined;
    }
    return undefined;
  }
}

/** Whether a block is an item of a list: it begins with a mark, a side or a name. */
function beginsItem({ blocks, byBlock, words }: Reading, block: number, here: readonly NamedHere[]): boolean {
  const [first] = byBlock[block] ?? [];
  if (!first || blocks[block]?.marker || blocks[block]?.cells) return true;
  const start = words.onBehalf.at(first.tokens, 0)?.next ?? 0;
  return first.placeAt(start) !== undefined || here.some(({ from }) => from <= start + 4);
}

/** Roles that a label before a list gives to those in it: `Present:`, `Moderator:`, `Açılış`. */
function labelledRoles(reading: Reading, named: ReadonlyMap<number, readonly NamedHere[]>): void {
  const { words } = reading;
  let label: { role: Role; start: number; end: number; isList: boolean } | undefined;
  let index = 0;
  for (const [block, sentences] of reading.byBlock.entries()) {
    const here = sentences.flatMap((_, offset) => named.get(index + offset) ?? []);
    index += sentences.length;
    const [first] = sentences;
    if (!first) continue;
    if (here.length > 0) {
      const isStill = label && (label.isList ? beginsItem(reading, block, here) : !reading.blocks[block]?.isApart);
      if (isStill && label) for (const { person } of here) if (!person.roles.some(({ role }) => role !== 'attended')) attend(reading, person, label, label.role);
      if (!isStill) label = undefined;
      continue;
    }
    const text = reading.blocks[block]?.text ?? '';
    const isList = /[:：]\s*$/.test(text);
    const cue = first.tokens.length <= 14 || isList ? (words.rolesAfter.within(first.tokens) ?? words.rolesBefore.within(first.tokens)) : undefined;
    if (cue) label = { role: cue.value.role, start: first.start, end: first.end, isList };
    else if (!label?.isList || reading.blocks[block]?.marker || first.tokens.length > 14) label = undefined;
  }
}

/** Names that stand alone on a line, with a post on the next: signatures. */
function signedNames(reading: Reading): Map<number, PersonMention> {
  const { text, sentences, words } = reading;
  const found = new Map<number, PersonMention>();
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1];
    if (!next || sentence.tokens.length > 12 || next.tokens.length > 20 || next.block !== sentence.block + 1) continue;
    if (reading.byBlock[sentence.block]?.length !== 1 || reading.blocks[sentence.block]?.cells) continue;
    let from = isMark(sentence.tokens[0], '(') ? sentence.tokens.findIndex((token) => isMark(token, ')')) + 1 : 0;
    from = words.honorifics.at(sentence.tokens, from)?.next ?? from;
    if (isMark(sentence.tokens[from], '.')) from += 1;
    const name = nameAt(sentence, from, words);
    if (!name || name.to !== sentence.tokens.length) continue;
    const post = postFrom(text, next, words);
    if (!post) continue;
    const place = next.places.find(({ kind }) => kind !== 'city');
    const at = foundAt(text, (sentence.tokens[from] as Token).start, next.end, 'person-post-behind');
    const country = post.place?.code ?? place?.code ?? null;
    found.set(index, { ...at, words: name.words, honorific: null, post, country, organisation: null, sentence: index, from, to: name.to });
  }
  return found;
}

/** The post that begins a line. */
function postFrom(text: string, sentence: ReadSentence, words: Reading['words']): PostSpan | undefined {
  for (let at = 0; at < Math.min(sentence.tokens.length, 12); at += 1) {
    const post = postAt(text, sentence, at, 0, words);
    if (post) return post.from <= 1 ? post : undefined;
  }
  return undefined;
}

/** Those whose names stand alone on the last lines, where the text speaks of signing, signed it. */
function signatures(reading: Reading, named: ReadonlyMap<number, readonly NamedHere[]>): void {
  const { sentences, blocks, words } = reading;
  const isSigned = sentences.slice(-30).some(({ tokens }) => [words.rolesBefore, words.rolesAfter].some((cues) => cues.within(tokens)?.value.role === 'signed'));
  if (!isSigned) return;
  for (let index = sentences.length - 1; index >= Math.max(0, sentences.length - 30); index -= 1) {
    const sentence = sentences[index] as ReadSentence;
    if (sentence.block < blocks.length - 12) return;
    for (const { person, from, to } of named.get(index) ?? []) {
      const isAlone = sentence.tokens.every(({ kind }, at) => kind === 'mark' || (at >= from && at < to) || at < from);
      if (isAlone && sentence.tokens.length <= to - from + 4) attend(reading, person, sentence, 'signed');
    }
  }
}

/** The body that a post without a country is in: by its acronym, or by the word for it where only one has that. */
function bodyOfTitle({ post, country }: KnownPerson, organisations: readonly OrganisationMention[], { words }: Reading): string | null {
  if (post === null || country !== null) return null;
  const tokens = tokensOf(post, 0, post.length);
  for (const [at, token] of tokens.entries()) {
    const letters = token.text.replace(/-.*$/u, '');
    const explained = organisations.find(({ acronym }) => acronym !== null && acronym === letters);
    if (explained) return explained.name;
    const head = words.organisations.at(tokens, at)?.value.name;
    const alike = organisations.find(({ name, head: own }) => name.includes(' ') && (own === head || (token.text.length > 4 && keyOf(own) === token.key)));
    if (alike) return alike.name;
  }
  return null;
}
