import { type FormEvent, useId, useState } from 'react';
import { dropToken, keepToken, useDenied, useDrafts, useToken } from '../api/token.ts';
import { useMessages } from '../words/language.tsx';

/** Asks for a token where nothing can be read without one, and says where drafts are among what is read. */
export function SignIn() {
  const { signIn: say } = useMessages();
  const denied = useDenied();
  const showsDrafts = useDrafts();
  const token = useToken();
  if (denied !== undefined) return <TokenForm denied={denied} token={token} />;
  return (
    <div role="status" className="outage">
      {showsDrafts && (
        <p>
          {say.drafts} <ForgetButton />
        </p>
      )}
    </div>
  );
}

function TokenForm({ denied, token }: { denied: string; token: string | undefined }) {
  const { signIn: say } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() === '') return;
    keepToken(typed.trim());
    // All that is kept of what was asked by somebody else goes with the page; its address says what to show again.
    location.reload();
  }
  return (
    <form className="sign-in" onSubmit={submit}>
      <p role="alert" lang="en">
        {denied}
      </p>
      <label htmlFor={id}>{say.token}</label>{' '}
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-describedby={`${id}-kept`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />{' '}
      <button type="submit">{say.give}</button> {token !== undefined && <ForgetButton />}
      <p id={`${id}-kept`} className="beside">
        {say.kept}
      </p>
    </form>
  );
}

function ForgetButton() {
  const { signIn: say } = useMessages();
  function forget(): void {
    dropToken();
    location.reload();
  }
  return (
    <button type="button" onClick={forget}>
      {say.forget}
    </button>
  );
}
