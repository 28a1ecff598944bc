import { memo, type RefObject, useMemo, useRef } from 'react';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { Card, type ItemProblem } from './card.tsx';
import { describe } from './describe.ts';
import { CorrectionForm } from './form.tsx';
import type { Item, Value, Verdict } from './model.ts';
import { nameOf } from './references.ts';
import type { Placed, Section } from './sections.ts';
import { words } from './words.ts';

export type Filter = 'all' | 'open' | 'problems';

interface Acts {
  readonly select: (id: string) => void;
  readonly judge: (id: string, verdict: Verdict) => void;
  readonly correct: (id: string | undefined) => void;
  readonly keep: (id: string, value: Value) => void;
  readonly show: (id: string) => void;
}

interface RecordPaneProperties extends Acts {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly sections: readonly (readonly [Section, readonly Placed[]])[];
  readonly items: readonly Item[];
  readonly problems: ReadonlyMap<string, readonly ItemProblem[]>;
  readonly selected: string | undefined;
  readonly correcting: string | undefined;
}

const none: readonly ItemProblem[] = [];

/** As many cards as are drawn anew together. */
const together = 60;

/** The record, part by part, under headings. */
export function RecordPane({ pane, sections, items, problems, selected, correcting, ...acts }: RecordPaneProperties) {
  const say = useWords(words);
  const byName = useNames(items);
  const isEmpty = sections.every(([, placed]) => placed.length === 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <div ref={pane} className="parts" tabIndex={0}>
      {isEmpty && <p className="beside">{say.noneOfFilter}</p>}
      {sections.map(
        ([section, placed]) =>
          placed.length > 0 && (
            <section key={section} aria-labelledby={`section-${section}`}>
              <h2 id={`section-${section}`}>
                {say.sections[section]} {section !== 'document' && <span className="beside">{placed.length}</span>}
              </h2>
              <ul>
                {inParts(placed).map((part) => {
                  const isHere = part.some(({ item }) => item.id === selected);
                  return (
                    <Cards
                      key={part[0]?.item.id}
                      placed={part}
                      byName={byName}
                      problems={problems}
                      selected={isHere ? selected : undefined}
                      correcting={isHere ? correcting : undefined}
                      others={isHere && correcting !== undefined ? items : undefined}
                      {...acts}
                    />
                  );
                })}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function inParts(placed: readonly Placed[]): (readonly Placed[])[] {
  const count = Math.ceil(placed.length / together);
  return Array.from({ length: count }, (_, index) => placed.slice(index * together, (index + 1) * together));
}

/** The parts by what others call them; the same as long as only verdicts change, which are no matter of names. */
function useNames(items: readonly Item[]): ReadonlyMap<string | null, Item> {
  const last = useRef<{ items: readonly Item[]; names: ReadonlyMap<string | null, Item> }>(undefined);
  return useMemo(() => {
    const former = last.current;
    const isAsBefore =
      former?.items.length === items.length && items.every(({ value }, at) => value === former.items[at]?.value);
    const names = isAsBefore && former ? former.names : new Map(items.map((item) => [nameOf(item), item]));
    last.current = { items, names };
    return names;
  }, [items]);
}

interface CardsProperties extends Acts {
  readonly placed: readonly Placed[];
  readonly byName: ReadonlyMap<string | null, Item>;
  readonly problems: ReadonlyMap<string, readonly ItemProblem[]>;
  readonly selected: string | undefined;
  readonly correcting: string | undefined;
  /** All parts, where one of these is corrected, which may name others. */
  readonly others: readonly Item[] | undefined;
}

/** Some cards, drawn anew only where one of them has changed. */
const Cards = memo(
  function Cards({ placed, byName, problems, selected, correcting, others, ...acts }: CardsProperties) {
    const all = useMessages();
    const language = useLanguage();
    return placed.map(({ item, depth }) => {
      const { shown, beside } = describe(item, byName, language, all);
      return (
        <Card
          key={item.id}
          item={item}
          depth={depth}
          name={shown.text}
          language={shown.language}
          beside={beside.join(' · ')}
          problems={problems.get(item.id) ?? none}
          isSelected={item.id === selected}
          select={acts.select}
          judge={acts.judge}
          correct={acts.correct}
          show={acts.show}
          form={
            item.id === correcting && others ? (
              <CorrectionForm
                item={item}
                items={others}
                keep={(value) => acts.keep(item.id, value)}
                cancel={() => acts.correct(undefined)}
              />
            ) : null
          }
        />
      );
    });
  },
  ({ placed: before, ...former }, { placed: after, ...latter }) =>
    before.length === after.length &&
    after.every(({ item, depth }, at) => item === before[at]?.item && depth === before[at]?.depth) &&
    (Object.keys(latter) as (keyof typeof latter)[]).every((name) => latter[name] === former[name]),
);
