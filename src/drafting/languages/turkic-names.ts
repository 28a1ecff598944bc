import type { NameSetting } from './name-setting.ts';

/*
 * Names of people take the endings of cases in Azerbaijani, and in Turkish where no apostrophe parts them off:
 * `Göyərçinlinin`, `Balkanovaya`, `Qaraşıbayevdən`. The last word of a name bears them.
 */

const vowel = /[aıoueəiöü]/u;
const back = 'aıou';

/** An ending, and how certain it is on its own that it is one. */
interface CaseEnding {
  readonly pattern: RegExp;
  /** Whether names that end so in the nominative are hardly to be met. */
  readonly isClear: boolean;
  readonly isGenitive?: boolean;
}

const endings: readonly CaseEnding[] = [
  { pattern: /(?<=oğlu|qızı)n(?:[ıu]n|a|[ıu]|da|dan|la)$/u, isClear: true },
  { pattern: /(?<=[aıoueəiöü])n[ıiuü]n$/u, isClear: true, isGenitive: true },
  { pattern: /dən$/u, isClear: true },
  { pattern: /(?<=[aıoueəiöü])yl[aəe]$/u, isClear: true },
  { pattern: /(?<=\p{L}{4}[aıoueəiöü])dan$/u, isClear: true },
  { pattern: /(?<=[ıueəiü])y[aə]$/u, isClear: true },
  { pattern: /(?<=[aıoueəiöü])y[aəe]$/u, isClear: false },
  { pattern: /(?<=[aıoueəiöü])n[ıiuü]$/u, isClear: false },
  { pattern: /(?:d[aəe]n?|t[ae]n?|l[aəe])$/u, isClear: false },
  { pattern: /(?<=[^aıoueəiöü])[ıiuü]n$/u, isClear: false, isGenitive: true },
  { pattern: /(?<=[^aıoueəiöü])[aəeıiuü]$/u, isClear: false },
];

/** How family names end that take no more to be whole; an ending behind is one of a case. */
const wholeFamilyName =
  /(?:[oe]v|[oe]va|in|ina|l[ıiuü]|zadə|zade|oğlu|qızı|sk[iı]y?|skaya|şvili|shvili|dze|yan|yants|enko|bəyli|uulu|gil|baş|bayev|bayeva)$/u;
/** A woman's family name in the nominative, or a man's in the dative. */
const ofMenOrWomen = /(?:ov|[^ə]ev|in)a$/u;

/** A word behind a genitive: with a possessor, and no verb. */
const possessed = /(?:[ıiuü]|s[ıiuü])(?:n[ıiuü]|n[aəe]|nd[aəe]n?|yl[aəe])?$/u;
const verb = /[dt][ıiuü]$/u;

/** The name of a person in the nominative, as far as its endings and the words around it tell. */
export function turkicNominative(words: readonly string[], setting: NameSetting, hasClearEndings: boolean): string[] {
  const last = words.at(-1) ?? '';
  const stem = /\p{Ll}{3}/u.test(last) ? stemOf(last, words.at(-2), setting, hasClearEndings) : undefined;
  return stem === undefined ? [...words] : [...words.slice(0, -1), stem];
}

function stemOf(
  word: string,
  before: string | undefined,
  setting: NameSetting,
  hasClearEndings: boolean,
): string | undefined {
  const isPossessor = possessed.test(setting.behind) && !verb.test(setting.behind);
  for (const { pattern, isClear, isGenitive } of endings) {
    const at = word.search(pattern);
    if (at < 3) continue;
    const stem = word.slice(0, at);
    if (!agrees(stem, word.slice(at))) continue;
    if (ofMenOrWomen.test(word) && at === word.length - 1) {
      // "Dauren Qaraşıbayeva" is Dauren Qaraşıbayev where he is named elsewhere, or is called a man.
      const isMan = /^(?:cənab|bay)$/.test(setting.agreeing?.key ?? '');
      if (before !== undefined && (isMan || setting.isWritten(stem, before))) return stem;
      continue;
    }
    if (setting.isWritten(stem, before) || (word.length - at > 1 && stem.length >= 4 && setting.isWritten(stem)))
      return stem;
    // "Trevaldini" is whole: of single letters those behind -ov are endings.
    if ((word.length - at > 1 ? wholeFamilyName : /[oe]v$/u).test(stem)) return stem;
    if (isGenitive && isPossessor) return stem;
    if (isClear && hasClearEndings && stem.length >= 4 && !/(?:sk|ts)a$/u.test(stem)) return stem;
  }
  return undefined;
}

/** Whether the vowels of an ending go with the last one of a word. */
function agrees(stem: string, ending: string): boolean {
  const own = [...stem.toLowerCase()].findLast((letter) => vowel.test(letter));
  const first = [...ending].find((letter) => vowel.test(letter));
  return own === undefined || first === undefined || back.includes(own) === back.includes(first);
}
