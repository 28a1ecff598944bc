import { type Found, foundAt } from './found.ts';
import { adjectiveFor, isGoverned, withoutCase } from './inflection.ts';
import { romanValue } from './markers.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import { isMark, keyOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sub-group that a text names or counts. */
export interface DraftSubGroup extends Found {
  readonly name: string;
  /** Its number or letter, as written. */
  readonly number: string | null;
}

/** The sub-groups of a text: by their names, and where there are none by their count. */
export function subGroupsIn(reading: Reading): DraftSubGroup[] {
  const named = new Map<string, DraftSubGroup>();
  let counted: { group: DraftSubGroup; count: number } | undefined;
  for (const sentence of reading.sentences) {
    let bound = 0;
    for (let at = 0; at < sentence.tokens.length; at += 1) {
      const met = reading.words.subGroups.at(sentence.tokens, at);
      if (!met) continue;
      const count = countBefore(sentence.tokens, at, reading.words);
      const groups = [
        ...groupsAt(reading, sentence, at, met.next, bound),
        ...(count === undefined ? [] : quotedBefore(reading, sentence, at, met.next, bound)),
      ];
      if (groups.length === 0 && count !== undefined && !counted)
        counted = { count, group: bare(reading, sentence, at, met.next) };
      if (!isRefused(sentence, at)) for (const group of groups) keep(named, group);
      at = met.next - 1;
      bound = met.next;
    }
  }
  if (named.size > 0 || !counted) return [...named.values()];
  const { group, count } = counted;
  return Array.from({ length: Math.min(count, 30) }, (_, index) => ({
    ...group,
    number: String(index + 1),
    name: `${index + 1}. ${group.name}`,
  }));
}

/** One group has one entry, by its number or its subject, under its longest name. */
function keep(named: Map<string, DraftSubGroup>, group: DraftSubGroup): void {
  const key = group.number ? `#${group.number}` : keyOf(group.name);
  const known = named.get(key);
  if (!known || known.name.length < group.name.length) named.set(key, group);
}

/** Whether the words around say that the group is not to be. */
function isRefused({ tokens }: ReadSentence, at: number): boolean {
  const keys = tokens
    .slice(at, at + 10)
    .map(({ key }) => key)
    .join(' ');
  return /\bnot be (?:set up|created|established|formed)\b|не (?:создавать|создана|учрежд)|(?:kurulmaması|oluşturulmaması|yaradılmaması)/.test(
    keys,
  );
}

function bare(reading: Reading, { tokens }: ReadSentence, at: number, next: number): DraftSubGroup {
  const [first, last] = [tokens[at] as Token, tokens[next - 1] as Token];
  const name =
    reading.words.words.postComplement === 'before'
      ? phrase(reading.text, tokens, at, next)
      : oneLine(reading.text.slice(first.start, last.stemEnd));
  return { ...foundAt(reading.text, first.start, last.end, 'sub-group-counted'), name, number: null };
}

function countBefore(tokens: readonly Token[], at: number, words: Vocabulary): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const token = tokens[before] as Token;
    if (token.kind === 'number' && !isMark(tokens[before + 1], '.')) return Number(token.text);
    for (const form of words.formsOf(token.key)) {
      const count = words.numbers.get(form);
      if (count !== undefined && count > 1) return count;
    }
    if (token.kind === 'mark') return undefined;
  }
  return undefined;
}

/** The name of the group whose word stands at a place; several where a list of subjects follows; none where it has none. */
function groupsAt(reading: Reading, sentence: ReadSentence, at: number, next: number, bound: number): DraftSubGroup[] {
  const { words } = reading.words;
  return words.postComplement === 'before'
    ? before(reading, sentence, at, next, bound)
    : behind(reading, sentence, at, next);
}

/** `Siber Güvenlik Alt Çalışma Grubu`, `1. Alt Grup (Kimlik)`, `“Süni intellekt” alt işçi qrupu`, `tranzit üzrə alt qrup`. */
function before(reading: Reading, { tokens }: ReadSentence, at: number, next: number, bound: number): DraftSubGroup[] {
  const { text, words } = reading;
  let from = at;
  let number: string | null = null;
  /** Whether what is gone back through is what the group is about. */
  let isAbout = false;
  const isClosed = isMark(tokens[at - 1], '”»"“') && !tokens[at - 1]?.isApart;
  for (let place = at - 1; place >= Math.max(bound, at - 10); place -= 1) {
    const token = tokens[place] as Token;
    if (isClosed && place < at - 1) {
      from = place;
      if (isMark(token, '“«"„')) break;
      continue;
    }
    if (token.key === 'sayli' && tokens[place - 1]?.kind === 'number') {
      number = tokens[place - 1]?.text ?? null;
      from = place - 1;
      break;
    }
    if (isMark(token, '.') && tokens[place - 1]?.kind === 'number') {
      number = tokens[place - 1]?.text ?? null;
      from = place - 1;
      break;
    }
    const isSubject =
      token.key === 'üzrə' ||
      (token.kind === 'word' &&
        (tokens[place + 1]?.key === 'üzrə' || (isAbout && isPossessed(tokens[place + 1]) && !words.common.of(token))));
    isAbout ||= token.key === 'üzrə';
    const isInside =
      token.kind === 'word' &&
      (token.isCapital ||
        (token.key === 've' && tokens[place - 1]?.isCapital) ||
        (token.key === 'və' && tokens[place - 1]?.isCapital));
    if (!isSubject && !isInside && !(isClosed && place === at - 1)) break;
    if (token.key === 've' || token.key === 'və') continue;
    if (words.organisations.of(token) && token.suffix !== '') break;
    if (token.suffix !== '' && !isSubject) break;
    from = place;
  }
  from = isClosed || number !== null ? from : Math.min(from, listedStart(tokens, at, bound, words) ?? from);
  // Adjectives in capitals at the beginning are a part, ordinals and counts alone are no name.
  const close = bracketBehind(tokens, next);
  if (from === at && close === next) return [];
  if (from < at && words.ordinals.of(tokens[from]) !== undefined && from === at - 1) return [];
  const name =
    phrase(text, tokens, from, next) +
    (close > next ? ` ${oneLine(text.slice((tokens[next] as Token).start, (tokens[close - 1] as Token).end))}` : '');
  const [first, last] = [tokens[from] as Token, tokens[close - 1] as Token];
  return [{ ...foundAt(text, first.start, last.end, 'sub-group-named'), name, number }];
}

/** Whether a word has a possessor before it: məlumat mübadiləsi, şərtlərin uyğunlaşdırılması. */
function isPossessed(token: Token | undefined): boolean {
  return token?.kind === 'word' && /(?:s[iuü]|[lnmrzdtşçqğ][iuü]|n[iuü]n)$/.test(token.key);
}

/** `“A” ve “B” adlı iki alt çalışma grubu`: each quotation is a group of its own. */
function quotedBefore(
  { text, words }: Reading,
  { tokens }: ReadSentence,
  at: number,
  next: number,
  bound: number,
): DraftSubGroup[] {
  const named = words.named.within(tokens, Math.max(bound, at - 4), at);
  if (!named || words.words.postComplement !== 'before') return [];
  const found: DraftSubGroup[] = [];
  for (let open = Math.max(bound, named.at - 40); open < named.at; open += 1) {
    const close = quotationBehind(tokens, open);
    if (close === open) continue;
    const [first, last] = [tokens[open] as Token, tokens[close - 1] as Token];
    const name = `${oneLine(text.slice(first.start, last.end))} ${phrase(text, tokens, at, next)}`;
    found.push({ ...foundAt(text, first.start, last.end, 'sub-group-named', 0.9), name, number: null });
    open = close - 1;
  }
  return found;
}

/** Where a phrase of small and capital words begins that fills the place between two marks of a list. */
function listedStart(tokens: readonly Token[], at: number, bound: number, words: Vocabulary): number | undefined {
  for (let place = at - 1; place >= Math.max(bound, at - 6); place -= 1) {
    const token = tokens[place];
    const before = tokens[place - 1];
    if (token?.kind !== 'word' || words.common.of(token)) return undefined;
    if (token.isCapital && (!before || isMark(before, ',:;(') || words.and.of(before))) return place;
  }
  return undefined;
}

/** The words in the nominative: the last may bear a case. */
function phrase(text: string, tokens: readonly Token[], from: number, to: number): string {
  const last = tokens[to - 1] as Token;
  const written = oneLine(text.slice((tokens[from] as Token).start, last.stemEnd));
  return last.suffix === '' ? written.replace(/\S+$/u, (word) => singular(withoutCase(word))) : written;
}

function singular(word: string): string {
  return word.replace(
    /^(.*gr?ub|.*qrup)(?:un|a|u?nda|dan|da|un?da|lar[ıi]?n?d?a?)$/iu,
    (_, stem: string) => `${stem.replace(/b$/u, 'b')}${/qrup$/u.test(stem) ? '' : 'u'}`,
  );
}

/** `Sub-Group 2 on Roaming Tariffs`, `Sub-Group A (Networks)`, `подгруппа по учениям`, `рабочая подгруппа № 1 («Тарифы»)`. */
function behind(reading: Reading, sentence: ReadSentence, at: number, next: number): DraftSubGroup[] {
  const { text, words } = reading;
  const { tokens } = sentence;
  const isRussian = words.words.tag === 'ru';
  let to = next;
  let number: string | null = null;
  if (isMark(tokens[to], '№')) to += 1;
  const token = tokens[to];
  if (
    token?.kind === 'number' ||
    (token?.kind === 'word' &&
      /^(?:\p{Lu}|[IVX]{1,5})$/u.test(token.text) &&
      (token.text.length === 1 || romanValue(token.text) !== null))
  ) {
    number = token.text;
    to += 1;
  }
  const close = bracketBehind(tokens, quotationBehind(tokens, to));
  const subjects: number[] = [];
  if (close > to) to = close;
  else {
    const tie = tokens[to];
    if (tie && (isRussian ? tie.key === 'по' : /^(?:on|for)$/.test(tie.key))) {
      const end = subjectEnd(sentence, to + 1, words);
      if (end > to + 1) to = end;
    } else if (isRussian && number === null && isMark(tokens[to], ':(')) subjects.push(...russianSubjects(tokens, to));
    else if (!isRussian && number === null) subjects.push(...listedSubjects(tokens, to));
  }
  if (subjects.length > 0 && isRussian) return subjects.map((place) => russianSubject(reading, sentence, place));
  if (subjects.length > 0) return subjects.map((place) => subject(reading, tokens, at, next, place));
  if (to === next) return [];
  const isWorking = isRussian && /^рабоч/.test(tokens[at - 1]?.key ?? '');
  const from = isWorking ? at - 1 : at;
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  const written = oneLine(text.slice(first.start, last.end));
  const name = isRussian ? nominative(tokens, from, next, text, last.end) : written;
  return [{ ...foundAt(text, first.start, last.end, 'sub-group-named'), name, number }];
}

function nominative(tokens: readonly Token[], from: number, next: number, text: string, end: number): string {
  const head = tokens
    .slice(from, next)
    .map(({ text: word }) =>
      /группа|групп/iu.test(word)
        ? word.toLowerCase().replace(/групп.*$/u, 'группа')
        : adjectiveFor(word.toLowerCase(), 'feminine'),
    );
  return oneLine(`${head.join(' ')} ${text.slice((tokens[next - 1] as Token).end, end)}`);
}

/** `sub-groups (e.g. on Telecommunications, e-services)`: each subject is a group of its own. */
function listedSubjects(tokens: readonly Token[], from: number): number[] {
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const token = tokens[at] as Token;
    if (isMark(token, '.;') && token.isApart) return [];
    if (token.key !== 'on' || !isMark(tokens[at - 1], '(.,:')) continue;
    const found: number[] = [];
    for (let place = at + 1; place < Math.min(tokens.length, at + 30); place += 1) {
      const one = tokens[place] as Token;
      if (isMark(one, ').;') || one.key === 'etc') break;
      if (
        one.kind === 'word' &&
        (place === at + 1 || isMark(tokens[place - 1], ',') || tokens[place - 1]?.key === 'and') &&
        one.key !== 'and'
      )
        found.push(place);
    }
    return found;
  }
  return [];
}

/** `подгрупп: по картам (…) и по страхованию`: each "по" begins the subject of a group. */
function russianSubjects(tokens: readonly Token[], from: number): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < Math.min(tokens.length, from + 60); at += 1) {
    const before = tokens[at - 1];
    if (tokens[at]?.key === 'по' && (at === from + 1 || before?.key === 'и' || isMark(before, ',;:'))) found.push(at);
  }
  return found[0] === from + 1 ? found : [];
}

function russianSubject({ text, words }: Reading, sentence: ReadSentence, place: number): DraftSubGroup {
  const [first, last] = [
    sentence.tokens[place] as Token,
    sentence.tokens[subjectEnd(sentence, place + 1, words) - 1] as Token,
  ];
  const name = `подгруппа ${oneLine(text.slice(first.start, last.end))}`;
  return { ...foundAt(text, first.start, last.end, 'sub-group-named', 0.9), name, number: null };
}

function subject({ text }: Reading, tokens: readonly Token[], at: number, next: number, place: number): DraftSubGroup {
  let end = place + 1;
  while (
    end < tokens.length &&
    (tokens[end]?.kind === 'word' || isMark(tokens[end], '-–')) &&
    !/^(?:and|etc)$/.test(tokens[end]?.key ?? '')
  )
    end += 1;
  const [first, last] = [tokens[place] as Token, tokens[end - 1] as Token];
  const head = oneLine(text.slice((tokens[at] as Token).start, (tokens[next - 1] as Token).stemEnd)).replace(/s$/, '');
  const own = oneLine(text.slice(first.start, last.end)).replaceAll('- ', '-');
  return { ...foundAt(text, first.start, last.end, 'sub-group-named', 0.9), name: `${head} on ${own}`, number: null };
}

/** Where the subject of a group ends: capital words, or in Russian words in the dative and genitive. */
function subjectEnd(sentence: ReadSentence, from: number, words: Vocabulary): number {
  const { tokens } = sentence;
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || sentence.dateAt(at)) break;
    const isAnd = words.and.of(token) !== undefined;
    if (words.words.tag === 'ru') {
      const isPlural = /(?:ым|им)$/.test(token.key);
      const isCase = isPlural
        ? /(?:ам|ям|ым|им)$/.test(tokens[at + 1]?.key ?? '')
        : isGoverned(token.key) || /[бвгджзклмнпрстфхцчшщ]е$/.test(token.key);
      if (isAnd && /(?:ам|ям|у|ю|и|ой|ей)$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.isCapital === false)
        continue;
      if (!isCase || token.isCapital || token.key === 'и') break;
    } else if (isAnd && tokens[at + 1]?.isCapital) continue;
    else if (!token.isCapital && to > from) break;
    to = at + 1;
  }
  return to;
}

/** Behind a short quotation that follows; where there is none, the place itself. */
function quotationBehind(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '«“"„')) return at;
  for (let close = at + 1; close < Math.min(tokens.length, at + 10); close += 1) {
    if (isMark(tokens[close], '»”"')) return close + 1;
  }
  return at;
}

/** Behind a short bracket that follows; where there is none, the place itself. */
function bracketBehind(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return at;
  for (let close = at + 1; close < Math.min(tokens.length, at + 10); close += 1) {
    if (isMark(tokens[close], ')')) return tokens[at + 1]?.isCapital || isMark(tokens[at + 1], '«“"') ? close + 1 : at;
    if (isMark(tokens[close], ',;')) return at;
  }
  return at;
}
