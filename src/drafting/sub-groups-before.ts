import { foundAt } from './found.ts';
import { bracketBehind, quotationBehind } from './quotations.ts';
import { oneLine, type Reading, type ReadSentence } from './reading.ts';
import type { DraftSubGroup } from './sub-group.ts';
import { isMark, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `Siber Güvenlik Alt Çalışma Grubu`, `1. Alt Grup (Kimlik)`, `“Süni intellekt” alt işçi qrupu`, `tranzit üzrə alt qrup`. */
export function subGroupsBefore(
  reading: Reading,
  { tokens }: ReadSentence,
  at: number,
  next: number,
  bound: number,
): DraftSubGroup[] {
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
    if (words.isOne('numbered', token) && tokens[place - 1]?.kind === 'number') {
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
      words.isOne('about', token) ||
      (token.kind === 'word' &&
        (words.isOne('about', tokens[place + 1]) ||
          (isAbout && isPossessed(tokens[place + 1]) && !words.common.of(token))));
    isAbout ||= words.isOne('about', token);
    const isInside =
      token.kind === 'word' && (token.isCapital || (words.and.of(token) && tokens[place - 1]?.isCapital));
    if (!isSubject && !isInside && !(isClosed && place === at - 1)) break;
    if (words.and.of(token)) continue;
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
    subGroupPhrase(reading, tokens, from, next) +
    (close > next ? ` ${oneLine(text.slice((tokens[next] as Token).start, (tokens[close - 1] as Token).end))}` : '');
  const [first, last] = [tokens[from] as Token, tokens[close - 1] as Token];
  return [{ ...foundAt(text, first.start, last.end, 'sub-group-named'), name, number }];
}

/** Whether a word has a possessor before it: məlumat mübadiləsi, şərtlərin uyğunlaşdırılması. */
function isPossessed(token: Token | undefined): boolean {
  return token?.kind === 'word' && /(?:s[iuü]|[lnmrzdtşçqğ][iuü]|n[iuü]n|n[aeə])$/.test(token.key);
}

/** `“A” ve “B” adlı iki alt çalışma grubu`: each quotation is a group of its own. */
export function quotedSubGroups(
  reading: Reading,
  { tokens }: ReadSentence,
  at: number,
  next: number,
  bound: number,
): DraftSubGroup[] {
  const { text, words } = reading;
  const named = words.named.within(tokens, Math.max(bound, at - 4), at);
  if (!named || words.words.postComplement !== 'before') return [];
  const found: DraftSubGroup[] = [];
  for (let open = Math.max(bound, named.at - 40); open < named.at; open += 1) {
    const close = quotationBehind(tokens, open);
    if (close === open) continue;
    const [first, last] = [tokens[open] as Token, tokens[close - 1] as Token];
    const name = `${oneLine(text.slice(first.start, last.end))} ${subGroupPhrase(reading, tokens, at, next)}`;
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
    if (token?.kind !== 'word' || words.common.of(token) || (words.ties.of(token) && !words.and.of(token)))
      return undefined;
    if (token.isCapital && (!before || isMark(before, ',:;(') || words.and.of(before))) return place;
  }
  return undefined;
}

/** The words in the nominative: the last may bear a case. */
export function subGroupPhrase({ text, words }: Reading, tokens: readonly Token[], from: number, to: number): string {
  const last = tokens[to - 1] as Token;
  const written = oneLine(text.slice((tokens[from] as Token).start, last.stemEnd));
  return last.suffix === ''
    ? written.replace(/\S+$/u, (word) => singular(words.words.withoutCase?.(word) ?? word))
    : written;
}

function singular(word: string): string {
  return word.replace(
    /^(.*gr?ub|.*qrup)(?:un|a|u?nda|dan|da|un?da|lar[ıi]?n?d?a?)$/iu,
    (_, stem: string) => `${stem.replace(/b$/u, 'b')}${/qrup$/u.test(stem) ? '' : 'u'}`,
  );
}
