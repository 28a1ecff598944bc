import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../words/language.tsx';
import { words } from './words.ts';

/** What stands over the page until it is closed; the focus then goes back to where it was. */
export function Dialog({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const say = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it is still there, it gives the focus back.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} className="over" aria-labelledby={titleId} onClose={close}>
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="close" aria-label={say.close} title={say.close} onClick={close}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}
