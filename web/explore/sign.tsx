import { type Kind, signs } from './signs.ts';

/** The sign of a kind, as the graph draws it. */
export function SignOf({ kind }: { kind: Kind }) {
  const { path, hollow, colour } = signs[kind];
  return (
    <svg className={hollow ? 'sign hollow' : 'sign'} viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true">
      <path d={path} style={{ color: `var(${colour})` }} />
    </svg>
  );
}
