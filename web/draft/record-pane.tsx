import { type RefObject, useMemo } from 'react';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { Card, type ItemProblem } from './card.tsx';
import { describe } from './describe.ts';
import { CorrectionForm } from './form.tsx';
import type { Item, Value, Verdict } from './model.ts';
import type { Index } from './references.ts';
import type { Placed, Section } from './sections.ts';
import { words } from './words.ts';

export type Filter = 'all' | 'open' | 'problems';

interface RecordPaneProperties {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly sections: readonly (readonly [Section, readonly Placed[]])[];
  readonly items: readonly Item[];
  readonly index: Index;
  readonly problems: ReadonlyMap<string, readonly ItemProblem[]>;
  readonly selected: string | undefined;
  readonly correcting: string | undefined;
  readonly select: (id: string) => void;
  readonly judge: (id: string, verdict: Verdict) => void;
  readonly correct: (id: string | undefined) => void;
  readonly keep: (id: string, value: Value) => void;
  readonly show: (id: string) => void;
}

const none: readonly ItemProblem[] = [];

/** The record, part by part, under headings. */
export function RecordPane(properties: RecordPaneProperties) {
  const { pane, sections, items, index, problems, selected, correcting, correct, keep } = properties;
  const say = useWords(words);
  const all = useMessages();
  const language = useLanguage();
  const shown = useMemo(
    () => new Map(items.map((item) => [item, describe(item, index.byName, language, all)])),
    [items, index, language, all],
  );
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
                {placed.map(({ item, depth }) => (
                  <Card
                    key={item.id}
                    item={item}
                    depth={depth}
                    name={shown.get(item)?.shown.text ?? ''}
                    language={shown.get(item)?.shown.language}
                    beside={shown.get(item)?.beside.join(' · ') ?? ''}
                    problems={problems.get(item.id) ?? none}
                    isSelected={item.id === selected}
                    select={properties.select}
                    judge={properties.judge}
                    correct={correct}
                    show={properties.show}
                    form={
                      item.id === correcting ? (
                        <CorrectionForm
                          item={item}
                          items={items}
                          keep={(value) => keep(item.id, value)}
                          cancel={() => correct(undefined)}
                        />
                      ) : null
                    }
                  />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
