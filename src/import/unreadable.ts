/** A file cannot be read as what it is said to be: `message` says why and what to do, to follow the file's name. */
export class Unreadable extends Error {
  /** Where in the file, counted from 1; null where it is the file as a whole. */
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.name = 'Unreadable';
    this.line = line;
  }
}
