import type { StatementRowFragment } from '../graphql/graphql';
import { useLanguage, useMessages } from '../words/language.tsx';
import { When } from './when.tsx';

/** Figures that were named, aligned by their digits. */
export function Figures({ of: figures }: { of: StatementRowFragment['figures'] }) {
  const say = useMessages();
  const numbers = new Intl.NumberFormat(useLanguage());
  return (
    <table className="figures" aria-label={say.words.figures}>
      <thead>
        <tr>
          <th scope="col">{say.words.figure}</th>
          <th scope="col" className="number">
            {say.words.value}
          </th>
          <th scope="col">{say.words.period}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ label, value, unit, period, expected }) => (
          <tr key={`${label} ${value} ${period?.text}`}>
            <th scope="row" lang="en">
              {label}
            </th>
            <td className="number">
              {numbers.format(value)} {unit}
            </td>
            <td>
              <When text={period?.text} /> {expected && `(${say.words.expected})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
