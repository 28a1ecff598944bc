import { useEffect, useRef, useState } from 'react';
import { ask, type Question } from './ask.ts';
import { useAnswer } from './use-answer.ts';

/** A page of a list, as the API gives it. */
export interface Connection<Item> {
  readonly totalCount: number;
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What is there of a list, and how to get more. */
export interface Pages<Item> {
  /** Undefined until the first page is there. */
  readonly items: readonly Item[] | undefined;
  readonly total: number;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly failed: boolean;
  readonly again: () => void;
  readonly more: () => void;
}

/** A list that is longer than a page: its first page, and those that were asked for since. */
export function usePages<Data, Variables extends object, Item>(
  question: Question<Data, Variables>,
  variables: Variables | undefined,
  pick: (data: Data) => Connection<Item> | null | undefined,
): Pages<Item> {
  const first = useAnswer(question, variables);
  const key = JSON.stringify([String(question), variables]);
  const [later, setLater] = useState<{ key: string; pages: readonly Connection<Item>[]; failed: boolean }>({
    key,
    pages: [],
    failed: false,
  });
  const [isLoading, setLoading] = useState(false);
  const running = useRef(new AbortController());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list, or none, needs no more of this one
  useEffect(() => {
    running.current = new AbortController();
    setLoading(false);
    return () => running.current.abort();
  }, [key]);

  const firstPage = first.data && pick(first.data);
  const pages = [...(firstPage ? [firstPage] : []), ...(later.key === key ? later.pages : [])];
  const last = pages.at(-1);

  async function more(): Promise<void> {
    const { signal } = running.current;
    setLoading(true);
    try {
      const data = await ask(question, { ...variables, after: last?.pageInfo.endCursor } as Variables, signal);
      const page = pick(data);
      if (page && !signal.aborted) setLater({ key, pages: [...pages.slice(1), page], failed: false });
    } catch {
      if (!signal.aborted) setLater({ key, pages: pages.slice(1), failed: true });
    }
    if (!signal.aborted) setLoading(false);
  }

  return {
    items: last && pages.flatMap(({ nodes }) => nodes),
    total: last?.totalCount ?? 0,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    isLoading,
    failed: first.failed || (later.key === key && later.failed),
    again: last ? () => void more() : first.again,
    more: () => void more(),
  };
}
