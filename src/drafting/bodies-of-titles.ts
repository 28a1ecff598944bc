import type { OrganisationMention } from './organisations.ts';
import type { KnownPerson } from './people.ts';
import type { Reading } from './reading.ts';
import { keyOf, tokensOf } from './tokens.ts';

/** Tells in which body somebody's post is, where the title has no more than its acronym or the word for it. */
export class BodiesOfTitles {
  readonly #words: Reading['words'];
  readonly #byAcronym = new Map<string, string>();
  readonly #byHead = new Map<string, string>();

  constructor(organisations: readonly OrganisationMention[], { words }: Reading) {
    this.#words = words;
    for (const { name, acronym, head } of organisations) {
      if (acronym !== null && !this.#byAcronym.has(acronym)) this.#byAcronym.set(acronym, name);
      const key = keyOf(head);
      if (name.includes(' ') && key !== '' && !this.#byHead.has(key)) this.#byHead.set(key, name);
    }
  }

  /** The name of the body; null where none is meant, and for posts of a country. */
  of({ post, country }: KnownPerson): string | null {
    if (post === null || country !== null) return null;
    const tokens = tokensOf(post, 0, post.length);
    for (const [at, token] of tokens.entries()) {
      const explained = this.#byAcronym.get(token.text.replace(/-.*$/u, ''));
      if (explained !== undefined) return explained;
      const head = this.#words.organisations.at(tokens, at)?.value.name;
      const alike =
        this.#byHead.get(head === undefined ? '' : keyOf(head)) ??
        (token.text.length > 4 ? this.#byHead.get(token.key) : undefined);
      if (alike !== undefined) return alike;
    }
    return null;
  }
}
