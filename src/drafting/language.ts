import { fullLanguages } from './languages/all.ts';
import { tokensOf } from './tokens.ts';

/** How much of a text is looked at: the rest of it is hardly in another language. */
const sample = 30_000;
/** The least share of its words that must be frequent ones of a language. */
const leastShare = 0.04;

/** Letters that tell of a language whose rules are not complete. */
const otherLetters: readonly (readonly [string, RegExp])[] = [
  ['ka', /[ა-ჰ]/gu],
  ['hy', /[ա-ֆ]/gu],
  ['el', /[α-ω]/gu],
  ['uk', /[їєґ]/giu],
  ['kk', /[қғұһ]/giu],
  ['ky', /[ңөү]/giu],
  ['ro', /[țșă]/giu],
  ['sr', /[ђћџљњ]/giu],
];

/** The language of a text. */
export interface ToldLanguage {
  /** A tag of BCP 47; "und" where it cannot be told. */
  readonly language: string;
  /** The share of its words that are frequent ones of the language. */
  readonly share: number;
  /** Whether the rules know all of its words. */
  readonly isFull: boolean;
}

/** Tells the language of a text by its frequent words and by letters that no other has. */
export function languageOf(text: string): ToldLanguage {
  const start = text.slice(0, sample);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const words = tokensOf(start, 0, start.length).filter(({ kind }) => kind === 'word');
  for (const [language, own] of otherLetters) {
    const share = (start.match(own)?.length ?? 0) / Math.max(1, letters);
    if (share > 0.01) return { language, share, isFull: false };
  }
  const ranked = Object.values(fullLanguages)
    .map(({ tag, common, ownLetters }) => {
      const frequent = new Set(common.split(' '));
      // Turkish and Azerbaijani share most of their letters: one of them alone has ə.
      const met = words.filter(({ text }) => frequent.has(text.toLowerCase())).length;
      const own = ownLetters ? words.filter(({ text }) => ownLetters.test(text)).length : 0;
      return { language: tag, share: (met + (tag === 'az' ? 3 * own : own)) / Math.max(1, words.length) };
    })
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (!best || best.share < leastShare) return { language: 'und', share: best?.share ?? 0, isFull: false };
  return { ...best, isFull: true };
}
