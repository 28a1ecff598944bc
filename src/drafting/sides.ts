import type { OrganisationMention } from './organisations.ts';
import type { PersonMention } from './persons.ts';
import type { Reading, ReadSentence } from './reading.ts';
import { isMark } from './tokens.ts';

/** Whose side the people of a list are on, where its heading or its beginning says so. */
export class Sides {
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
    return {
      ...mention,
      country: this.#country,
      organisation: this.#country ? mention.organisation : (this.#organisation ?? mention.organisation),
    };
  }

  #read(sentence: ReadSentence): void {
    const own = this.#sideOf(sentence);
    if (own) {
      [this.#country, this.#organisation] = own;
      this.#isList = true;
    } else if (this.#block !== sentence.block) {
      // A heading says whose people a list holds, not a paragraph.
      const isList = sentence.tokens.length <= 30;
      const above = isList ? this.#headingAbove(sentence.block) : undefined;
      [this.#country, this.#organisation] = [above?.country ?? null, null];
      this.#isList = above?.isDelegation ?? false;
    }
    this.#block = sentence.block;
  }

  /** `от Республики Казахстан – …`, `Türkiye: …`. */
  #sideOf(sentence: ReadSentence): [string | null, string | null] | undefined {
    const { words } = this.#reading;
    const start = (words.onBehalf.at(sentence.tokens, 0) ?? words.delegations.at(sentence.tokens, 0))?.next ?? 0;
    const place = sentence.placeAt(start) ?? sentence.placeAt(start + 1);
    let next = place?.to ?? 0;
    while (next > 0 && (words.delegations.of(sentence.tokens[next]) || words.onBehalf.of(sentence.tokens[next])))
      next += 1;
    if (place && place.kind !== 'city' && place.from <= start + 1 && isMark(sentence.tokens[next], '–—-:'))
      return [place.code, null];
    const body = this.#organisations.get(this.#places.get(sentence) ?? -1);
    const isBody = body && body.from <= start + 1 && start > 0 && isMark(sentence.tokens[body.to], '–—-:');
    return isBody ? [null, body.name] : undefined;
  }

  /** A line above that holds a country and hardly more. */
  #headingAbove(block: number): { readonly country: string; readonly isDelegation: boolean } | undefined {
    for (let above = block - 1; above >= Math.max(0, block - 12); above -= 1) {
      const [sentence, another] = this.#reading.byBlock[above] ?? [];
      if (!sentence || another) return undefined;
      const [place] = sentence.places;
      const isLabelled = sentence.tokens.some((token, at) => at < (place?.from ?? 0) && isMark(token, ':'));
      if (place && place.kind !== 'city' && !isLabelled && sentence.tokens.length <= place.to - place.from + 5) {
        const rest = sentence.tokens.filter(({ kind }, at) => kind === 'word' && !sentence.placeAt(at));
        const { words } = this.#reading;
        const isSide = rest.every(
          (token) =>
            words.delegations.of(token) || words.small.of(token) || words.ties.of(token) || words.portfolio.of(token),
        );
        const isDelegation = rest.some((token) => words.delegations.of(token) !== undefined);
        return isSide && sentence.dates.length === 0 ? { country: place.code, isDelegation } : undefined;
      }
      if (this.#reading.blocks[above]?.isApart && !this.#reading.blocks[above]?.marker && sentence.tokens.length > 30)
        return undefined;
    }
    return undefined;
  }
}
