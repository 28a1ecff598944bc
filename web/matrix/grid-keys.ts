import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect } from 'react';

/** Where something stands in the table: rows and columns from 0, which are those of the headers. */
export function at(row: number, column: number): string {
  return `${row}:${column}`;
}

/** How far a page leads. */
const page = 10;

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/**
 * One stop of the Tab key for the whole table, and arrow keys within it, as the grid pattern of ARIA has it. What can
 * have the focus says where it stands in `data-at` and is no stop by itself; which one is, changes without drawing the
 * table again.
 *
 * @param size rows and columns with those of the headers
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>, size: { rows: number; columns: number }) {
  // After each drawing, for the one that was the stop may be gone.
  useEffect(() => {
    if (table.current && !table.current.querySelector('[data-at][tabindex="0"]')) beStop(find(at(1, 1)));
  });

  function find(place: string): HTMLElement | null | undefined {
    return table.current?.querySelector<HTMLElement>(`[data-at="${place}"]`);
  }

  function beStop(cell: HTMLElement | null | undefined): void {
    for (const other of table.current?.querySelectorAll('[data-at][tabindex="0"]') ?? []) {
      other.setAttribute('tabindex', '-1');
    }
    cell?.setAttribute('tabindex', '0');
  }

  return {
    onFocus({ target }: FocusEvent) {
      if (target instanceof HTMLElement && target.dataset['at']) beStop(target);
    },
    onKeyDown(event: KeyboardEvent) {
      const step = steps[event.key];
      const place = (event.target as HTMLElement).dataset['at'];
      if (!step || !place || event.altKey || event.shiftKey || event.metaKey) return;
      event.preventDefault();
      const [row = 0, column = 0] = place.split(':').map(Number);
      const far = event.ctrlKey ? Number.POSITIVE_INFINITY : 1;
      const [down, right] = event.ctrlKey && step[0] === 0 && !Number.isFinite(step[1]) ? [step[1], step[1]] : step;
      const to = (from: number, by: number, end: number) =>
        by === 0 ? from : Math.min(Math.max(from + by * far, 0), end - 1);
      const target = find(at(to(row, down, size.rows), to(column, right, size.columns)));
      // Where the row and the column of headers meet, nothing stands.
      target?.focus();
    },
  };
}
