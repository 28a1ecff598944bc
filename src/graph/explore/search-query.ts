import type { SearchWord } from './search-words.ts';

/**
 * The query in Lucene's syntax for the words of a search: each word must be met, best as a whole word of a name, then as
 * the beginning of one, then with a letter or two wrong or by its sound; in a name rather than in a quotation.
 *
 * What begins with a word scores the same whatever else it is, and a rare word scores up to fourteen times its boost:
 * the boosts keep the ways of meeting a word apart all the same.
 *
 * The same words in another order, script or case make the same query.
 *
 * It is made of folded words alone, `a` to `z` and `0` to `9`, so nothing that a caller types is syntax.
 *
 * @param types values of `NodeType`, one of which what is found must be; null for all
 */
export function searchQuery(words: readonly SearchWord[], types: readonly string[] | null): string {
  const all = words.map((word) => `+(${alternatives(word).join(' ')})`);
  // Which type it is says nothing of how well it fits. An empty list of types asks for nothing.
  if (types)
    all.push(
      `+(${['none', ...types]
        .sort()
        .map((type) => `type:${type.toLowerCase()}`)
        .join(' ')})^0`,
    );
  return all.sort().join(' ');
}

function alternatives({ word, mayBegin, edits, sound, soundEdits }: SearchWord): string[] {
  return [
    `names:${word}^8`,
    `texts:${word}^2`,
    ...(mayBegin ? [`names:${word}*^12`, `texts:${word}*^3`] : []),
    ...(edits > 0 ? [`names:${word}~${edits}^0.5`, `texts:${word}~${edits}^0.1`] : []),
    `sounds:${sound}^0.5`,
    ...(soundEdits > 0 ? [`sounds:${sound}~${soundEdits}^0.2`] : []),
  ];
}
