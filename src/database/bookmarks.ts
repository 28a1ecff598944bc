import type { BookmarkManager } from 'neo4j-driver';
import { isDriverError, NoAnswer } from './errors.ts';

/**
 * What this process has seen of the database, in the words of Neo4j: whichever member of a cluster answers next has first
 * to know as much. One set serves the whole process, because one statement answers what several requests ask.
 */
export interface Bookmarks extends BookmarkManager {
  /** One more state to be waited for. */
  add(bookmark: string): void;
  /**
   * Forgets them all where it may be their fault that a statement failed: a state that was lost, as when older data were
   * loaded into the same database, would be waited for for ever.
   */
  forgetAfter(error: unknown): void;
}

/** No state has been seen yet. */
export function createBookmarks(): Bookmarks {
  let known: ReadonlySet<string> = new Set();
  return {
    async getBookmarks() {
      return known;
    },
    async updateBookmarks(former, latter) {
      const left = new Set(known);
      for (const bookmark of former) left.delete(bookmark);
      for (const bookmark of latter) left.add(bookmark);
      known = left;
    },
    add(bookmark) {
      known = new Set([...known, bookmark]);
    },
    forgetAfter(error) {
      if (error instanceof NoAnswer || isRefused(error)) known = new Set();
    },
  };
}

function isRefused(error: unknown): boolean {
  return isDriverError(error) && error.code.startsWith('Neo.ClientError.Transaction.InvalidBookmark');
}
