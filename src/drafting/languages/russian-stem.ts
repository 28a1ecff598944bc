/** Endings of nouns and adjectives, the longest first. */
const ending =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ией|ия|ии|ию|ие|ий|ая|яя|ой|ей|ою|ею|ую|юю|ое|ее|ые|их|ых|им|ым|ом|ем|ев|ов|ах|ях|ам|ям|ый|а|я|у|ю|ы|и|е|о|ь|й)$/;

/** A Russian word, by its key, without the ending of its case. */
export function stem(key: string): string {
  // "Ассамблее" has an ending that adjectives have, too.
  if (key.startsWith('ассамбле')) return 'ассамбле';
  const short = key.length > 4 ? key.replace(ending, '') : key.length > 3 ? key.replace(/[аяуюыиеоьй]$/, '') : key;
  return short.length >= 3 ? short : key;
}
