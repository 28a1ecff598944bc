import { type ReactNode, useEffect, useRef } from 'react';
import { hasMoved, useAddress } from '../address.ts';
import { useMessages } from '../words/language.tsx';

/**
 * The heading of a page. It names the page in the browser's title, and has the focus once the reader has come here
 * from another page, as it would have if the page had been loaded anew.
 */
export function Heading({ text, language, children }: { text: string; language?: string; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useAddress();
  const { title } = useMessages();
  useEffect(() => {
    document.title = text === title ? title : `${text} · ${title}`;
  }, [text, title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page
  useEffect(() => {
    if (hasMoved()) heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <header className="heading">
      {children && <p className="kind">{children}</p>}
      <h1 ref={heading} tabIndex={-1} lang={language}>
        {text}
      </h1>
    </header>
  );
}
