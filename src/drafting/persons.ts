import type { PlaceMention } from './countries.ts';
import { caseOf, nominativeOf } from './declension.ts';
import { type Found, foundAt } from './found.ts';
import { type NameSpan, nameAt } from './names.ts';
import type { OrganisationMention } from './organisations.ts';
import { type PostSpan, postAt } from './posts.ts';
import { type Reading, type ReadSentence, textOf } from './reading.ts';
import type { RuleName } from './rules.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A person where they are named, with what stands beside the name. */
export interface PersonMention extends Found {
  /** In the nominative. */
  readonly words: readonly string[];
  readonly honorific: string | null;
  readonly post: PostSpan | null;
  /** Whom they stand for, as far as the words beside the name tell. */
  readonly country: string | null;
  readonly organisation: string | null;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

interface Draft {
  name: NameSpan;
  honorific: string | null;
  post: PostSpan | null;
  country: string | null;
  organisation: string | null;
  /** The index behind all that belongs to the person. */
  end: number;
  rule: RuleName | null;
}

/** The people of a sentence who are named with a post, a form of address, a country or others like them. */
export function personsIn(
  { text, words }: Reading,
  sentence: ReadSentence,
  index: number,
  organisations: readonly OrganisationMention[],
  hasSide = false,
): PersonMention[] {
  // Headings in capitals are no prose.
  if (!/\p{Ll}/u.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400)))) return [];
  return new PersonScanner(text, sentence, words, organisations, hasSide)
    .scan()
    .flatMap((draft) => (draft.rule === null ? [] : [mentionOf(text, sentence, index, draft, draft.rule, words)]));
}

class PersonScanner {
  readonly #text: string;
  readonly #sentence: ReadSentence;
  readonly #tokens: readonly Token[];
  readonly #words: Vocabulary;
  readonly #organisations: readonly OrganisationMention[];
  /** Whether the line begins with a country or a body, whose people it lists. */
  readonly #hasSide: boolean;
  readonly #drafts: Draft[] = [];
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

  scan(): readonly Draft[] {
    for (let at = 0; at < this.#tokens.length; ) at = Math.max(at + 1, this.#step(at));
    return this.#drafts;
  }

  #step(at: number): number {
    const token = this.#tokens[at] as Token;
    if (token.kind !== 'word') return at + 1;
    const honorific = this.#honorificsAt(at);
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
    if (!name) return at + 1;
    const isInBody = this.#organisations.some((one) => at >= one.from && at < one.to);
    if (isInBody) return at + 1;
    return this.#add(name, { rule: this.#ruleFor(name) });
  }

  /** A post, and the name behind it or before it. */
  #withPost(found: PostSpan): number {
    const post = this.#withinBody(found);
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
      before.organisation ??= this.#bodyIn(post.from, post.to);
      before.rule = 'person-post-behind';
      before.end = post.to;
      this.#standsFor(before);
      this.#bound = before.end;
      return before.end;
    }
    const isListOfOne =
      post.isPlural &&
      behind &&
      !behind.honorific &&
      this.#words.words.tag === 'en' &&
      !isMark(this.#tokens[behind.name.to], ',') &&
      !this.#words.and.of(this.#tokens[behind.name.to]);
    if (!behind || isListOfOne) return post.to;
    const rule = behind.name.hasInitials ? 'person-initials' : 'person-post-before';
    return this.#add(behind.name, { post, honorific: behind.honorific, rule });
  }

  /** A country that is a part of a body's own name is not the one that a post is of: Türkiye Açık Veri Derneği. */
  #withinBody(post: PostSpan): PostSpan {
    const { place } = post;
    const body =
      place && this.#organisations.find((one) => one.from <= place.from && one.to >= place.to && one.to <= post.to + 1);
    if (!body) return post;
    return { ...post, place: undefined, title: textOf(this.#text, this.#tokens, post.from, post.to) };
  }

  /** Whether a post stands right behind a person, after a comma or a bracket. */
  #isBeside(person: Draft, post: PostSpan): boolean {
    const start = post.place && post.place.from >= person.end ? Math.min(post.from, post.place.from) : post.from;
    const gap = this.#tokens.slice(person.end, start);
    const [first] = gap;
    if (!first || !isMark(first, ',(–—-')) return false;
    return gap
      .slice(1)
      .every((token) => /^(?:the|its|a|an|as)$/.test(token.key) || this.#words.former.of(token) || isMark(token, '('));
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
    const isComma = isMark(this.#tokens[at], ',') && this.#words.words.tag === 'en';
    if (isComma) at += 1;
    while (this.#words.former.of(this.#tokens[at])) at += 1;
    if (isMark(this.#tokens[at], '–-:') && this.#words.words.tag !== 'ru') at += 1;
    const honorific = this.#honorificsAt(at);
    const name = nameAt(this.#sentence, honorific?.next ?? at, this.#words, 2);
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

  #honorificsAt(from: number): { next: number; text: string } | undefined {
    let at = from;
    while (at < this.#tokens.length && at < from + 12) {
      const met = this.#words.honorifics.at(this.#tokens, at);
      if (!met) break;
      at = isMark(this.#tokens[met.next], '.') ? met.next + 1 : met.next;
    }
    if (at === from) return undefined;
    const last = this.#tokens[at - 1] as Token;
    return { next: at, text: this.#text.slice((this.#tokens[from] as Token).start, last.end).replaceAll(/\s+/g, ' ') };
  }

  #add(
    name: NameSpan,
    {
      post = null,
      honorific = null,
      rule,
    }: { post?: PostSpan | null; honorific?: string | null; rule: RuleName | null },
  ): number {
    const draft: Draft = {
      name,
      post,
      honorific,
      country: post?.place?.code ?? null,
      organisation: post ? this.#bodyIn(post.from, post.to) : null,
      end: name.to,
      rule,
    };
    const before = this.#drafts.at(-1);
    this.#standsFor(draft);
    if (post && !draft.country && !draft.organisation) draft.country = this.#cityIn(post)?.code ?? null;
    // A list goes on behind a comma or "and".
    if (
      rule !== 'person-post-before' &&
      before?.post &&
      before.post.isPlural &&
      !post &&
      this.#isListed(before, name)
    ) {
      draft.post = before.post;
      draft.country ??= before.country;
      draft.organisation ??= before.organisation;
      draft.rule = 'person-list';
    }
    if (draft.country && draft.rule === null) draft.rule = 'person-delegation';
    if (draft.rule === null && this.#hasSide) draft.rule = 'person-delegation';
    if (draft.rule === null && this.#isBeforeVerb(name.to)) draft.rule = 'person-verb';
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

  #isListed(before: Draft, name: NameSpan): boolean {
    const gap = this.#tokens.slice(before.end, name.from);
    return (
      gap.length > 0 &&
      gap.length <= 3 &&
      gap.every(
        (token) =>
          isMark(token, ',') || this.#words.and.of(token) || this.#words.honorifics.of(token) || isMark(token, '.'),
      )
    );
  }

  /** Reads whom a person stands for: in brackets, behind "of", or before the name as a side or a delegation. */
  #standsFor(draft: Draft): void {
    const { end } = draft;
    const [mark, next] = [this.#tokens[end], this.#sentence.placeAt(end + 1)];
    const isListedPlace =
      isMark(mark, ',') && next !== undefined && isMark(this.#tokens[next.to], ').;') && !draft.post?.isPlural;
    const isTied = isMark(mark, '(') || mark?.key === 'of' || isListedPlace;
    const isRepublic = mark?.key === 'of' ? this.#sentence.placeAt(end + 2) : undefined;
    const place = isTied ? (next ?? isRepublic) : undefined;
    if (place && place.kind !== 'city') {
      draft.country ??= place.code;
      draft.end = isMark(this.#tokens[place.to], ')') ? place.to + 1 : place.to;
      return;
    }
    const behind = this.#organisations.find((one) => one.from === end + 1);
    if (behind && isMark(mark, ',(') && !draft.post && behind.to <= this.#tokens.length) {
      draft.organisation ??= behind.name;
      if (!isMark(mark, ',') || isMark(this.#tokens[behind.to], ',;') || behind.to === this.#tokens.length)
        draft.rule ??= 'person-delegation';
    }
    if (!draft.country) draft.country = this.#representedBy(draft)?.code ?? null;
    if (draft.post) return;
    const before = this.#sentence.places.findLast(
      (one) => one.to <= draft.name.from && one.to >= draft.name.from - 5 && one.kind !== 'city',
    );
    if (
      before &&
      this.#tokens
        .slice(before.to, draft.name.from)
        .some((_, index) => this.#words.delegations.at(this.#tokens, before.to + index))
    ) {
      draft.country ??= before.code;
    }
    // "the late Estonian engineer X", "представлявшая Узбекистан X": a country before the name with small words alone between.
    if (before && !draft.country) {
      const between = this.#tokens.slice(before.to, draft.name.from);
      const isAdjective = before.kind === 'adjective' || /l[iıuü]$/.test(this.#tokens[before.to - 1]?.key ?? '');
      const isBeside = between.length === 0 ? before.kind === 'name' && this.#words.words.tag === 'ru' : isAdjective;
      const areSmall =
        between.every(
          (token) =>
            token.kind === 'word' &&
            (!token.isCapital || this.#words.honorifics.of(token)) &&
            !this.#words.and.of(token),
        ) ||
        (draft.honorific !== null && isAdjective);
      if (isBeside && areSmall && between.length <= 4) draft.country = before.code;
    }
    const body = this.#organisations.findLast((one) => one.to <= draft.name.from && one.to >= draft.name.from - 5);
    if (body && draft.honorific && /^n?d[aeə]n$/.test(this.#tokens[body.to - 1]?.suffix ?? ''))
      draft.organisation ??= body.name;
  }

  /** `Türkiye adına Z`, `Azerbaycan'dan Z`, `Казахстан представлял Z`, `Туркменистан – Z`: a country before somebody. */
  #representedBy({ post, name }: Draft): PlaceMention | undefined {
    const from = Math.min(post?.from ?? name.from, name.from);
    const place = this.#sentence.places.findLast(({ to, kind }) => to <= from && to > this.#bound && kind === 'name');
    if (!place || from - place.to > 6) return undefined;
    const between = this.#tokens.slice(place.to, from);
    const last = this.#tokens[place.to - 1];
    const isBefore = this.#words.words.postComplement === 'before';
    const [first] = between;
    if (between.length === 1 && isMark(first, '–—') && first?.isApart) return place;
    if (between.some((token) => token.kind === 'mark')) return undefined;
    if (this.#words.represents.within(this.#tokens, place.to, from)) return place;
    if (!isBefore) return undefined;
    const isFrom = /^(?:n?[dt][aeə]n)$/.test(last?.suffix ?? '') || /(?:[dt][aeə]n)$/.test(last?.key ?? '');
    const isOnBehalf = this.#words.onBehalf.of(first) || this.#words.delegations.of(first);
    const isAccusative =
      this.#words.represents.within(this.#tokens, name.to) !== undefined && /^[yn][ıiuü]$/.test(last?.suffix ?? '');
    return isFrom || isOnBehalf || isAccusative ? place : undefined;
  }

  /** The city that a post is of: a mayor's. */
  #cityIn(post: PostSpan) {
    return this.#sentence.places.find(({ kind, from, to }) => kind === 'city' && from >= post.from && to <= post.to);
  }

  #bodyIn(from: number, to: number): string | null {
    return this.#organisations.findLast((one) => one.from >= from && one.to <= to + 3 && one.from < to)?.name ?? null;
  }

  #ruleFor(name: NameSpan): RuleName | null {
    return name.hasInitials && name.words.length >= 2 ? 'person-initials' : null;
  }
}

function mentionOf(
  text: string,
  sentence: ReadSentence,
  index: number,
  draft: Draft,
  rule: RuleName,
  words: Vocabulary,
): PersonMention {
  const { tokens } = sentence;
  const { name, post, honorific, country, organisation } = draft;
  const own = rule === 'person-list' ? name.from : Math.min(post?.from ?? name.from, name.from);
  const end = rule === 'person-post-behind' ? Math.max(post?.to ?? 0, name.to) : name.to;
  const [first, last] = [tokens[own] as Token, tokens[end - 1] as Token];
  const isOblique =
    words.words.tag === 'ru' &&
    (post?.isOblique ||
      /^(?:г-ж[иуе]|г-ном|г-на|г-ну|профессора|академика|господина|господину|госпожи|госпоже|доктора)/.test(
        honorific?.toLowerCase() ?? '',
      ));
  // "Под руководством Имени Фамилии": a noun right before a name has it in the genitive.
  const isGovernedName =
    words.words.tag === 'ru' && post === null && /(?:ством|нием|тием|ению)$/.test(tokens[name.from - 1]?.key ?? '');
  return {
    ...foundAt(text, first.start, last.stemEnd, rule),
    words: isOblique
      ? nominativeOf(name.words, caseOf(tokens[post?.coreFrom ?? -1]?.key ?? honorific?.toLowerCase() ?? ''))
      : isGovernedName
        ? nominativeOf(name.words, 'genitive')
        : name.words,
    honorific,
    post,
    country,
    organisation,
    sentence: index,
    from: name.from,
    to: name.to,
  };
}
