import './choices.css';
import type { ReactNode } from 'react';
import { useWords } from '../words/language.tsx';
import { type Content, kindOfTie } from './content.ts';
import { useNames } from './names.ts';
import { PeriodSlider } from './period-slider.tsx';
import { SignOf } from './sign.tsx';
import { kinds } from './signs.ts';
import { change, type Explored } from './state.ts';
import { monthsOf } from './visible.ts';
import { words } from './words.ts';

const depths = [1, 2, 3];

/** What is shown and what is not; the list of kinds of things is the legend, too. */
export function Filters({ content, state }: { content: Content; state: Explored }) {
  const say = useWords(words);
  const names = useNames();
  const { things, ties } = content;
  const ofKind = counted([...things.values()].map(({ kind }) => kind));
  const ofRelation = counted(ties.map(kindOfTie));
  const ofRole = counted(ties.flatMap(({ roles }) => roles));
  const months = monthsOf(content);
  const choice = { state, countOf: names.number };
  return (
    <div className="filters">
      {state.of && (
        <fieldset className="depths">
          <legend>{say.steps}</legend>
          {depths.map((depth) => (
            <label key={depth}>
              <input type="radio" name="depth" checked={state.depth === depth} onChange={() => change({ depth })} />{' '}
              {depth}
            </label>
          ))}
        </fieldset>
      )}
      <Choices title={say.things} {...choice}>
        {kinds
          .filter((kind) => ofKind.has(kind))
          .map((kind) => ({
            name: kind,
            count: ofKind.get(kind) ?? 0,
            label: (
              <>
                <SignOf kind={kind} /> {names.many(kind)}
              </>
            ),
          }))}
      </Choices>
      <Choices title={say.links} {...choice}>
        {[...ofRelation].map(([name, count]) => ({ name, count, label: names.relation(name) }))}
      </Choices>
      {ofRole.size > 0 && (
        <Choices title={say.roles} {...choice}>
          {[...ofRole].map(([name, count]) => ({ name, count, label: names.role(name) }))}
        </Choices>
      )}
      {months && (
        <fieldset>
          <legend>{say.period}</legend>
          <PeriodSlider {...months} since={state.since} until={state.until} change={change} />
        </fieldset>
      )}
      <p className="note">
        {months && say.undated} {say.lone}
      </p>
      {state.hidden.length > 0 && (
        <button type="button" onClick={() => change({ hidden: [] })}>
          {say.showHidden(state.hidden.length)}
        </button>
      )}
    </div>
  );
}

interface ChoicesProperties {
  readonly title: string;
  readonly state: Explored;
  readonly countOf: (count: number) => string;
  readonly children: readonly { readonly name: string; readonly count: number; readonly label: ReactNode }[];
}

/** Boxes to be ticked, all of them at first. */
function Choices({ title, state: { without }, countOf, children }: ChoicesProperties) {
  const toggle = (name: string) => {
    const names = new Set(without);
    if (!names.delete(name)) names.add(name);
    change({ without: names });
  };
  return (
    <fieldset>
      <legend>{title}</legend>
      {children.map(({ name, count, label }) => (
        <label key={name} className="choice">
          <input type="checkbox" checked={!without.has(name)} onChange={() => toggle(name)} />
          <span>{label}</span>
          <span className="count">{countOf(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How often each comes, the most frequent first. */
function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)));
}
