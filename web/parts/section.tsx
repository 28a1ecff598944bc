import type { ReactNode } from 'react';
import type { Question } from '../api/ask.ts';
import { type Connection, usePages } from '../api/use-pages.ts';
import { useLanguage } from '../words/language.tsx';
import { useArrival } from './arrival.ts';
import { More } from './more.tsx';

/** A part of a page under a heading of its own, which an address can name. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  useArrival(id, true);
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface ListSectionProperties<Data, Variables, Item> {
  readonly id: string;
  readonly title: string;
  readonly question: Question<Data, Variables>;
  /** What it asks about; the language and the place in the list are added. */
  readonly of: Omit<Variables, 'language' | 'after'>;
  readonly pick: (data: Data) => Connection<Item> | null | undefined;
  /** What stands above the list even where it is empty, such as a choice of what is in it. */
  readonly above?: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}

/** A list with a heading, of which more is loaded on demand; nothing at all where it is empty. */
export function ListSection<Data, Variables extends object, Item>({
  id,
  title,
  question,
  of,
  pick,
  above,
  children,
}: ListSectionProperties<Data, Variables, Item>) {
  const variables = { ...of, language: useLanguage() } as unknown as Variables;
  const pages = usePages(question, variables, pick);
  const { items, total } = pages;
  if (items?.length === 0 && !above) return null;
  return (
    <Section id={id} title={items ? `${title} (${total})` : title}>
      {above}
      {items && items.length > 0 && children(items)}
      <More of={pages} />
    </Section>
  );
}
