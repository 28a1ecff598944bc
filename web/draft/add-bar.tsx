import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useWords } from '../words/language.tsx';
import { type Addable, addable, ofPlan } from './adding.ts';
import type { Item } from './model.ts';
import { words } from './words.ts';

/** Words of the text that somebody selected. */
export interface Chosen {
  readonly start: number;
  readonly end: number;
}

interface AddBarProperties {
  readonly text: string;
  readonly chosen: Chosen | undefined;
  readonly items: readonly Item[];
  /** What further evidence may be for, with its name. */
  readonly selected: { readonly id: string; readonly name: string } | undefined;
  readonly hasFocus: boolean;
  readonly add: (chosen: Chosen, as: Addable | 'evidence') => void;
  readonly cancel: () => void;
}

/** Adds what the rules missed: words selected in the text, or written as they stand there, as a kind of thing. */
export function AddBar({ text, chosen, items, selected, hasFocus, add, cancel }: AddBarProperties) {
  const say = useWords(words);
  const id = useId();
  const [typed, setTyped] = useState('');
  const [as, setAs] = useState<Addable | 'evidence'>('officials');
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const hasPlan = items.some(({ list, verdict }) => list === 'initiatives' && verdict !== 'rejected');

  useEffect(() => {
    if (chosen) setTyped(text.slice(chosen.start, chosen.end).replaceAll(/\s+/g, ' '));
    setMissing(false);
  }, [chosen, text]);
  useEffect(() => {
    if (hasFocus) (chosen ? select : input).current?.focus();
  }, [hasFocus, chosen]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isAsChosen = chosen && text.slice(chosen.start, chosen.end).replaceAll(/\s+/g, ' ') === typed;
    const place = isAsChosen ? chosen : placeOf(text, typed);
    if (place) add(place, as);
    else setMissing(true);
  }

  return (
    <form
      className="adding"
      aria-label={say.addTitle}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      <label htmlFor={`${id}-words`}>{say.words}</label>
      <input
        id={`${id}-words`}
        ref={input}
        value={typed}
        spellCheck={false}
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setMissing(false);
        }}
      />
      <label htmlFor={`${id}-as`}>{say.as}</label>
      <select
        id={`${id}-as`}
        ref={select}
        value={as}
        onChange={({ currentTarget }) => setAs(currentTarget.value as Addable | 'evidence')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // Else the key goes on into the field that has the focus then.
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      >
        {addable
          .filter((list) => hasPlan || !ofPlan.has(list))
          .map((list) => (
            <option key={list} value={list}>
              {say.lists[list]}
            </option>
          ))}
        {selected && <option value="evidence">{say.evidenceOf(selected.name.slice(0, 60))}</option>}
      </select>
      <button type="submit" className="main">
        {say.add}
      </button>
      <button type="button" onClick={cancel}>
        {say.cancel}
      </button>
      <p id={`${id}-hint`} className="beside">
        {isMissing ? <strong role="alert">{say.notInText}</strong> : say.addHint}
      </p>
    </form>
  );
}

/** Where words stand first, however their white space is. */
function placeOf(text: string, typed: string): Chosen | undefined {
  const parts = typed.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return undefined;
  const wanted = parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(wanted, 'u').exec(text) ?? new RegExp(wanted, 'iu').exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
