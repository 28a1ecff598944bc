import { foundAt } from './found.ts';
import { adjectiveFor } from './languages/russian-forms.ts';
import { romanValue } from './markers.ts';
import { bracketBehind, quotationBehind } from './quotations.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import type { DraftSubGroup } from './sub-group.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `Sub-Group 2 on Roaming Tariffs`, `Sub-Group A (Networks)`, `подгруппа по учениям`, `рабочая подгруппа № 1 («Тарифы»)`. */
export function subGroupsBehind(reading: Reading, sentence: ReadSentence, at: number, next: number): DraftSubGroup[] {
  const { text, words } = reading;
  const { tokens } = sentence;
  const isRussian = words.declension !== undefined;
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
    const listed = isRussian && number === null && words.isOne('about', tie) ? russianSubjects(tokens, to - 1) : [];
    if (listed.length > 1 && /подгрупп(?:ы|ам|ами|ах)?$/.test(tokens[at]?.key ?? '')) subjects.push(...listed);
    else if (tie && words.isOne('about', tie)) {
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
  const { declension } = words;
  let to = from;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || sentence.dateAt(at)) break;
    const isAnd = words.and.of(token) !== undefined;
    if (declension) {
      const isPlural = /(?:ым|им)$/.test(token.key);
      const isCase = isPlural
        ? /(?:ам|ям|ым|им)$/.test(tokens[at + 1]?.key ?? '')
        : declension.isGoverned(token.key) || /[бвгджзклмнпрстфхцчшщ]е$/.test(token.key);
      if (isAnd && /(?:ам|ям|у|ю|и|ой|ей)$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.isCapital === false)
        continue;
      if (!isCase || token.isCapital || token.key === 'и') break;
    } else if (isAnd && tokens[at + 1]?.isCapital) continue;
    else if (!token.isCapital && to > from) break;
    to = at + 1;
  }
  return to;
}
