/** A word without one of some endings, for each that it may have. */
export function withoutEndings(key: string, endings: ReadonlySet<string>, longest: number, least = 2): string[] {
  const found = [key];
  // "QSC-nin": a hyphen parts the ending from letters.
  const hyphen = key.lastIndexOf('-');
  if (hyphen > 1 && endings.has(key.slice(hyphen + 1))) found.push(key.slice(0, hyphen));
  const most = Math.min(longest, key.length - least);
  for (let length = 1; length <= most; length += 1) {
    if (!endings.has(key.slice(-length))) continue;
    const stem = key.slice(0, -length);
    found.push(stem);
    const hard = softened[stem.slice(-1)];
    if (hard !== undefined) for (const letter of hard) found.push(stem.slice(0, -1) + letter);
  }
  return found;
}

/** What a consonant was before a vowel came behind it: Bakanlık, Bakanlığı. */
const softened: Readonly<Record<string, string>> = { ğ: 'kq', b: 'p', c: 'ç', d: 't', y: 'k' };

/** All endings that are made by taking one of each list in turn. */
export function endings(...lists: readonly string[]): { readonly all: ReadonlySet<string>; readonly longest: number } {
  let made = [''];
  for (const list of lists) {
    const own = ['', ...list.split(' ')];
    made = made.flatMap((before) => own.map((ending) => before + ending));
  }
  const all = new Set(made.filter((ending) => ending !== ''));
  return { all, longest: Math.max(...made.map(({ length }) => length)) };
}
