import { type Found, foundAt } from './found.ts';
import { adjectiveFor, genderOf, isGoverned, titleCase, withoutCase } from './inflection.ts';
import type { OrganisationKind } from './languages/words.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import type { RuleName } from './rules.ts';
import { isMark, keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A body where it is named. */
export interface OrganisationMention extends Found {
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: OrganisationKind;
  /** The dictionary form of the word that says what it is, or its last word. */
  readonly head: string;
  /** ISO 3166-1 alpha-2, where the name says of which country it is. */
  readonly country: string | null;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

const longest = 16;

/** Letters by which bodies are known everywhere. */
const knownLetters = new Set(
  'NATO UN BM ООН BMT ITU BSEC KEİ OECD OSCE AGİT WTO EU AB ЕС UNESCO UNDP UNECE ESCAP UNESCAP ICANN IETF ISO ECO EİT CIS СНГ BDT MDB EAEU ЕАЭС SCO ШОС ŞİÖ OTS TDT TÜRKSOY TURKSOY WB IMF EBRD ADB GUAM OIC İİT UPU CEPT ETSI ENISA IEEE RCC РСС'.split(
    ' ',
  ),
);

/** The bodies of a text, each where it is named, with the acronyms that stand in brackets behind them. */
export function organisationsIn({ text, sentences, words }: Reading): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const acronyms = new Map<string, OrganisationMention>();
  for (const [index, sentence] of sentences.entries()) {
    for (let at = 0; at < sentence.tokens.length; ) {
      const span =
        spanAt(sentence, at, words) ??
        quotedAt(sentence, at, words) ??
        explainedAt(sentence, at, words, found.at(-1), index);
      if (!span) {
        at += 1;
        continue;
      }
      const mention = mentionOf(text, sentence, index, span, words);
      if (mention) {
        found.push(mention);
        if (mention.acronym) acronyms.set(mention.acronym, mention);
      }
      at = Math.max(span.to, at + 1);
    }
  }
  return [...found, ...lettersIn(text, sentences, found, acronyms)];
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: OrganisationKind;
  /** The dictionary form of the head. */
  readonly name: string;
  readonly rule: RuleName;
}

/** The name of a body that begins at a token: capital words with a word for a body. */
function spanAt(sentence: ReadSentence, from: number, words: Vocabulary): Span | undefined {
  const { tokens } = sentence;
  const first = tokens[from];
  if (
    first?.kind !== 'word' ||
    !first.isCapital ||
    words.small.of(first) ||
    words.ties.of(first) ||
    isMark(tokens[from - 1], '-–')
  )
    return undefined;
  if (
    words.frequent.of(first) &&
    words.organisations.at(tokens, from) === undefined &&
    words.portfolio.of(first) === undefined &&
    !isPartOfName(tokens, from)
  )
    return undefined;
  let head: { at: number; next: number; kind: OrganisationKind; name: string } | undefined;
  let at = from;
  while (at < Math.min(tokens.length, from + longest)) {
    const token = tokens[at] as Token;
    if (words.subGroups.at(tokens, at) || words.meetings.at(tokens, at) || (words.ordinals.of(token) && at === from))
      break;
    const met = words.organisations.at(tokens, at);
    if (met && (token.isCapital || words.words.tag === 'ru' || isAcronym(first))) {
      head = { at, next: met.next, ...met.value };
      // "National Telecom Board": of several words for bodies the last is the head, unless its name goes on behind it.
      const again = tokens[met.next];
      if (words.words.tag === 'en' && again?.isCapital && words.organisations.at(tokens, met.next)) {
        at = met.next;
        continue;
      }
      break;
    }
    const isPlace = at > from && sentence.placeAt(at) !== undefined && sentence.placeAt(at)?.kind !== 'city';
    if (words.words.postComplement === 'before' && (isPlace || (words.posts.of(token) && !/l[aeə]r/.test(token.key))))
      break;
    const isListed =
      words.words.tag !== 'en' &&
      isMark(token, ',') &&
      at > from &&
      words.portfolio.of(tokens[at - 1]) !== undefined &&
      words.portfolio.of(tokens[at + 1]) !== undefined;
    const isInside =
      isListed ||
      token.isCapital ||
      (words.small.of(token) && at > from && words.words.tag !== 'en') ||
      (isMark(token, '-–&“”"«»') && at > from);
    const isRussian =
      words.words.tag === 'ru' &&
      token.kind === 'word' &&
      at > from &&
      /(?:ый|ий|ой|ая|яя|ое|ого|ому|ым|им|ом|ую|ее)$/.test(token.key);
    if (!isInside && !isRussian) break;
    if (head) break;
    if (words.posts.of(token) && !words.portfolio.of(token) && words.words.postComplement === 'after') break;
    if (token.suffix !== '' && at > from && words.words.postComplement === 'after') break;
    if (sentence.dateAt(at)) break;
    at += 1;
  }
  if (!head) return undefined;
  const to =
    words.words.postComplement === 'after' && head.kind !== 'COMPANY'
      ? behindHead(sentence, head.next, words)
      : head.next;
  const isNamed = to > head.next || head.at > from;
  if (!isNamed) return undefined;
  return { from, to, head: head.at, kind: head.kind, name: head.name, rule: 'organisation-head' };
}

function isPartOfName(tokens: readonly Token[], from: number): boolean {
  return tokens[from + 1]?.isCapital === true && from > 0;
}

/** Where a name goes on behind its head: of, for, on and capital words; in Russian, genitives. */
function behindHead(sentence: ReadSentence, from: number, words: Vocabulary): number {
  const { tokens } = sentence;
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + longest); at += 1) {
    const token = tokens[at] as Token;
    if (words.words.tag === 'ru') {
      const isTie = words.small.of(token) && !token.isCapital;
      const isAcronymHere = isAcronym(token);
      const isGenitive = token.kind === 'word' && isGoverned(token.key);
      if (isTie && /^(?:по|и)$/.test(token.key)) continue;
      if (sentence.placeAt(at) || (token.isCapital && !isAcronymHere && at > from + 0 && words.organisations.of(token)))
        break;
      if (!isAcronymHere && !isGenitive) break;
      if (token.isCapital && !isAcronymHere && !sentence.placeAt(at)) break;
      if (words.posts.of(token)) break;
    } else {
      if (words.small.of(token) && /^(?:of|for|on|and|the|in|&)$/.test(token.key)) continue;
      if (sentence.placeAt(at) && sentence.placeAt(at)?.kind !== 'city') break;
      if (isMark(token, ',') && words.portfolio.of(tokens[at + 1]) && tokens[at + 1]?.isCapital && to > from) continue;
      if (token.kind !== 'word' || !token.isCapital || words.posts.of(token)) break;
      if (to === from && at === from) break;
    }
    to = at + 1;
    if (isAcronym(token) && words.words.tag === 'ru') break;
  }
  return to;
}

/** Words before letters in brackets that are made of their first letters: `Digital Partnership (DP)`. */
function explainedAt(
  sentence: ReadSentence,
  open: number,
  words: Vocabulary,
  last: OrganisationMention | undefined,
  index: number,
): Span | undefined {
  const { tokens } = sentence;
  const letters = tokens[open + 1];
  if (!isMark(tokens[open], '(') || !letters || !isAcronym(letters) || !isMark(tokens[open + 2], ')–-'))
    return undefined;
  const bound = last && last.sentence === index ? last.to : 0;
  let best: number | undefined;
  for (let at = open - 1; at >= Math.max(bound, open - longest); at -= 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && !isMark(token, '-–')) break;
    if (token.kind !== 'word') continue;
    const isInside = token.isCapital || words.small.of(token) !== undefined || words.words.tag === 'ru';
    if (!isInside) break;
    if (!token.isCapital) continue;
    const fit = startsLetters(tokens, at, open, letters.text, words);
    if (fit === 'exactly') {
      best = at;
      break;
    }
    if (fit === 'among others') best = at;
  }
  if (best === undefined || open - best < 2) return undefined;
  return {
    from: best,
    to: open,
    head: best,
    kind: 'INTERGOVERNMENTAL',
    name: (tokens[open - 1] as Token).text,
    rule: 'organisation-acronym',
  };
}

/** Whether letters are the first ones of words: of all of them, or of some in their order. */
function startsLetters(
  tokens: readonly Token[],
  from: number,
  to: number,
  letters: string,
  words: Vocabulary,
): 'exactly' | 'among others' | 'not' {
  const own = tokens.slice(from, to).filter((token) => token.kind === 'word' && !words.small.of(token));
  const initials = own.flatMap(({ text }) =>
    text !== '' ? text.split('-').map((part) => part.charAt(0).toUpperCase()) : [],
  );
  const wanted = [...letters.toUpperCase()];
  if (initials[0] !== wanted[0]) return 'not';
  if (initials.join('') === wanted.join('')) return 'exactly';
  let met = 0;
  for (const initial of initials) if (initial === wanted[met]) met += 1;
  return met === wanted.length ? 'among others' : 'not';
}

/** `“Kür–Çoruh” Təşəbbüs Fondu`, `компания «Хазар Оптик»`: a name in quotation marks beside a word for a company. */
function quotedAt(sentence: ReadSentence, from: number, words: Vocabulary): Span | undefined {
  const { tokens } = sentence;
  if (!isMark(tokens[from], '“«"„')) return undefined;
  let close = from + 1;
  while (close < Math.min(tokens.length, from + 8) && !isMark(tokens[close], '”»"“')) close += 1;
  if (!isMark(tokens[close], '”»"“') || !tokens[from + 1]?.isCapital || close - from < 2) return undefined;
  const before = words.organisations.at(tokens, from - 1);
  if (before && words.words.postComplement === 'after') {
    return {
      from: from + 1,
      to: close,
      head: -1,
      kind: before.value.kind,
      name: before.value.name,
      rule: 'organisation-head',
    };
  }
  for (let at = close + 1; at < Math.min(tokens.length, close + 4); at += 1) {
    const met = words.organisations.at(tokens, at);
    if (met && tokens[at]?.isCapital) return { from, to: met.next, head: at, ...met.value, rule: 'organisation-head' };
    if (met) return { from: from + 1, to: close, head: -1, ...met.value, rule: 'organisation-head' };
    if (!tokens[at]?.isCapital) break;
  }
  return undefined;
}

function isAcronym(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}-]{2,10}$/u.test(token.text);
}

function mentionOf(
  text: string,
  sentence: ReadSentence,
  index: number,
  span: Span,
  words: Vocabulary,
): OrganisationMention | undefined {
  const { tokens } = sentence;
  let { from } = span;
  // A ministry is called without its country, a society with it.
  const place = sentence.placeAt(from);
  const country =
    sentence.places.find((one) => one.from >= from && one.to <= span.to && one.kind !== 'city')?.code ?? null;
  if (place && place.kind !== 'city' && /MINISTRY|AGENCY|COMMITTEE/.test(span.kind) && place.to < span.to)
    from = place.to;
  while (from < span.head && words.words.postComplement === 'before' && words.meetings.of(tokens[from])) from += 1;
  const acronymAt =
    isMark(tokens[span.to], '(') && isAcronym(tokens[span.to + 1]) && isMark(tokens[span.to + 2], ')–-,')
      ? span.to + 1
      : -1;
  const acronym = acronymAt === -1 ? null : (tokens[acronymAt]?.text ?? null);
  const written = nameOf(text, tokens, from, span, words);
  const name = titleCase(
    written,
    words.words.tag,
    (word) => words.small.of({ ...(tokens[from] as Token), text: word, key: keyOf(word) }) !== undefined,
  );
  if (place && place.kind !== 'city' && place.to >= span.to) return undefined;
  const isGeneric =
    (from === span.head && span.to === span.head + 1) ||
    (place?.to === span.head && span.to === span.head + 1 && place.kind !== 'city');
  if (isGeneric || keyOf(name).length < 4) return undefined;
  const [first, last] = [tokens[from] as Token, tokens[span.to - 1] as Token];
  const found = foundAt(text, first.start, last.stemEnd, acronym ? 'organisation-acronym' : span.rule);
  return {
    ...found,
    name,
    acronym,
    kind: span.kind,
    head: span.name,
    country,
    sentence: index,
    from,
    to: acronymAt === -1 ? span.to : acronymAt + 2,
  };
}

/** The name in the nominative. */
function nameOf(text: string, tokens: readonly Token[], from: number, span: Span, words: Vocabulary): string {
  const last = tokens[span.to - 1] as Token;
  const written = oneLine(text.slice((tokens[from] as Token).start, last.stemEnd));
  if (words.words.postComplement === 'before') {
    return last.suffix === '' && span.head !== -1 ? written.replace(/\S+$/u, (word) => withoutCase(word)) : written;
  }
  if (words.words.tag !== 'ru' || span.head === -1) return written;
  if (span.rule === 'organisation-acronym' && !words.organisations.at(tokens, from))
    return nominativePhrase(tokens.slice(from, span.to));
  const head = tokens[span.head] as Token;
  const parts = tokens.slice(from, span.head).map(({ text: word }) => adjectiveFor(word, genderOf(span.name)));
  const dictionary = span.name.split(' ').at(-1) ?? span.name;
  const own = span.name.includes(' ')
    ? span.name
    : head.isCapital
      ? dictionary.charAt(0).toUpperCase() + dictionary.slice(1)
      : dictionary;
  const behind = oneLine(
    text.slice(tokens[span.head + span.name.split(' ').length - 1]?.end ?? head.end, last.stemEnd),
  );
  const phrase = [...parts, own, behind].filter((part) => part !== '').join(' ');
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** Acronyms that stand alone: those explained before, and those that everybody knows. */
function lettersIn(
  text: string,
  sentences: readonly ReadSentence[],
  found: readonly OrganisationMention[],
  acronyms: ReadonlyMap<string, OrganisationMention>,
): OrganisationMention[] {
  const taken = new Map<number, Set<number>>();
  for (const { sentence, from, to } of found) {
    const own = taken.get(sentence) ?? new Set();
    for (let at = from; at < to; at += 1) own.add(at);
    taken.set(sentence, own);
  }
  const letters: OrganisationMention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (!isAcronym(token) || taken.get(index)?.has(at)) continue;
      const explained = acronyms.get(token.text);
      if (!explained && !knownLetters.has(token.text)) continue;
      const place = foundAt(text, token.start, token.stemEnd, 'organisation-letters');
      const name = explained?.name ?? token.text;
      const kind = explained?.kind ?? 'INTERGOVERNMENTAL';
      letters.push({
        ...place,
        name,
        acronym: token.text,
        kind,
        head: explained?.head ?? '',
        country: null,
        sentence: index,
        from: at,
        to: at + 1,
      });
    }
  }
  return letters;
}

/** Russian adjectives and the noun that they end in, in the nominative: `Каспийского цифрового форума`. */
function nominativePhrase(tokens: readonly Token[]): string {
  const words = tokens.map(({ text }) => text);
  const isMasculine = /(?:ого|его)$/.test(words[0] ?? '');
  if (!isMasculine) return words.join(' ');
  const noun = (words.at(-1) ?? '').replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '');
  return [...words.slice(0, -1).map((word) => adjectiveFor(word, 'masculine')), noun].join(' ');
}
