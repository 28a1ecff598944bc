import type { ReactNode } from 'react';

/** The single values of a thing, each after its name; those that are not known are left out. */
export function Details({ of: rows }: { of: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="details">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
