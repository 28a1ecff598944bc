import { useState } from 'react';
import type { Question } from '../api/ask.ts';
import { useAnswer } from '../api/use-answer.ts';
import type { PassageFragment } from '../graphql/graphql';
import { Passages } from '../parts/evidence.tsx';
import { Failed } from '../parts/failed.tsx';
import { useMessages, useWords } from '../words/language.tsx';
import { words } from './words.ts';

interface WordsOnDemandProperties<Data, Variables> {
  readonly question: Question<Data, Variables>;
  readonly variables: Variables;
  readonly pick: (data: Data) => readonly PassageFragment[];
  /** What the words are for. */
  readonly what: string;
}

/** The words that something rests on, asked for when somebody opens it: most of a large graph is never opened. */
export function WordsOnDemand<Data, Variables>({
  question,
  variables,
  pick,
  what,
}: WordsOnDemandProperties<Data, Variables>) {
  const say = useWords(words);
  const { loading, passagesFor } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const { data, failed, again } = useAnswer(question, isOpen ? variables : undefined);
  const passages = data && pick(data);
  return (
    <details className="evidence" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {say.words} <span className="unseen">{passagesFor(what)}</span>
      </summary>
      {failed && <Failed again={again} />}
      {isOpen && !failed && !passages && <p className="waiting">{loading}</p>}
      {passages?.length === 0 && <p className="note">{say.noWords}</p>}
      {passages && passages.length > 0 && <Passages of={passages} />}
    </details>
  );
}
