import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { go } from '../address.ts';
import { inLanguage, useLanguage } from '../words/language.tsx';

/** A link to another page of the explorer: within it, and in the language chosen. */
export function Link({ to, ...rest }: { to: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const href = inLanguage(to, useLanguage());
  return <a {...rest} href={href} onClick={followed(href)} />;
}

/** Follows a plain click without loading the page anew; a new tab or window is the browser's. */
export function followed(href: string): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
}
