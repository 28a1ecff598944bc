import { memo, type ReactNode, useMemo } from 'react';
import { useLanguage, useWords } from '../words/language.tsx';
import { WithLinks } from './known-ids.tsx';
import type { Item, Verdict } from './model.ts';
import { sectionOf } from './sections.ts';
import { words } from './words.ts';

/** What is wrong with a part of the record. */
export interface ItemProblem {
  readonly field: string;
  readonly line: number | null;
  readonly text: string;
}

interface CardProperties {
  readonly item: Item;
  readonly name: string;
  /** The language of the name; undefined for that of the interface. */
  readonly language: string | undefined;
  /** What else is to be known at a glance, as one line. */
  readonly beside: string;
  readonly depth: number;
  readonly problems: readonly ItemProblem[];
  readonly isSelected: boolean;
  readonly select: (id: string) => void;
  readonly judge: (id: string, verdict: Verdict) => void;
  readonly correct: (id: string) => void;
  readonly show: (id: string) => void;
  /** Stands in place of the details while the part is corrected. */
  readonly form: ReactNode;
}

/** A part of the record: one line, and all that is known of it where it is selected. */
export const Card = memo(function Card(card: CardProperties) {
  const { item, name, language, beside, depth, problems, isSelected, select, form } = card;
  const say = useWords(words);
  const percent = usePercent();
  const { id, list, verdict } = item;
  const [first] = item.places;
  const marks = [
    problems.length > 0 && say.problems(problems.length),
    item.questions.length > 0 && say.questions(item.questions.length),
    item.isCorrected && say.corrected,
    first && list !== 'document' && (first.rule === null ? say.byHand : `${percent(leastCertain(item))} ${first.rule}`),
  ].filter(Boolean);
  return (
    <li
      id={`item-${id}`}
      className="candidate"
      data-list={list}
      data-section={sectionOf(list)}
      data-verdict={verdict}
      data-depth={Math.min(depth, 4)}
      data-selected={isSelected || undefined}
      data-problems={problems.length > 0 || undefined}
    >
      <div className="line">
        <button type="button" className="name" aria-expanded={isSelected} onClick={() => select(id)}>
          <span className="sort">{say.lists[list]}</span>{' '}
          <span className="called" lang={language}>
            {name || '–'}
          </span>{' '}
          {beside !== '' && <span className="also">{beside}</span>}
          {list !== 'document' && <span className="unseen">, {say.verdict[verdict]}</span>}
          {marks.length > 0 && <span className="marks">{marks.join(' · ')}</span>}
        </button>
        {list !== 'document' && <Judge {...card} />}
      </div>
      {isSelected && (form ?? <Details {...card} />)}
    </li>
  );
});

/** Of what was found of a part, the least certain says how far the part can be trusted. */
function leastCertain({ places }: Item): number {
  return Math.min(...places.map(({ confidence }) => confidence));
}

function usePercent(): (share: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { style: 'percent' });
    return (share) => format.format(share);
  }, [language]);
}

/** For the mouse on every card; by keyboard on the one selected alone, or Tab would have no end. */
function Judge({ item: { id, verdict }, judge, isSelected, name: called }: CardProperties) {
  const say = useWords(words);
  const verdicts = [
    ['accepted', say.accept, '✓'],
    ['rejected', say.reject, '✗'],
  ] as const;
  return (
    <span className="judge">
      {verdicts.map(([wanted, name, sign]) => (
        <button
          key={wanted}
          type="button"
          tabIndex={isSelected ? 0 : -1}
          aria-label={`${name}: ${called}`}
          title={name}
          aria-pressed={verdict === wanted}
          data-verdict={wanted}
          onClick={() => judge(id, verdict === wanted ? 'open' : wanted)}
        >
          {sign}
        </button>
      ))}
    </span>
  );
}

function Details({ item, problems, correct, show }: CardProperties) {
  const say = useWords(words);
  const { id, places, questions, remarks } = item;
  return (
    <div className="known">
      {problems.length > 0 && (
        <ul className="wrong" aria-label={say.problems(problems.length)}>
          {problems.map(({ field, line, text }) => (
            <li key={`${field} ${text}`} lang="en">
              {field !== '' && <strong>{field}</strong>} {text}
              {line !== null && <span className="beside"> {say.line(line)}</span>}
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <>
          <h3>{say.thisAsks}</h3>
          <ul className="asks">
            {questions.map((question) => (
              <li key={question}>
                <WithLinks text={question} />
              </li>
            ))}
          </ul>
        </>
      )}
      {remarks.length > 0 && (
        <ul className="remarks" aria-label={say.known}>
          {remarks.map((remark) => (
            <li key={remark}>
              <WithLinks text={remark} />
            </li>
          ))}
        </ul>
      )}
      <Places of={item} />
      <p className="acts">
        <button type="button" onClick={() => correct(id)}>
          {say.correct}
        </button>
        {places.length > 0 && (
          <button type="button" onClick={() => show(id)}>
            {say.inText}
          </button>
        )}
      </p>
    </div>
  );
}

/** Where it was found: the words, how certain it is, and by which rule. */
function Places({ of: { places, list } }: { of: Item }) {
  const say = useWords(words);
  const percent = usePercent();
  if (places.length === 0) return list === 'document' ? null : <p className="beside">{say.follows}</p>;
  return (
    <ul className="places">
      {places.map(({ of, quote, start, confidence, sure, rule, goesBy, remark }) => (
        <li key={`${start} ${of} ${rule}`}>
          {of !== '' && (
            <span className="of" lang="en">
              {of.replace(/,$/, '')}
            </span>
          )}{' '}
          <q>{quote.length > 160 ? `${quote.slice(0, 160)}…` : quote}</q>{' '}
          {rule === null ? (
            <span className="beside">{say.byHand}</span>
          ) : (
            <span className="beside">
              <meter min={0} max={1} low={0.6} high={0.95} optimum={1} value={confidence} aria-hidden="true" />{' '}
              {say.confidence(percent(confidence))}
              {sure && `, ${say.sure}`} · <span title={say.ruleSays(rule, goesBy)}>{rule}</span>
              <span className="goes-by" lang="en">
                {goesBy}
              </span>
            </span>
          )}
          {remark.startsWith('known: ') && (
            <span className="remark">
              <WithLinks text={remark} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
