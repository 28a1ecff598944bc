import type { ReactNode } from 'react';
import { useAddress } from '../address.ts';
import type { Question } from '../api/ask.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { ThingFragment } from '../graphql/graphql';
import { Failed } from '../parts/failed.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { wordsOf } from '../parts/thing.tsx';
import { useOpening } from '../recent.ts';
import { useLanguage, useMessages } from '../words/language.tsx';
import { NotFound } from './not-found.tsx';

interface PageOfProperties<Data, Variables, Item> {
  readonly question: Question<Data, Variables>;
  readonly of: Omit<Variables, 'language'>;
  readonly pick: (data: Data) => Item | null;
  readonly children: (item: Item) => ReactNode;
}

/** The page of one thing: what it shows once the answer is there, and what is said until then or instead. */
export function PageOf<Data, Variables, Item extends ThingFragment>({
  question,
  of,
  pick,
  children,
}: PageOfProperties<Data, Variables, Item>) {
  const say = useMessages();
  const language = useLanguage();
  const variables = { ...of, language } as unknown as Variables;
  const { data, failed, again } = useAnswer(question, variables);
  const item = data && pick(data);
  useOpening({ to: useAddress().pathname, ...(item && wordsOf(item, language)) });
  if (item) {
    return (
      <article>
        <Link className="in-graph" to={`/explore?of=${encodeURIComponent(item.id)}`}>
          {say.showInGraph}
        </Link>
        {children(item)}
      </article>
    );
  }
  if (item === null) return <NotFound />;
  if (!failed) return <p className="waiting">{say.loading}</p>;
  return (
    <>
      <Heading text={say.failedTitle} />
      <Failed again={again} />
    </>
  );
}
