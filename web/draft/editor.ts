import { useCallback, useSyncExternalStore } from 'react';
import { ask, type Question, Refused } from '../api/ask.ts';
import { dropToken, keepToken, useToken } from '../api/token.ts';

const changed = new EventTarget();

/** How an editor asks, and whether the API lets them. */
export interface Editor {
  /** What the API says where it does not take who asks for an editor; else undefined. */
  readonly denied: string | undefined;
  /** Stands for who asks: what was refused may be asked again when it is another. */
  readonly token: string | undefined;
  readonly ask: <Data, Variables>(
    question: Question<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ) => Promise<Data>;
}

let denied: string | undefined;

/** Makes a token known to this tab. */
export function giveToken(token: string): void {
  keepToken(token);
  deny(undefined);
}

/** Forgets the token. */
export function forgetToken(): void {
  dropToken();
  deny(undefined);
}

function deny(reason: string | undefined): void {
  denied = reason;
  changed.dispatchEvent(new Event('change'));
}

function subscribe(listener: () => void): () => void {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}

/** Who asks. Drafting and importing take longer than reading does. */
export function useEditor(): Editor {
  const token = useToken();
  const reason = useSyncExternalStore(subscribe, () => denied);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was refused may be asked again when the token is another
  const askAs = useCallback(
    async <Data, Variables>(question: Question<Data, Variables>, variables: Variables, signal: AbortSignal) => {
      try {
        return await ask(question, variables, signal, { isEditing: true, patience: 300_000 });
      } catch (error) {
        if (error instanceof Refused && /^(UNAUTHENTICATED|FORBIDDEN)$/.test(error.code ?? '')) deny(error.message);
        throw error;
      }
    },
    [token],
  );
  return { denied: reason, token, ask: askAs };
}
