import { TokenForm } from '../parts/token-form.tsx';
import { useWords } from '../words/language.tsx';
import { type Editor, forgetToken, giveToken } from './editor.ts';
import { words } from './words.ts';

/** Asks who is there, where the API wants to know. */
export function EditorToken({ of: { denied, token } }: { of: Editor }) {
  const { token: label } = useWords(words);
  if (denied === undefined) return null;
  return (
    <TokenForm
      className="token"
      forget={token === undefined ? undefined : forgetToken}
      give={giveToken}
      {...{ denied, label }}
    />
  );
}
