import anyAscii from 'any-ascii';

/**
 * Brings a text to the letters in which the search compares: ASCII lower case, whatever the script and the accents.
 * `Özge`, `ÖZGE` and `ozge` come to the same, and so do `Кыргызстан` and `kyrgyzstan`.
 */
export function fold(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
