import { useEffect, useRef, useState } from 'react';
import { restate } from '../address.ts';

/** What the address says of selection and view is no change of the picture: undoing it would surprise. */
const passing = ['sel', 'view', 'lang'];

/** Takes back changes of the picture, and makes them again. The address is all that a picture is made of. */
export function useUndo({ searchParams }: URL): { undo: (() => void) | undefined; redo: (() => void) | undefined } {
  const lasting = lastingOf(searchParams);
  const [{ past, future }, setStates] = useState({ past: [] as string[], future: [] as string[] });
  const present = useRef(lasting);
  const isOurs = useRef(false);

  useEffect(() => {
    if (present.current === lasting) return;
    const before = present.current;
    present.current = lasting;
    if (!isOurs.current) setStates(({ past }) => ({ past: [...past.slice(-99), before], future: [] }));
    isOurs.current = false;
  }, [lasting]);

  function goTo(state: string): void {
    isOurs.current = true;
    const wanted = new URLSearchParams(state);
    const names = new Set([...new URLSearchParams(lasting).keys(), ...wanted.keys()]);
    restate(Object.fromEntries([...names].map((name) => [name, wanted.get(name) ?? undefined])));
  }

  const [last, next] = [past.at(-1), future.at(-1)];
  return {
    undo:
      last === undefined
        ? undefined
        : () => {
            setStates({ past: past.slice(0, -1), future: [...future, lasting] });
            goTo(last);
          },
    redo:
      next === undefined
        ? undefined
        : () => {
            setStates({ past: [...past, lasting], future: future.slice(0, -1) });
            goTo(next);
          },
  };
}

/** What of the address makes the picture, however its parts are ordered. */
function lastingOf(searchParams: URLSearchParams): string {
  const lasting = new URLSearchParams([...searchParams].filter(([name]) => !passing.includes(name)));
  lasting.sort();
  return lasting.toString();
}
