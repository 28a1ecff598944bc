/*
 * What tells one convention of writing a name from another, and what tells one name from another: the first costs next
 * to nothing, the second 1 or nearly so.
 */

/**
 * Sounds, or two of them, that conventions write for one another, either way; `_` is nothing, `$` the end of a word after
 * a consonant, and `%` after a vowel: `Aleksandr` and `Aleksandra` are two, and so are a surname and its form for women.
 */
const confusable: readonly (readonly [cost: number, pairs: string])[] = [
  // A letter with a mark, and without.
  [0.03, 'A/a A/e O/o G/g N/n X/h X/ks q/k q/g Y/i Y/ii'],
  [0.06, 'O/io O/e s/S c/C c/J c/j A/ae A/ia O/oe N/ng NG/ng Ng/ng j/J j/Y'],
  // A Latin letter that languages read differently; the end of a word, where voices are lost.
  [0.08, 'j/i j$/i% j$/% c/k c/T ij/i ie/e Ye/e kh/h sh/S th/t zh/J gu/g tC/C dc/J dc/j je/e f$/v$ t$/d$ p$/b$'],
  [0.12, 'g/k'],
  [0.1, 'iu/u Yu/iu ue/u u/v mp/b mb/b mp/mb nt/nd nt/d nd/d ei/i oi/i ai/ei z/J dz/T s/c ks/s T/c ju/u'],
  // Sounds that one language has and another has not.
  [0.15, 'a/e e/io g/h G/h G/k J/T C/T C/J T/z dJ/J ai/e dz/c O/u Yu/u'],
  [0.2, 'o/u G/i gi/i gi/Y ge/ie ge/Ye g/Y ng/g C/h J/g dz/J J/S T/s s/z S/C'],
  [0.25, 'ja/a jo/o G/_ b/v io/o k/C ii/i u/f'],
  [0.3, 'i/_ er/r v/f'],
  [0.4, 's$/% i%/$ k/h h$/%'],
  [0.45, 'i/u'],
  [0.5, 'h/_ ia/a Yo/o d/t b/p'],
  [0.55, 'e/i o/a'],
  [0.6, 'e/_ u/_ o/_ a/_ a/u e/u i/o o/e Ya/a Y/_'],
  [0.7, 'i/a'],
];

const costs = new Map<string, number>();
for (const [cost, pairs] of confusable) {
  for (const pair of pairs.replaceAll('_', '').split(' ')) {
    const [one = '', other = ''] = pair.split('/');
    costs.set(`${one}/${other}`, cost);
    costs.set(`${other}/${one}`, cost);
  }
}

/** The most sounds that are looked at together. */
const widest = 2;

/**
 * How far two words, given as their sounds with their ends, are from each other: 0 for one word, about 1 for each sound that no
 * convention explains. The cheapest way of making the one of the other, as an edit distance is.
 *
 * @param limit what is further apart need not be known exactly: it is infinitely far
 */
function distance(a: string, b: string, limit: number): number {
  const rows: number[][] = [];
  let nearestOfLast = 0;
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j += 1) row.push(i === 0 && j === 0 ? 0 : cheapest(a, b, i, j, rows, row, limit));
    rows.push(row);
    const nearest = Math.min(...row);
    // Every way leads through one of two rows that follow each other.
    if (nearest > limit && nearestOfLast > limit) return Number.POSITIVE_INFINITY;
    nearestOfLast = nearest;
  }
  return rows[a.length]?.[b.length] ?? Number.POSITIVE_INFINITY;
}

function withEnd(word: string): string {
  return `${word}${/[aAeioOu]$/.test(word) ? '%' : '$'}`;
}

/** The cheapest way to the place after `i` sounds of the one and `j` of the other. */
function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  rows: readonly (readonly number[])[],
  row: readonly number[],
  limit: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (let m = 0; m <= Math.min(widest, i); m += 1) {
    const before = m === 0 ? row : (rows[i - m] ?? []);
    for (let n = m === 0 ? 1 : 0; n <= Math.min(widest, j); n += 1) {
      const way = before[j - n] ?? Number.POSITIVE_INFINITY;
      if (way >= least || way > limit) continue;
      least = Math.min(least, way + costOf(a.slice(i - m, i), b.slice(j - n, j)));
    }
  }
  return least;
}

function costOf(one: string, other: string): number {
  if (one === other) return 0;
  const known = costs.get(`${one}/${other}`);
  if (known !== undefined) return known;
  // Without a convention sounds are taken one by one.
  return one.length <= 1 && other.length <= 1 && isEnd(one) === isEnd(other) ? 1 : Number.POSITIVE_INFINITY;
}

function isEnd(sound: string): boolean {
  return sound === '$' || sound === '%';
}

/** The similarity from which on two words may be one. */
export const alike = 0.62;

/** What a distance of 1 costs a word of one sound; it weighs less in a longer one. */
const weight = 1.7;

/**
 * How alike two words are, given as their sounds: 1 for one word in the same or another spelling, and 0 for words that
 * are further apart than `alike`.
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const length = Math.sqrt(Math.max(one.length, other.length, 1));
  const limit = ((1 - alike) * length) / weight;
  return Math.max(0, 1 - (distance(withEnd(one), withEnd(other), limit) * weight) / length);
}

/** Whether a word may begin with an initial, which may be two letters, both given as their sounds. */
export function mayBegin(word: string, initial: string): boolean {
  return [1, 2].some((length) => distance(word.slice(0, length), initial, farthestInitial) <= farthestInitial);
}

const farthestInitial = 0.3;
