import { inWords } from '../words/days.ts';
import { useLanguage, useMessages } from '../words/language.tsx';

/** A date or period of EDTF in words; nothing where none is known. */
export function When({ text }: { text: string | undefined | null }) {
  const language = useLanguage();
  const say = useMessages();
  return text ? <time className="when">{inWords(text, language, say)}</time> : null;
}
