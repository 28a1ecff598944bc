import mammoth from 'mammoth';
import { damaged, openArchive } from '../archive.ts';
import { Unreadable } from '../unreadable.ts';
import { textOfHtml } from './html.ts';

/**
 * The text of a Word document, footnotes and endnotes included.
 *
 * @throws {Unreadable} when it is none.
 */
export async function docxText(bytes: Buffer): Promise<string> {
  await checkArchive(bytes);
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return textOfHtml(value);
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Unpacks everything once, a piece at a time, before a library does so in memory: a file that holds more than it says,
 * or entities that stand for texts without end, goes no further.
 */
async function checkArchive(bytes: Buffer): Promise<void> {
  const archive = await openArchive(bytes);
  if (!archive.names.includes('word/document.xml')) throw new Unreadable('is no Word document (.docx)');
  for (const name of archive.names) {
    let last = '';
    try {
      for await (const chunk of await archive.open(name)) {
        const text = last + (chunk as Buffer).toString('latin1');
        if (text.includes('<!DOCTYPE') && /\.(xml|rels)$/i.test(name)) {
          throw new Unreadable(
            `holds a document type with entities in ${name}, as no Word document does; save it anew`,
          );
        }
        last = text.slice(-9);
      }
    } catch (error) {
      throw damaged(error);
    }
  }
}
