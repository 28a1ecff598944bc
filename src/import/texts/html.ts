import { convert } from 'html-to-text';
import { decodeText } from '../decode.ts';
import { Unreadable } from '../unreadable.ts';

/** The text of a page in HTML, without what only structures or decorates it. */
export function htmlText(bytes: Buffer): string {
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1];
  return textOfHtml(decodeText(bytes, declared));
}

/** How deep elements may stand in each other. */
const deepest = 2_000;
/** Elements that end by themselves, or may: what is never closed says nothing of depth. */
const selfEnding =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option)$/i;

/** The time to parse grows with the square of the depth: a small file could take hours. */
function refuseDepth(html: string): void {
  let depth = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w:-]*)/gi)) {
    if (selfEnding.test(name)) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > deepest) throw new Unreadable('is nested too deeply to be read; save it anew as text');
  }
}

/** The text of HTML: each paragraph, item and heading on lines of its own, as written. */
export function textOfHtml(html: string): string {
  refuseDepth(html);
  const asWritten = (selector: string) => ({ selector, format: 'block' });
  try {
    return convert(html, {
      wordwrap: false,
      // The library would cut what is longer without a word.
      limits: { maxInputLength: html.length + 1 },
      selectors: [
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'tr'].map(asWritten),
        // A space between cells, not all of them in one.
        ...['td', 'th'].map((selector) => ({ selector, format: 'inlineSurround', options: { suffix: ' ' } })),
        { selector: 'a', options: { ignoreHref: true } },
        ...['img', 'hr', 'script', 'style', 'head', 'title', 'a[id*="note-ref-"]'].map((selector) => ({
          selector,
          format: 'skip',
        })),
      ],
    });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('is nested too deeply to be read; save it anew as text');
    throw error;
  }
}
