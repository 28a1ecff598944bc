import { dropToken, keepToken, useDenied, useDrafts, useToken } from '../api/token.ts';
import { useMessages } from '../words/language.tsx';
import { TokenForm } from './token-form.tsx';

/** Asks for a token where nothing can be read without one, and says where drafts are among what is read. */
export function SignIn() {
  const { signIn: say } = useMessages();
  const denied = useDenied();
  const showsDrafts = useDrafts();
  const token = useToken();
  if (denied !== undefined) {
    const known = token === undefined ? undefined : forget;
    return <TokenForm className="sign-in" label={say.token} give={give} forget={known} denied={denied} />;
  }
  return (
    <div role="status" className="outage">
      {showsDrafts && (
        <p>
          {say.drafts}{' '}
          <button type="button" onClick={forget}>
            {say.forget}
          </button>
        </p>
      )}
    </div>
  );
}

// All that is kept of what was asked by somebody else goes with the page; its address says what to show again.
function give(token: string): void {
  keepToken(token);
  location.reload();
}

function forget(): void {
  dropToken();
  location.reload();
}
