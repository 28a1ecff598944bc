import type { Token } from '../tokens.ts';

/** How sub-groups are named in a language. */
export interface GroupWords {
  /** What ties a group to what it is about: behind the word for a group (`on`, `по`), or before it (`üzrə`, `konusunda`). */
  readonly about: string;
  /** Words beside a group that tell nothing of what it is about: new, another. */
  readonly plain: string;
  /** Adjectives that tell what sort of group it is, and not what it is about: joint. */
  readonly sorts: string;
  /** Whether a word for a group, by its key, means several. */
  isSeveral(key: string): boolean;
  /** Whether one that means several may mean one in another case, too. */
  mayBeOne?(key: string): boolean;
  /** Whether a word for a group, by its key, is possessed by what stands before it. */
  isPossessed?(key: string): boolean;
  /** A word for a group, or several words, in the nominative of one; `isOf` where it bears what it is about as a possessor does. */
  one(words: string, isOf: boolean): string;
  /** Whether a word may belong to what a group is about, of which the words from `from` on do. */
  goesOn(tokens: readonly Token[], at: number, from: number): boolean;
  /** Whether an adjective before the word for a group may tell what it is about. */
  isAdjective?(key: string): boolean;
}
