import type { CSSProperties } from 'react';
import type { SharesFragment } from '../graphql/graphql';
import { useLanguage, useWords } from '../words/language.tsx';
import { words } from './words.ts';

/** How much is shared by how many, drawn as one bar and said in words. */
export function Shares({ of: counts, hasSome }: { of: SharesFragment; hasSome: boolean }) {
  const here = useWords(words);
  const number = new Intl.NumberFormat(useLanguage());
  const parts = (['all', 'some', 'one'] as const).filter((part) => part !== 'some' || hasSome);
  return (
    <dl className="shares">
      {parts.map((part) => (
        <div key={part} className={part} style={{ '--count': counts[part] } as CSSProperties}>
          <dt>{here[part]}</dt>
          <dd>{number.format(counts[part])}</dd>
        </div>
      ))}
    </dl>
  );
}
