import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { words } from './words.ts';

/** How kinds of things, relations and roles are called, and numbers written, in the language chosen. */
export function useNames() {
  const say = useMessages();
  const language = useLanguage();
  const { relations, fact } = useWords(words);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language);
  return {
    kind: (kind: string) => (kind === 'Fact' ? fact : (say.kinds[kind as keyof typeof say.kinds] ?? kind)),
    many: (kind: string) => (kind === 'Fact' ? fact : (say.manyOfKind[kind as keyof typeof say.manyOfKind] ?? kind)),
    // A field of a fact in the middle is called by the kind of the fact.
    relation: (relation: string) =>
      relations[relation] ?? say.kinds[relation.replace(/\..*/, '') as keyof typeof say.kinds] ?? relation,
    role: (role: string) => say.attendanceRole[role as keyof typeof say.attendanceRole] ?? role,
    list: (parts: readonly string[]) => lists.format(parts),
    number: (value: number) => numbers.format(value),
    collator: new Intl.Collator(language, { numeric: true }),
  };
}
