import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../words/language.tsx';
import { type Editor, forgetToken, giveToken } from './editor.ts';
import { words } from './words.ts';

/** Asks who is there, where the API wants to know. */
export function TokenForm({ of: { denied, token } }: { of: Editor }) {
  const say = useWords(words);
  const id = useId();
  const [typed, setTyped] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (typed.trim() !== '') giveToken(typed.trim());
    setTyped('');
  }
  if (denied === undefined) return null;
  return (
    <form className="token" onSubmit={submit}>
      <p role="alert" lang="en">
        {denied}
      </p>
      <label htmlFor={id}>{say.token}</label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        aria-describedby={`${id}-kept`}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" className="main">
        {say.giveToken}
      </button>
      {token !== undefined && (
        <button type="button" onClick={forgetToken}>
          {say.forgetToken}
        </button>
      )}
      <p id={`${id}-kept`} className="beside">
        {say.tokenKept}
      </p>
    </form>
  );
}
