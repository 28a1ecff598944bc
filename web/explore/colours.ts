import { type Kind, kinds, signs } from './signs.ts';

/** The colours of the theme in which the page is shown, as the canvas takes them. */
export interface Colours {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly faint: string;
  readonly accent: string;
}

/** Reads the colours from the style sheet: a custom property may say `light-dark()`, and only a colour is worked out. */
export function coloursOf(container: Element): Colours {
  const probe = container.appendChild(document.createElement('i'));
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, read(signs[kind].colour)])) as Record<Kind, string>,
    paper: read('--paper'),
    ink: read('--ink'),
    soft: read('--soft'),
    line: read('--graph-line'),
    faint: read('--graph-faint'),
    accent: read('--accent'),
  };
  probe.remove();
  return colours;
}

/** Tells when the reader, or the reader's system, changes to the other theme. */
export function watchTheme(changed: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
