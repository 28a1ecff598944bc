import anyAscii from 'any-ascii';

/*
 * A word of a name as the sounds it is made of, whatever script and convention it is written by. A small letter is the
 * sound that it has in most Latin scripts; capitals stand for sounds that conventions write differently:
 *
 *   C  ч ç ch      J  ж дж zh dzh      S  ш ş sh      T  ц τσ ts tz
 *   A  ə ә ä       O  ө ö ё            G  ğ ғ gh      N  ң ñ ŋ       Y  y at the beginning
 *
 * and for Latin letters that only the reader's language would tell: `c`, `j`, `q` stay, and `x` is X. What such a letter
 * may stand for is in `conventions.ts`.
 */

/** Sounds of letters; of all others, what any-ascii makes of them. */
const letters: Readonly<Record<string, string>> = {
  // Latin, with the letters of Turkish, Azerbaijani, both Kazakh alphabets, and ISO 9.
  ...{ ç: 'C', č: 'C', ĉ: 'C', ć: 'C', ş: 'S', š: 'S', ș: 'S', ŝ: 'S', ś: 'S', ž: 'J', ź: 'J', đ: 'J', ţ: 'T', ț: 'T' },
  ...{ ğ: 'G', ǵ: 'G', ġ: 'G', ǧ: 'G', ñ: 'N', ń: 'N', ŋ: 'N', ň: 'N', ņ: 'N', ı: 'i', ə: 'A', ä: 'A', á: 'A', æ: 'A' },
  ...{ ö: 'O', ó: 'O', ő: 'O', ø: 'O', ë: 'O', ü: 'u', ú: 'u', ű: 'u', ū: 'u', ů: 'u', ý: 'i', ÿ: 'i', q: 'q' },
  ...{ x: 'X', w: 'v', y: 'i' },
  // Cyrillic, with the letters of Kazakh, Kyrgyz, Azerbaijani and Ukrainian.
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'O', ж: 'J', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'H', ц: 'T', ч: 'C', ш: 'S', щ: 'S' },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', є: 'ie', і: 'i', ї: 'i', ў: 'u', ј: 'i' },
  ...{ ә: 'A', ғ: 'G', қ: 'k', ҡ: 'k', ҝ: 'g', ң: 'N', ҥ: 'N', ө: 'O', ұ: 'u', ү: 'u', һ: 'H', ҳ: 'H', ҹ: 'J', ҷ: 'J' },
  җ: 'J',
  // Greek; letters that go together are in `greek`.
  ...{
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 't',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'ks',
  },
  ...{ ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: 'i', φ: 'f', χ: 'H', ψ: 'ps', ω: 'o' },
};

const greek: readonly (readonly [RegExp, string])[] = [
  [/ου/g, 'u'],
  [/υι/g, 'i'],
  [/(?<=[αε])υ(?=[θκξπστφχψς]|$)/g, 'f'],
  [/(?<=[αε])υ/g, 'v'],
  [/^μπ/g, 'b'],
  [/^ντ/g, 'd'],
  [/^γκ/g, 'g'],
  [/γγ/g, 'ng'],
  // As in Γιάννης: y, though ELOT 743 writes gi.
  [/γι(?=[αεηουωeuiav])/g, 'ι'],
  [/τσ|τζ/g, 'T'],
];

/** Letters that stand for one sound together; the longest come first. */
const together: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, 'C'],
  [/shch|šč|SC|sch/g, 'S'],
  [/dzh|dj|dJ|zh/g, 'J'],
  [/sh/g, 'S'],
  // Greek χ, as in Christos, and not the ch of English.
  [/ch(?=[lmnrst])/g, 'H'],
  [/ch/g, 'C'],
  [/kh/g, 'H'],
  [/gh/g, 'G'],
  [/ts|tz/g, 'T'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ck/g, 'k'],
  [/^mp/g, 'b'],
  [/^nt/g, 'd'],
  [/gk/g, 'g'],
  [/ou/g, 'u'],
  [/H/g, 'h'],
  [/eie/g, 'e'],
  [/(.)\1+/g, '$1'],
  // Jana is not Anna: at the beginning y is more than a way of writing the vowel.
  [/^i(?=[aeouAO])/g, 'Y'],
];

/** Names have shorter words; what is longer is compared by its beginning. */
const longestWord = 40;

/** The sounds of a word; empty where there is no letter in it. */
export function soundsOfWord(word: string): string {
  const lower = word
    .slice(0, 4 * longestWord)
    .normalize('NFC')
    .toLowerCase();
  const sounds = replaceAll(withoutAccentsIn(/\p{Script=Greek}/u, lower), greek);
  const latin = [...sounds].map(soundsOfLetter).join('');
  return replaceAll(latin, together).slice(0, longestWord);
}

function soundsOfLetter(letter: string): string {
  // Sounds that the rules for Greek found already.
  if (letter === 'T') return letter;
  const known = letters[letter] ?? letters[letter.normalize('NFD').replaceAll(/\p{M}/gu, '')];
  if (known !== undefined) return known;
  return [
    ...anyAscii(letter)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, ''),
  ]
    .map((one) => letters[one] ?? one)
    .join('');
}

function withoutAccentsIn(script: RegExp, text: string): string {
  return script.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text;
}

function replaceAll(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}
