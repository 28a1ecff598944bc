/** A Russian adjective in the nominative of a gender. */
export function adjectiveFor(word: string, gender: 'masculine' | 'feminine' | 'neuter'): string {
  const match = /^(.*[^ьъ])(ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ый|ий|ая|яя|ое|ее|ых|их|ыми|ими|ые|ие)$/u.exec(
    word,
  );
  const [, stem, ending] = match ?? [];
  if (!stem || !ending) return word;
  const isSoft = /^[еию]|яя|юю/.test(ending) && !/[гкхжчшщ]$/u.test(stem);
  if (gender === 'feminine') return stem + (isSoft ? 'яя' : 'ая');
  if (gender === 'neuter') return stem + (isSoft ? 'ее' : 'ое');
  return stem + (isSoft || /[гкхжчшщ]$/u.test(stem) ? 'ий' : 'ый');
}

/** The gender of a Russian noun by its nominative. */
export function genderOf(noun: string): 'masculine' | 'feminine' | 'neuter' {
  if (/[ая]$/.test(noun)) return 'feminine';
  return /[оеё]$/.test(noun) ? 'neuter' : 'masculine';
}

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

/** The singular of a word for a post that stands in the plural; null where it does not. */
export function pluralOf(word: string, language: string): string | null {
  if (language === 'en')
    return /[^su]s$/.test(word) && !/^(affairs|communications)$/i.test(word) ? word.slice(0, -1) : null;
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
    .replace(/(?<=[ıiuü])n(?:[ıiuü]n|[aəe]|[ıiuü]|d[aəe]n?)$/u, '')
    .replace(/(?<=[ıiuü])(?:yl[aəe]|yla)$/u, '');
}

/** Whether a Russian word may be governed by another: it ends as a noun or an adjective in a case does, and as no verb. */
export function isGoverned(key: string, before = ''): boolean {
  // The genitive plural behind an adjective often has no ending: информационных систем.
  if (/(?:ых|их)$/.test(before) && /[бвгджзклмнпрстфхцчшщ]$/.test(key)) return true;
  if (key.length <= 3 || /л[аио]?(?:с[ья])?$/.test(key)) return /^(?:дел|дела)$/.test(key);
  return /(?:ого|его|ому|ему|ой|ей|ую|юю|ых|их|ым|им|ии|ия|ию|ам|ям|ы|и|а|я|ов|ев|ок|ек|ств|сти|ью|стр|дел)$/.test(key);
}

/** A name in capitals as it is written elsewhere: each word with a capital, small words without. */
export function titleCase(name: string, language: string, isSmall: (word: string) => boolean): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word, index) => {
      const lower = word.toLocaleLowerCase(language);
      if (index > 0 && isSmall(lower)) return lower;
      return lower.replaceAll(
        /(^|[-–“"«(])(\p{L})/gu,
        (_, mark: string, letter: string) => mark + letter.toLocaleUpperCase(language),
      );
    })
    .join(' ');
}
