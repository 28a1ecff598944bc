import { useMessages } from '../words/language.tsx';

/** Says that something could not be loaded, and offers to try again. */
export function Failed({ again }: { again: () => void }) {
  const say = useMessages();
  return (
    <p role="alert" className="failed">
      {say.failed}{' '}
      <button type="button" onClick={again}>
        {say.again}
      </button>
    </p>
  );
}
