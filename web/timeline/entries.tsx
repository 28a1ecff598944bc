import { useSelection } from '../charts/selection.tsx';
import type { TimelineRowFragment } from '../graphql/graphql';
import { Evidence } from '../parts/evidence.tsx';
import { inWords } from '../words/days.ts';
import type { Messages } from '../words/english.ts';
import { type Language, useLanguage, useMessages, useWords } from '../words/language.tsx';
import { titleOf } from './events.ts';
import { timelineWords } from './words.ts';

/** The words for the day of an entry: those of the source's own precision where it is the day of a whole thing. */
export function dayOf({ node, date, event }: TimelineRowFragment, language: Language, say: Messages): string {
  return inWords(edtfOf(node, event) ?? date, language, say);
}

function edtfOf(node: TimelineRowFragment['node'], event: TimelineRowFragment['event']): string | undefined {
  switch (node.__typename) {
    case 'Meeting':
      return node.when.text;
    case 'Initiative':
      return node.adoptedAt?.when.text;
    case 'Membership':
    case 'Office':
      return node.period?.text.split('/')[event === 'ENDED' ? 1 : 0];
    default:
      return 'publishedOn' in node ? (node.publishedOn ?? undefined) : undefined;
  }
}

/** What happened, in a word or two. */
export function eventIn({ node, event }: TimelineRowFragment, words: (typeof timelineWords)[Language]): string {
  const all: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = words.events;
  return all[node.__typename]?.[event] ?? event;
}

/** The events in order; each leads to all that is known of what it happened to. */
export function Entries({ of: entries }: { of: readonly TimelineRowFragment[] }) {
  const words = useWords(timelineWords);
  const say = useMessages();
  const language = useLanguage();
  const { selected, select } = useSelection();
  return (
    <ol className="entries" aria-label={words.list}>
      {entries.map((entry) => {
        const title = titleOf(entry, language, say);
        return (
          <li key={`${entry.node.id} ${entry.event}`} aria-current={entry.node.id === selected ? 'true' : undefined}>
            <time dateTime={entry.date}>{dayOf(entry, language, say)}</time>
            <span className="kind">{eventIn(entry, words)}</span>
            <div>
              <button type="button" lang={title.language} onClick={() => select(entry.node.id)}>
                {title.text}
              </button>
              <Evidence of={entry.evidence} what={title.text} />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
