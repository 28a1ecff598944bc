const vowels = /[aıeiouöüəâîû]/giu;
const harmony: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  i: 'i',
  ə: 'i',
  ö: 'ü',
  ü: 'ü',
  â: 'ı',
  î: 'i',
};

/** The singular of a word for a post that stands in the plural in Turkish or Azerbaijani; null where it does not. */
export function singularOf(word: string): string | null {
  const match = /^(.{2,})(?:lar|ler|lər)(ı|i)?$/u.exec(word);
  if (!match) return null;
  const [, stem = '', possessor] = match;
  if (!possessor) return stem;
  const last = stem.match(vowels)?.at(-1)?.toLowerCase() ?? 'e';
  const ending = harmony[last] ?? 'i';
  return /[aıeiouöüə]$/u.test(stem) ? `${stem}s${ending}` : stem + ending;
}

/**
 * A name of a body or a group in Turkish or Azerbaijani without the case that the sentence gives it, where its last word
 * is one that the rules know with a possessor: `Şurasının` is `Şurası`.
 */
export function withoutCase(word: string): string {
  return word
    .replace(/(?<=\p{Lu})-\p{Ll}{1,5}$/u, '')
    .replace(/(?<=[ıiuü])n(?:[ıiuü]n|[aəe]|[ıiuü]|d[aəe]n?)$/u, '')
    .replace(/(?<=[ıiuü])(?:yl[aəe]|yla)$/u, '');
}

/** Whether a Turkish or Azerbaijani verb is a participle of whoever does something (`açan`), and not of what is done (`açılan`). */
export function isActiveParticiple(key: string): boolean {
  return /[^dt][aeə]n$/.test(key) && !/(?:[iuü]l|[aeəiuü]n)[aeə]n$/.test(key);
}
