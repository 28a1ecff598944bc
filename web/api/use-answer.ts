import { useEffect, useState } from 'react';
import { ask, type Question } from './ask.ts';

/** What is known of an answer: `data` as soon as there is one, `failed` where there will be none. */
export interface Answer<Data> {
  readonly data: Data | undefined;
  readonly failed: boolean;
  readonly again: () => void;
}

/** The last answers, so that a step back shows at once what was there; it is asked again all the same. */
const remembered = new Map<string, unknown>();
const mostRemembered = 100;

function remember(key: string, data: unknown): void {
  remembered.delete(key);
  remembered.set(key, data);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
}

/**
 * The answer to a question; that to the last one asked wins, however late the others come.
 *
 * @param variables undefined where there is nothing to ask yet
 */
export function useAnswer<Data, Variables>(
  question: Question<Data, Variables>,
  variables: Variables | undefined,
): Answer<Data> {
  const key = JSON.stringify([String(question), variables]);
  const [answer, setAnswer] = useState<{ key: string; data?: Data; failed: boolean }>({ key, failed: false });
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the question with its variables
  useEffect(() => {
    if (variables === undefined) return;
    const abort = new AbortController();
    ask(question, variables, abort.signal).then(
      (data) => {
        if (abort.signal.aborted) return;
        remember(key, data);
        setAnswer({ key, data, failed: false });
      },
      () => {
        if (!abort.signal.aborted) setAnswer({ key, failed: true });
      },
    );
    return () => abort.abort();
  }, [key, tries]);

  const isCurrent = answer.key === key;
  return {
    data: (isCurrent ? answer.data : undefined) ?? (remembered.get(key) as Data | undefined),
    failed: isCurrent && answer.failed,
    again: () => {
      setAnswer({ key, failed: false });
      setTries(tries + 1);
    },
  };
}
