import { type ReactNode, useRef } from 'react';
import { restate, useAddress } from '../address.ts';
import { Panel } from '../panel/panel.tsx';

/** What is selected, as the address says in `?selected=…`, and how to select something else. */
export function useSelection(): { selected: string | undefined; select: (id: string | undefined) => void } {
  const selected = useAddress().searchParams.get('selected') ?? undefined;
  return { selected, select: (id) => restate({ selected: id }) };
}

/** A view, and beside it the panel of what is selected; where nothing is, what else belongs there, if anything. */
export function WithPanel({ children, beside }: { children: ReactNode; beside?: ReactNode }) {
  const { selected, select } = useSelection();
  // Where the reader was before the panel opened, to lead them back there.
  const before = useRef<Element>(null);
  return (
    <div className={selected || beside ? 'chart with-panel' : 'chart'}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only takes note of where the focus is */}
      <div
        onFocus={({ target }) => {
          before.current = target;
        }}
      >
        {children}
      </div>
      {selected ? (
        <Panel
          key={selected}
          of={selected}
          close={() => {
            select(undefined);
            if (before.current instanceof HTMLElement) before.current.focus();
          }}
        />
      ) : (
        beside
      )}
    </div>
  );
}
