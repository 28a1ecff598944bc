import { useLanguage, useMessages } from '../words/language.tsx';
import { Section } from './section.tsx';
import { Table } from './table.tsx';

/** All names of a thing, with the languages that have each. */
export function Names({ of: names }: { of: readonly { readonly text: string; readonly language: string }[] }) {
  const say = useMessages();
  const display = new Intl.DisplayNames(useLanguage(), { type: 'language', fallback: 'code' });
  const languages = new Map<string, string[]>();
  for (const { text, language } of names) languages.set(text, [...new Set([...(languages.get(text) ?? []), language])]);
  const rows = [...languages].map(([text, tags]) => ({
    id: text,
    cells: [
      <span key="name" lang={tags[0]}>
        {text}
      </span>,
      tags.map((tag) => display.of(tag) ?? tag).join(', '),
    ],
  }));
  return (
    <Section id="names" title={say.words.names}>
      <Table title={say.words.names} columns={[say.words.name, say.words.language]} rows={rows} />
    </Section>
  );
}
