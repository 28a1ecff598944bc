import { extractText, getDocumentProxy } from 'unpdf';
import { Unreadable } from '../unreadable.ts';

/**
 * The text of a PDF, page after page.
 *
 * @throws {Unreadable} when it is none, is locked, or only shows pictures of its pages.
 */
export async function pdfText(bytes: Buffer): Promise<string> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      const { text } = await extractText(pdf, { mergePages: false });
      const whole = text.join('\n\n');
      if (whole.trim() !== '') return whole;
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new Unreadable('is locked by a password; save it without one');
    throw new Unreadable(`is no PDF that can be read: ${message}`);
  }
  throw new Unreadable('holds no text, so its pages are pictures; have them recognised (OCR) first');
}
