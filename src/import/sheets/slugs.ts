import { createHash } from 'node:crypto';
import { fold } from '../../graph/explore/fold.ts';

const longest = 90;

/**
 * A slug made of a name: its letters in ASCII. One that is too long is cut, and ends in a hash of the whole, so that
 * names that begin alike stay apart. Null where the name has no letter or digit.
 */
export function slugFor(name: string): string | null {
  const slug = fold(name).replaceAll(' ', '-');
  if (slug === '') return null;
  if (slug.length <= longest) return slug;
  const hash = createHash('sha256').update(slug).digest('hex').slice(0, 8);
  return `${slug.slice(0, longest).replace(/-[^-]*$/, '')}-${hash}`.replaceAll(/-+/g, '-');
}
