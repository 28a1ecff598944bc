import { honorificsAt, isAdverbial, withoutPlace } from './name-limits.ts';
import { type NameSpan, nameAt } from './names.ts';
import type { OrganisationMention } from './organisations.ts';
import { isListed, type PersonDraft, tellNeighbours } from './person-drafts.ts';
import { type BesideName, bodyIn, cityIn, readSide } from './person-sides.ts';
import { type PostSpan, postAt, withinBody } from './posts.ts';
import type { ReadSentence } from './reading.ts';
import type { RuleName } from './rules.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Goes through a sentence for names, with the posts, forms of address and sides beside them. */
export class PersonScanner {
  readonly #text: string;
  readonly #sentence: ReadSentence;
  readonly #tokens: readonly Token[];
  readonly #words: Vocabulary;
  readonly #organisations: readonly OrganisationMention[];
  /** Whether the line begins with a country or a body, whose people it lists. */
  readonly #hasSide: boolean;
  readonly #drafts: PersonDraft[] = [];
  /** A post that no name was found beside. */
  #pending: PostSpan | undefined;
  /** Behind the last person who is certain: no post begins before it. */
  #bound = 0;

  constructor(
    text: string,
    sentence: ReadSentence,
    words: Vocabulary,
    organisations: readonly OrganisationMention[],
    hasSide: boolean,
  ) {
    this.#hasSide = hasSide;
    this.#text = text;
    this.#sentence = sentence;
    this.#tokens = sentence.tokens;
    this.#words = words;
    this.#organisations = organisations;
  }

  #beside(): BesideName {
    return { sentence: this.#sentence, words: this.#words, organisations: this.#organisations, bound: this.#bound };
  }

  scan(): readonly PersonDraft[] {
    for (let at = 0; at < this.#tokens.length; ) at = Math.max(at + 1, this.#step(at));
    tellNeighbours(this.#drafts, this.#tokens, this.#words);
    return this.#drafts;
  }

  #step(at: number): number {
    const token = this.#tokens[at] as Token;
    if (token.kind !== 'word') return at + 1;
    const honorific = honorificsAt(this.#text, this.#tokens, this.#words, at);
    const post =
      honorific && nameAt(this.#sentence, honorific.next, this.#words, 1)
        ? undefined
        : postAt(this.#text, this.#sentence, at, this.#bound, this.#words);
    if (post) return this.#withPost(post);
    if (honorific) {
      const name = nameAt(this.#sentence, honorific.next, this.#words, 2);
      if (name) return this.#add(name, { honorific: honorific.text, rule: 'person-honorific' });
      return honorific.next;
    }
    const name = nameAt(this.#sentence, at, this.#words, 2);
    // "Müzakirədə X Y": where or when stands first.
    if (!name || (at === 0 && name.words.length > 2 && isAdverbial(token, this.#words))) return at + 1;
    const isInBody = this.#organisations.some((one) => at >= one.from && at < one.to);
    if (isInBody) return at + 1;
    return this.#add(name, { rule: this.#ruleFor(name) });
  }

  /** A post, and the name behind it or before it. */
  #withPost(found: PostSpan): number {
    const post = this.#joined(withinBody(this.#text, this.#tokens, found, this.#organisations));
    // What looked like a name is a part of what the post is of.
    while ((this.#drafts.at(-1)?.name.to ?? 0) > post.from && this.#drafts.at(-1)?.rule === null) this.#drafts.pop();
    const before = this.#drafts.at(-1);
    const behind = this.#nameBehind(post);
    if (
      before &&
      !before.post &&
      this.#isBeside(before, post) &&
      !(behind && this.#isClearlyBehind(post, behind.name))
    ) {
      before.post = post;
      before.country ??= post.place?.code ?? null;
      before.organisation ??= bodyIn(post, this.#beside());
      before.rule = 'person-post-behind';
      before.end = post.to;
      readSide(before, this.#beside());
      this.#bound = before.end;
      return before.end;
    }
    const isListOfOne =
      post.isPlural &&
      behind &&
      !behind.honorific &&
      this.#words.isByOrder &&
      !isMark(this.#tokens[behind.name.to], ',') &&
      !this.#words.and.of(this.#tokens[behind.name.to]);
    if (!behind || isListOfOne) {
      this.#pending = post.isPlural ? undefined : post;
      return post.to;
    }
    const rule = behind.name.hasInitials ? 'person-initials' : 'person-post-before';
    return this.#add(behind.name, { post, honorific: behind.honorific, rule });
  }

  /** `X Başkanı, Y Bakanı Z`: two posts of one person, with a comma between. */
  #joined(post: PostSpan): PostSpan {
    const first = this.#pending;
    this.#pending = undefined;
    const isBefore = this.#words.words.postComplement === 'before';
    if (!first || !isBefore || !isMark(this.#tokens[first.to], ',')) return post;
    const start = Math.min(post.from, post.place?.from ?? post.from);
    if (first.to + 1 !== start) return post;
    return { ...post, from: first.from, title: `${first.title}, ${post.title}`, place: post.place ?? first.place };
  }

  /** Whether a post stands right behind a person, after a comma or a bracket. */
  #isBeside(person: PersonDraft, post: PostSpan): boolean {
    const start = post.place && post.place.from >= person.end ? Math.min(post.from, post.place.from) : post.from;
    const gap = this.#tokens.slice(person.end, start);
    const [first] = gap;
    if (!first || !isMark(first, ',(–—-')) return false;
    return gap
      .slice(1)
      .every((token) => this.#words.isOne('determiners', token) || this.#words.former.of(token) || isMark(token, '('));
  }

  /** Whether a name follows a post without a comma. */
  #isClearlyBehind(post: PostSpan, name: NameSpan): boolean {
    return (
      !this.#tokens.slice(post.to, name.from).some((token) => isMark(token, ',')) && !isMark(this.#tokens[post.to], ',')
    );
  }

  #nameBehind(post: PostSpan): { name: NameSpan; honorific: string | null } | undefined {
    let at = post.to;
    // "…, Mr X" and "the head of the delegation, X,": a comma may stand between.
    const isComma = isMark(this.#tokens[at], ',') && this.#words.isByOrder;
    if (isComma) at += 1;
    // "rəis əvəzi, polkovnik X": a form of address stands apart.
    else if (isMark(this.#tokens[at], ',') && honorificsAt(this.#text, this.#tokens, this.#words, at + 1)) at += 1;
    while (this.#words.former.of(this.#tokens[at])) at += 1;
    if (isMark(this.#tokens[at], '–-:') && this.#words.declension === undefined) at += 1;
    const honorific = honorificsAt(this.#text, this.#tokens, this.#words, at);
    const name = withoutPlace(
      this.#sentence,
      this.#words,
      nameAt(this.#sentence, honorific?.next ?? at, this.#words, 2),
      honorific !== undefined,
    );
    if (!name) return undefined;
    if (isComma && !honorific) {
      const behind = postAt(this.#text, this.#sentence, name.to + 1, name.to, this.#words);
      const isOwn = isMark(this.#tokens[name.to], ',') && behind && this.#nameBehindAt(behind.to) === undefined;
      if (isOwn || post.isPlural) return undefined;
    }
    return { name, honorific: honorific?.text ?? null };
  }

  #nameBehindAt(at: number): NameSpan | undefined {
    return nameAt(this.#sentence, at, this.#words, 2);
  }

  #add(
    name: NameSpan,
    {
      post = null,
      honorific = null,
      rule,
    }: { post?: PostSpan | null; honorific?: string | null; rule: RuleName | null },
  ): number {
    const draft: PersonDraft = {
      name,
      post,
      honorific,
      country: post?.place?.code ?? null,
      organisation: post ? bodyIn(post, this.#beside()) : null,
      end: name.to,
      rule,
    };
    const before = this.#drafts.at(-1);
    readSide(draft, this.#beside());
    if (post && !draft.country && !draft.organisation) draft.country = cityIn(post, this.#beside())?.code ?? null;
    // A list goes on behind a comma or "and".
    if (
      rule !== 'person-post-before' &&
      before?.post &&
      before.post.isPlural &&
      !post &&
      isListed(before, name, this.#tokens, this.#words)
    ) {
      draft.post = before.post;
      draft.country ??= before.country;
      draft.organisation ??= before.organisation;
      draft.rule = 'person-list';
    }
    if (draft.country && draft.rule === null) draft.rule = 'person-delegation';
    if (draft.rule === null && this.#hasSide) draft.rule = 'person-delegation';
    if (draft.rule === null && (this.#isBeforeVerb(name.to) || this.#isBehindVerb(name.from)))
      draft.rule = 'person-verb';
    this.#drafts.push(draft);
    if (draft.rule !== null) this.#bound = draft.end;
    return draft.end;
  }

  /** Whether a verb that tells what somebody did stands right behind a name. */
  #isBeforeVerb(at: number): boolean {
    return (
      [at, at + 1].some((place) => this.#words.rolesBefore.at(this.#tokens, place) !== undefined) &&
      !isMark(this.#tokens[at], ',.')
    );
  }

  /** `подписал Z`: a verb right before a name, where the language says it so. */
  #isBehindVerb(at: number): boolean {
    if (this.#words.words.postComplement === 'before') return false;
    const isSaid = this.#words.said.at(this.#tokens, at - 1)?.next === at;
    return (
      isSaid || (this.#words.declension !== undefined && this.#words.rolesAfter.at(this.#tokens, at - 1)?.next === at)
    );
  }

  #ruleFor(name: NameSpan): RuleName | null {
    // "A. Install …" may be an item of a list.
    const isItem =
      this.#words.isByOrder && name.from === 0 && /^\p{L}\.$/u.test(name.words[0] ?? '') && name.words.length === 2;
    return !isItem && name.hasInitials && name.words.length >= 2 ? 'person-initials' : null;
  }
}
