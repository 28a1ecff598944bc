import {
  type PassageFragment,
  WordsBetweenDocument,
  type WordsBetweenQuery,
  WordsOfDocument,
  type WordsOfQuery,
} from '../graphql/graphql';
import type { Tie } from './content.ts';

/** What to ask for the words that a thing rests on. */
export function wordsOfThing(id: string) {
  return {
    question: WordsOfDocument,
    variables: { ids: [id] },
    pick: (data: WordsOfQuery) => data.nodes.flatMap(passagesOf),
  };
}

/** What to ask for the words that a tie rests on. */
export function wordsOfTie({ from, to, relation, fact }: Tie) {
  return {
    question: WordsBetweenDocument,
    variables: { between: [from, to] },
    pick: ({ links }: WordsBetweenQuery): readonly PassageFragment[] =>
      links.find((link) => link.relation === relation && link.fact?.id === fact)?.evidence ?? [],
  };
}

/** The passages of a thing of an answer. */
export function passagesOf(thing: WordsOfQuery['nodes'][number]): readonly PassageFragment[] {
  return thing && 'evidence' in thing ? thing.evidence : [];
}
