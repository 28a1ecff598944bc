import { type FormEvent, useId, useState } from 'react';
import { useMessages } from '../words/language.tsx';

interface TokenFormProperties {
  readonly className: string;
  /** What the API says to whoever gives none, or this one. */
  readonly denied: string;
  /** Whose token is asked for. */
  readonly label: string;
  readonly give: (token: string) => void;
  /** Forgets the token that is kept; undefined where none is. */
  readonly forget: (() => void) | undefined;
}

/** Asks for a token, and says why it is wanted and where it is kept. */
export function TokenForm({ className, denied, label, give, forget }: TokenFormProperties) {
  const { signIn: say } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() !== '') give(typed.trim());
    setTyped('');
  }
  return (
    <form className={className} onSubmit={submit}>
      <p role="alert" lang="en">
        {denied}
      </p>
      <label htmlFor={id}>{label}</label>{' '}
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-describedby={`${id}-kept`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />{' '}
      <button type="submit" className="main">
        {say.give}
      </button>{' '}
      {forget && (
        <button type="button" onClick={forget}>
          {say.forget}
        </button>
      )}
      <p id={`${id}-kept`} className="beside">
        {say.kept}
      </p>
    </form>
  );
}
