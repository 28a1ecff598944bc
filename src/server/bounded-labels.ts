/** Stands for all names that came when there were enough. */
export const others = 'other';

/**
 * Keeps the names that figures are told apart by few, whatever callers think of: those that are known, as many as came
 * first, and one for all others.
 */
export function boundedLabels(known: Iterable<string>, most: number): (name: string) => string {
  const kept = new Set(known);
  const limit = kept.size + most;
  return (name) => {
    if (kept.has(name)) return name;
    if (kept.size >= limit) return others;
    kept.add(name);
    return name;
  };
}
