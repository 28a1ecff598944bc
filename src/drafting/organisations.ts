import { type Found, foundAt } from './found.ts';
import type { Declension, OrganisationKind } from './languages/words.ts';
import { explainedAt, isAcronym, type OrganisationSpan, quotedAt, spanAt } from './organisation-spans.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import { titleCase } from './title-case.ts';
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

/** Letters by which bodies are known everywhere. */
const knownLetters = new Set(
  'NATO UN BM ООН BMT ITU BSEC KEİ OECD OSCE AGİT WTO EU AB ЕС UNESCO UNDP UNECE ESCAP UNESCAP ICANN IETF ISO ECO EİT CIS СНГ BDT MDB EAEU ЕАЭС SCO ШОС ŞİÖ OTS TDT TÜRKSOY TURKSOY WB IMF EBRD ADB GUAM OIC İİT UPU CEPT ETSI ENISA IEEE RCC РСС'.split(
    ' ',
  ),
);

/** The bodies of a text, each where it is named, with the acronyms that stand in brackets behind them. */
export function organisationsIn({ text, blocks, sentences, words }: Reading): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  const acronyms = new Map<string, OrganisationMention>();
  for (const [index, sentence] of sentences.entries()) {
    // A numbered heading in capitals names what is to be done.
    const block = blocks[sentence.block];
    if (block?.marker && !/\p{Ll}/u.test(block.text)) continue;
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

function mentionOf(
  text: string,
  sentence: ReadSentence,
  index: number,
  span: OrganisationSpan,
  words: Vocabulary,
): OrganisationMention | undefined {
  const { tokens } = sentence;
  let { from } = span;
  // A ministry is called without its country, a society with it.
  const place = sentence.placeAt(from);
  const country =
    sentence.places.find((one) => one.from >= from && one.to <= span.to && one.kind !== 'city')?.code ?? null;
  // "Qazaxıstanın Hidrometeorologiya Mərkəzi": the owner is no part of the name.
  const owner = place && tokens[place.to - 1];
  const isOwner =
    words.words.postComplement === 'before' &&
    owner !== undefined &&
    (/^n?[iuü]n$/.test(owner.suffix) || (/n[iuü]n$/.test(owner.key) && !/n[iuü]n$/.test(keyOf(place?.name ?? ''))));
  if (place && place.kind !== 'city' && (isOwner || /MINISTRY|AGENCY|COMMITTEE/.test(span.kind)) && place.to < span.to)
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
function nameOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  span: OrganisationSpan,
  words: Vocabulary,
): string {
  const last = tokens[span.to - 1] as Token;
  const written = oneLine(text.slice((tokens[from] as Token).start, last.stemEnd));
  if (words.words.postComplement === 'before') {
    return last.suffix === '' && span.head !== -1
      ? written.replace(/\S+$/u, (word) => words.words.withoutCase?.(word) ?? word)
      : written;
  }
  const { declension } = words;
  if (!declension || span.head === -1) return written;
  if (span.rule === 'organisation-acronym' && !words.organisations.at(tokens, from))
    return nominativePhrase(tokens.slice(from, span.to), declension);
  const head = tokens[span.head] as Token;
  const parts = tokens.slice(from, span.head).map(({ text: word }) => declension.adjectiveFor(word, span.name));
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
function nominativePhrase(tokens: readonly Token[], declension: Declension): string {
  const words = tokens.map(({ text }) => text);
  const isMasculine = /(?:ого|его)$/.test(words[0] ?? '');
  if (!isMasculine) return words.join(' ');
  const noun = (words.at(-1) ?? '').replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, '');
  return [...words.slice(0, -1).map((word) => declension.adjectiveFor(word, noun)), noun].join(' ');
}
