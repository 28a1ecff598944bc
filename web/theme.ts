import { useState } from 'react';

export type Theme = 'light' | 'dark';

/** Other programs are served at localhost:4000 too, and the browser keeps one storage for all. */
const key = 'ict-cooperation-graph:theme';

/** The theme that was chosen here before, or else the system's. */
function current(): Theme {
  const chosen = localStorage.getItem(key);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows the page in the theme chosen; where none is, the style sheet follows the system. */
export function applyTheme(): void {
  if (localStorage.getItem(key)) document.documentElement.dataset['theme'] = current();
}

/** The theme, and how to change to the other one. */
export function useTheme(): { theme: Theme; toggle: () => void } {
  const [theme, setTheme] = useState(current);
  const toggle = () => {
    const other = theme === 'dark' ? 'light' : 'dark';
    localStorage.setItem(key, other);
    applyTheme();
    setTheme(other);
  };
  return { theme, toggle };
}
