import type { KnownPerson } from './people.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { attend, type NamedHere } from './roles.ts';

/** How many words a sentence may have before who is meant: `In his view the minister added`. */
const farthest = 4;

/** Those who are meant by a pronoun or a post alone, where they are said to have said something, spoke. */
export function rolesOfThoseMeant(reading: Reading, named: ReadonlyMap<number, readonly NamedHere[]>): void {
  const { sentences, words } = reading;
  let last: KnownPerson | undefined;
  let block = -1;
  for (const [index, sentence] of sentences.entries()) {
    const here = named.get(index) ?? [];
    if (here.length > 0) {
      last = here.length === 1 || words.words.postComplement === 'before' ? here[0]?.person : here.at(-1)?.person;
      block = sentence.block;
      continue;
    }
    if (!last || sentence.block > block + 1 || sentence.tokens.length < 4) continue;
    const said = words.said.within(sentence.tokens);
    if (said && isMeant(reading, sentence, last, sentence.block === block)) attend(reading, last, sentence, 'spoke');
  }
}

/** Whether a sentence begins with a pronoun, or with a word of somebody's post. */
function isMeant({ words }: Reading, { tokens }: ReadSentence, person: KnownPerson, isSameBlock: boolean): boolean {
  for (let at = 0; at < Math.min(tokens.length, farthest); at += 1) {
    if (isSameBlock && words.pronouns.at(tokens, at)) return true;
    const post = words.posts.of(tokens[at]);
    if (post === undefined) continue;
    const own = person.post?.toLowerCase().split(/[\s-]+/) ?? [];
    return own.some((word) => words.formsOf(word).includes(words.base(post)));
  }
  return false;
}
