import { restate } from '../address.ts';
import { useWords } from '../words/language.tsx';
import { chartWords } from './words.ts';

/** Says that nothing fits what was chosen, and what to do. */
export function Nothing() {
  const say = useWords(chartWords);
  return (
    <p role="status" className="empty">
      {say.nothing} <Reset />
    </p>
  );
}

/** Leaves out all that was chosen of what there is. */
export function Reset() {
  const say = useWords(chartWords);
  return (
    <button type="button" onClick={() => restate({ from: undefined, to: undefined, of: undefined, kinds: undefined })}>
      {say.reset}
    </button>
  );
}
