/** What a text has around the name of a person, as far as the case of the name depends on it. */
export interface NameSetting {
  /** The key of the word right before the name; '' where a mark stands there, or nothing. */
  readonly before: string;
  /** The key of the word right behind it. */
  readonly behind: string;
  /** A post or a form of address beside the name, which stands in the same case: its key, and whether it is in another than the nominative. */
  readonly agreeing: { readonly key: string; readonly isOblique: boolean } | null;
  /** Whether the text has a capital word somewhere, with this one or its initial before it where one is given. */
  isWritten(word: string, before?: string): boolean;
}
