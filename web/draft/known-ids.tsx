import { inLanguage, useLanguage } from '../words/language.tsx';

const pages: Readonly<Record<string, string>> = {
  Country: 'country',
  Organisation: 'organisation',
  Official: 'official',
  Meeting: 'meeting',
  Initiative: 'initiative',
  Topic: 'topic',
  Document: 'document',
};

/** The address of the page of a thing by its id; undefined where it has none of its own. */
export function pageOf(id: string): string | undefined {
  const [, kind = '', slug] = /^(\w+):([A-Za-z0-9-]+)$/.exec(id) ?? [];
  return pages[kind] && slug ? `/${pages[kind]}/${slug}` : undefined;
}

/** What the API says, in its own language, with links where it names things by their ids. */
export function WithLinks({ text }: { text: string }) {
  const language = useLanguage();
  return (
    <span lang="en">
      {text
        .split(/\b((?:Country|Organisation|Official|Meeting|Initiative|Topic|Document):[A-Za-z0-9-]+)/)
        .map((part, index) => {
          const to = index % 2 === 1 ? pageOf(part) : undefined;
          // A new tab: what is being decided stays as it is.
          return to === undefined ? (
            part
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay in their places
            <a key={`${index} ${part}`} href={inLanguage(to, language)} target="_blank" rel="noreferrer">
              {part}
            </a>
          );
        })}
    </span>
  );
}
