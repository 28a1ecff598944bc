import { useLanguage } from '../words/language.tsx';
import { legendOf, type Shade } from './shades.ts';

/** Which shade stands for which counts. */
export function ShadeLegend({ title, of: shades }: { title: string; of: readonly Shade[] }) {
  const numbers = new Intl.NumberFormat(useLanguage());
  return (
    <p className="legend">
      {title}{' '}
      {legendOf(shades).map(({ className, shade: { from, to } }) => (
        <span key={className} className={`swatch ${className}`}>
          {from === to ? numbers.format(from) : `${numbers.format(from)}–${numbers.format(to)}`}
        </span>
      ))}
    </p>
  );
}
