import './panel.css';
import { useEffect, useRef } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { PanelDocument } from '../graphql/graphql';
import { Failed } from '../parts/failed.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { FactInPanel, isFact } from './fact.tsx';
import { PanelHeading } from './heading.tsx';
import { ThingInPanel } from './thing.tsx';
import { useFocusWithin } from './use-focus-within.ts';
import { words } from './words.ts';

/** How many of each list are shown; more of them are on the thing's page. */
const few = 3;

/** Who or what can attend, speak, take part and be told to act. */
const actors = ['Country', 'Organisation', 'SubGroup', 'Official'];

/** What is known of one thing or one fact, and the words it rests on, beside a view. */
export function Panel({ of: id, close }: { of: string; close: () => void }) {
  const say = useMessages();
  const here = useWords(words);
  const acts = actors.includes(id.slice(0, id.indexOf(':')));
  const { data, failed, again } = useAnswer(PanelDocument, { id, language: useLanguage(), acts, few });
  const panel = useRef<HTMLElement>(null);
  useFocusWithin(panel, id, data !== undefined || failed);
  useEscape(close);
  const node = data?.node;
  return (
    <aside ref={panel} className="panel" aria-label={here.panel} data-of={node?.id}>
      <button type="button" className="close" aria-label={here.close} title={here.close} onClick={close}>
        ×
      </button>
      {node && (isFact(node) ? <FactInPanel key={id} of={node} /> : <ThingInPanel key={id} of={node} acts={data} />)}
      {node === null && (
        <>
          <PanelHeading kind={here.panel}>{say.notFoundTitle}</PanelHeading>
          <p>{here.notThere}</p>
        </>
      )}
      {!data && (failed ? <Failed again={again} /> : <p className="waiting">{say.loading}</p>)}
    </aside>
  );
}

/** Escape closes the panel, wherever the focus is, unless something there has a use for it. */
function useEscape(close: () => void): void {
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTaken = event.target instanceof Element && event.target.matches('[aria-expanded="true"]');
      if (event.key === 'Escape' && !event.defaultPrevented && !isTaken) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
