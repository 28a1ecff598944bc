import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { parse, stringify } from 'yaml';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { codes } from './adding.ts';
import { countryName } from './describe.ts';
import { type Field, fields } from './fields.ts';
import type { Item, Value } from './model.ts';
import { words } from './words.ts';

interface FormProperties {
  readonly item: Item;
  readonly items: readonly Item[];
  readonly keep: (value: Value) => void;
  readonly cancel: () => void;
}

/** A part of the record to be corrected: its usual fields one by one, all others as YAML. */
export function CorrectionForm({ item, items, keep, cancel }: FormProperties) {
  const say = useWords(words);
  const own = fields[item.list];
  const [value, setValue] = useState<Value>(item.value);
  const [further, setFurther] = useState(() => yamlOf(without(item.value, own)));
  const [wrong, setWrong] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const furtherId = useId();
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    try {
      const others: unknown = parse(further) ?? {};
      if (typeof others !== 'object' || Array.isArray(others)) throw new Error('{ field: value }');
      keep({ ...pick(value, own), ...(others as Value) });
    } catch (error) {
      setWrong(say.notYaml((error as Error).message.split('\n')[0] ?? ''));
    }
  }

  return (
    <form
      ref={form}
      className="correction"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      }}
    >
      {own.map((field) => (
        <FieldInput
          key={field.name}
          field={field}
          value={value[field.name]}
          items={items}
          change={(next) => setValue((now) => ({ ...now, [field.name]: next }))}
        />
      ))}
      <label htmlFor={furtherId}>{say.further}</label>
      <textarea
        id={furtherId}
        rows={Math.min(8, further.split('\n').length + 1)}
        spellCheck={false}
        value={further}
        aria-describedby={`${furtherId}-hint`}
        aria-invalid={wrong !== ''}
        onChange={({ currentTarget }) => {
          setFurther(currentTarget.value);
          setWrong('');
        }}
      />
      <p id={`${furtherId}-hint`} className="beside">
        {wrong === '' ? say.furtherHint : <strong role="alert">{wrong}</strong>}
      </p>
      <p className="acts">
        <button type="submit" className="main">
          {say.apply}
        </button>
        <button type="button" onClick={cancel}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}

function yamlOf(value: Value): string {
  return Object.keys(value).length === 0 ? '' : stringify(value, { lineWidth: 0, blockQuote: false });
}

/** The fields that are asked for one by one, as far as they say something. */
function pick(value: Value, own: readonly Field[]): Value {
  const said = own.flatMap((field) => {
    const typed = value[field.name];
    if (isEmpty(typed)) return [];
    const isList = field.as === 'reference' && field.plural && typeof typed === 'string';
    return [[field.name, isList ? typed.split(/[\s,]+/).filter(Boolean) : typed] as const];
  });
  return Object.fromEntries(said);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (typeof value === 'number' && Number.isNaN(value));
}

function without(value: Value, own: readonly Field[]): Value {
  const names = new Set<string>(own.map(({ name }) => name));
  const others = Object.entries(value).filter(
    ([name, one]) => !names.has(name) && !(Array.isArray(one) && one.length === 0),
  );
  return Object.fromEntries(others);
}

interface FieldInputProperties {
  readonly field: Field;
  readonly value: unknown;
  readonly items: readonly Item[];
  readonly change: (value: unknown) => void;
}

function FieldInput({ field, value, items, change }: FieldInputProperties) {
  const say = useWords(words);
  const all = useMessages();
  const language = useLanguage();
  const id = useId();
  const label = say.fields[field.name];
  const labelled = (input: ReactNode, hint?: string) => (
    <>
      <label htmlFor={id}>{label}</label>
      {input}
      {hint && (
        <p id={`${id}-hint`} className="beside">
          {hint}
        </p>
      )}
    </>
  );
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (field.as) {
    case 'words':
      return <Localised label={label} value={value} change={change} />;
    case 'text':
      return labelled(<input id={id} value={text} onChange={({ currentTarget }) => change(currentTarget.value)} />);
    case 'date':
      return labelled(
        <input
          id={id}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />,
        say.dateHint,
      );
    case 'number':
      return labelled(
        <input
          id={id}
          inputMode="numeric"
          value={text}
          onChange={({ currentTarget: { value: typed } }) => change(/^\d+$/.test(typed) ? Number(typed) : typed)}
        />,
      );
    case 'flag':
      return (
        <label className="flag">
          <input
            type="checkbox"
            checked={value === true}
            onChange={({ currentTarget }) => change(currentTarget.checked)}
          />{' '}
          {label}
        </label>
      );
    case 'country':
      return labelled(
        <select id={id} value={text} onChange={({ currentTarget }) => change(currentTarget.value)}>
          <option value="">–</option>
          {countries(language, text).map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>,
      );
    case 'one': {
      const options = Object.entries(all[field.of] as Readonly<Record<string, string>>);
      return labelled(
        <select id={id} value={text} onChange={({ currentTarget }) => change(currentTarget.value)}>
          {!options.some(([option]) => option === text) && <option value={text}>{text || '–'}</option>}
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>,
      );
    }
    case 'many': {
      const chosen = Array.isArray(value) ? value.map(String) : [];
      const options = Object.entries(all[field.of] as Readonly<Record<string, string>>);
      return (
        <fieldset>
          <legend>{label}</legend>
          {options.map(([option, name]) => (
            <label key={option} className="flag">
              <input
                type="checkbox"
                checked={chosen.includes(option)}
                onChange={({ currentTarget: { checked } }) =>
                  change(options.map(([one]) => one).filter((one) => (one === option ? checked : chosen.includes(one))))
                }
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      );
    }
    case 'reference': {
      const slugs = items
        .filter(({ list, verdict }) => list === field.to && verdict !== 'rejected')
        .map((item) => String(item.value['slug']));
      const shown = field.plural ? (Array.isArray(value) ? value.join(', ') : text) : text;
      return labelled(
        <>
          <input
            id={id}
            list={`${id}-known`}
            value={shown}
            spellCheck={false}
            aria-describedby={field.plural ? `${id}-hint` : undefined}
            onChange={({ currentTarget }) => change(currentTarget.value)}
          />
          <datalist id={`${id}-known`}>
            {slugs.map((slug) => (
              <option key={slug} value={slug} />
            ))}
          </datalist>
        </>,
        field.plural ? say.separated : undefined,
      );
    }
  }
}

/** A text in the languages that it is in, and in that of the interface. */
function Localised({ label, value, change }: { label: string; value: unknown; change: (value: unknown) => void }) {
  const say = useWords(words);
  const language = useLanguage();
  const texts = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, string>>;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return [...new Set([...Object.keys(texts), language])].map((tag) => (
    <label key={tag} className="worded">
      {say.inLanguage(label, names.of(tag) ?? tag)}
      <textarea
        rows={(texts[tag]?.length ?? 0) > 70 ? 3 : 1}
        lang={tag}
        value={texts[tag] ?? ''}
        onChange={({ currentTarget: { value: typed } }) => {
          const { [tag]: _, ...others } = texts;
          const line = typed.replaceAll('\n', ' ');
          change(line === '' ? others : { ...texts, [tag]: line });
        }}
      />
    </label>
  ));
}

const known = new Map<string, readonly (readonly [string, string])[]>();

/** Countries in the order of their names. */
function countries(language: string, present: string): readonly (readonly [string, string])[] {
  if (!known.has(language)) {
    const named = codes().map((code) => [code, countryName(code, language)] as const);
    known.set(
      language,
      named.sort(([, one], [, other]) => one.localeCompare(other, language)),
    );
  }
  const all = known.get(language) ?? [];
  return present === '' || all.some(([code]) => code === present) ? all : [...all, [present, present]];
}
