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
