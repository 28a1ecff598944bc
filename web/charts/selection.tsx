import type { ReactNode } from 'react';
import { restate, useAddress } from '../address.ts';
import { Panel } from '../panel/panel.tsx';

/** What is selected, as the address says in `?selected=…`, and how to select something else. */
export function useSelection(): { selected: string | undefined; select: (id: string | undefined) => void } {
  const selected = useAddress().searchParams.get('selected') ?? undefined;
  return { selected, select: (id) => restate({ selected: id }) };
}

/** A view, and beside it the panel of what is selected, above what else belongs there. */
export function WithPanel({ children, beside }: { children: ReactNode; beside?: ReactNode }) {
  const { selected, select } = useSelection();
  return (
    <div className={selected || beside ? 'chart with-panel' : 'chart'}>
      <div>{children}</div>
      {(selected || beside) && (
        <div className="asides">
          {selected && <Panel key={selected} of={selected} close={() => select(undefined)} />}
          {beside}
        </div>
      )}
    </div>
  );
}
