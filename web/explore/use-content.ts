import { useEffect, useState } from 'react';
import { useLanguage, useMessages } from '../words/language.tsx';
import { type Content, nothing } from './content.ts';
import { type Asked, load } from './load.ts';

/** What is there of all that the state asks for. */
export interface Loaded {
  /** What was there before stays until all of what is wanted now is there. */
  readonly content: Content;
  readonly isLoading: boolean;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Keeps what is shown the same as what the address asks for. */
export function useContent({ of, depth, from, to, expanded }: Asked): Loaded {
  const language = useLanguage();
  const { kinds } = useMessages();
  const key = JSON.stringify([of, depth, from, to, expanded, language]);
  const [state, setState] = useState({ key: '', content: nothing, failed: false });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that is asked for
  useEffect(() => {
    const abort = new AbortController();
    load({ of, depth, from, to, expanded }, { language, kinds }, abort.signal).then(
      (content) => {
        if (!abort.signal.aborted) setState({ key, content, failed: false });
      },
      () => {
        if (!abort.signal.aborted) setState((last) => ({ ...last, key, failed: true }));
      },
    );
    return () => abort.abort();
  }, [key, tries]);
  return {
    content: state.content,
    isLoading: state.key !== key,
    failed: state.key === key && state.failed,
    again: () => {
      setState((last) => ({ ...last, key: '', failed: false }));
      setTries(tries + 1);
    },
  };
}
