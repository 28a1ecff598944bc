import { type DragEvent, type FormEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { go } from '../address.ts';
import { DraftRecordDocument, type DraftRecordInput, type DraftRecordMutation } from '../graphql/graphql';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { inLanguage, useLanguage, useWords } from '../words/language.tsx';
import { useEditor } from './editor.ts';
import type { Item, Value } from './model.ts';
import { standingOf } from './record.ts';
import { slugOf } from './slug.ts';
import { allKept, forget, type Kept, keepNew, keptOf, keyOf } from './store.ts';
import { EditorToken } from './token.tsx';
import { words } from './words.ts';

const endings = ['.txt', '.md', '.html', '.htm', '.docx', '.pdf'];
const largest = 10_000_000;
/** Those whose words the rules know. */
const languages = ['en', 'tr', 'ru', 'az'];

type Drafted = Extract<DraftRecordMutation['draftRecord'], { readonly items: unknown }>;

/** A document comes in: a file chosen or dropped, or a text pasted; and the drafts that lie in this browser. */
export function Start({ isMissing }: { isMissing: boolean }) {
  const say = useWords(words);
  const language = useLanguage();
  const editor = useEditor();
  const [textLanguage, setTextLanguage] = useState('');
  const [pasted, setPasted] = useState('');
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState('');
  const [reading, setReading] = useState<string>();
  const [isOver, setOver] = useState(false);
  /** What was refused for want of a token, to be asked again with one. */
  const waiting = useRef<DraftRecordInput>(undefined);
  const under = useRef<AbortController>(undefined);
  const id = useId();
  useEffect(() => () => under.current?.abort(), []);

  const { ask, denied } = editor;
  const draft = useCallback(
    async (input: DraftRecordInput) => {
      const abort = new AbortController();
      under.current?.abort();
      under.current = abort;
      setWrong('');
      setReading(input.name);
      try {
        // Who is no editor may not send much, and would be told of the size alone.
        if (sizeOf(input) > 900_000) await ask(DraftRecordDocument, { input: { name: input.name } }, abort.signal);
        const { draftRecord } = await ask(DraftRecordDocument, { input }, abort.signal);
        waiting.current = undefined;
        if ('problem' in draftRecord) setWrong(draftRecord.message);
        else {
          const { key, isNew } = await kept(input.name, draftRecord);
          go(inLanguage(`/draft?of=${encodeURIComponent(key)}${isNew ? '' : '&again=1'}`, language));
        }
      } catch (error) {
        if (abort.signal.aborted) return;
        waiting.current = input;
        setWrong((error as Error).message);
      } finally {
        if (!abort.signal.aborted) setReading(undefined);
      }
    },
    [ask, language],
  );

  // Somebody has said who they are.
  useEffect(() => {
    if (denied === undefined && waiting.current && editor.token !== undefined) void draft(waiting.current);
  }, [denied, editor.token, draft]);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    if (!endings.some((ending) => file.name.toLowerCase().endsWith(ending))) return setWrong(say.wrongKind(file.name));
    if (file.size > largest) return setWrong(say.tooLarge(file.name));
    await draft({
      name: file.name.slice(-200),
      content: await base64(file),
      ...(textLanguage && { language: textLanguage }),
    });
  }

  function paste(event: FormEvent): void {
    event.preventDefault();
    if (pasted.trim() === '') return;
    const first = pasted.trim().split('\n')[0] ?? '';
    const title = (name.trim() || first).replaceAll(/\p{C}/gu, ' ').trim();
    const called = (title.length > 80 ? title.slice(0, 80).replace(/\s\S*$/u, '') : title) || 'text';
    void draft({ name: called, text: pasted, ...(textLanguage && { language: textLanguage }) });
  }

  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void read(event.dataTransfer.files[0]);
  };
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <div className="draft-start">
      <Heading text={say.title} />
      <p className="lead">{say.lead}</p>
      <p className="beside">{say.forEditors}</p>
      {isMissing && (
        <p role="status" className="failed">
          {say.missing}
        </p>
      )}
      <EditorToken of={editor} />
      {wrong !== '' && denied === undefined && (
        <p role="alert" className="failed">
          <strong>{say.notDrafted}</strong> {wrong}
        </p>
      )}
      <p role="status" className="waiting">
        {reading !== undefined && say.drafting(reading)}
      </p>
      <p className="language">
        <label htmlFor={`${id}-language`}>{say.language}</label>
        <select
          id={`${id}-language`}
          value={textLanguage}
          onChange={({ currentTarget }) => setTextLanguage(currentTarget.value)}
        >
          <option value="">{say.automatic}</option>
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {names.of(tag)}
            </option>
          ))}
        </select>
      </p>
      <div className="ways-in">
        <section aria-labelledby={`${id}-file`}>
          <h2 id={`${id}-file`}>{say.file}</h2>
          <label
            className="drop"
            data-over={isOver || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={dropped}
          >
            <span>{say.drop}</span>
            <span className="beside">{say.formats}</span>
            <input
              type="file"
              accept={endings.join()}
              onChange={({ currentTarget }) => {
                void read(currentTarget.files?.[0]);
                // The same file once more is a change, too.
                currentTarget.value = '';
              }}
            />
          </label>
        </section>
        <section aria-labelledby={`${id}-paste`}>
          <h2 id={`${id}-paste`}>{say.paste}</h2>
          <form onSubmit={paste}>
            <textarea
              aria-labelledby={`${id}-paste`}
              rows={5}
              value={pasted}
              onChange={({ currentTarget }) => setPasted(currentTarget.value)}
            />
            <p className="language">
              <label htmlFor={`${id}-name`}>{say.pastedName}</label>
              <input id={`${id}-name`} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
              <button type="submit" className="main">
                {say.draft}
              </button>
            </p>
          </form>
        </section>
      </div>
      <Drafts />
    </div>
  );
}

/** The drafts that lie in this browser. */
function Drafts() {
  const say = useWords(words);
  const language = useLanguage();
  const [drafts, setDrafts] = useState<readonly Kept[]>([]);
  const number = new Intl.NumberFormat(language);
  const instant = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  useEffect(() => {
    allKept().then(setDrafts, () => {});
  }, []);
  async function remove({ key, name }: Kept): Promise<void> {
    if (!window.confirm(say.removeSure(name))) return;
    await forget(key);
    setDrafts(await allKept());
  }
  if (drafts.length === 0) return null;
  return (
    <section className="kept">
      <h2>{say.drafts}</h2>
      <ul>
        {drafts.map((kept) => {
          const { key, name, count, done, changed, imported } = kept;
          return (
            <li key={key}>
              <Link to={`/draft?of=${encodeURIComponent(key)}`}>{name}</Link>{' '}
              <span className="beside">
                {say.decidedOf(number.format(done), number.format(count))} ·{' '}
                {say.changed(instant.format(new Date(changed)))}
                {imported !== null && ` · ${say.isImported}`}
              </span>
              <button type="button" aria-label={`${say.remove}: ${name}`} onClick={() => remove(kept)}>
                {say.remove}
              </button>
            </li>
          );
        })}
      </ul>
      <p className="beside">{say.keptHere}</p>
    </section>
  );
}

function sizeOf({ content, text }: DraftRecordInput): number {
  return (content ?? text ?? '').length;
}

/** Keeps what was drafted, unless this very document was drafted before, and gives its key. */
async function kept(name: string, { items, ...source }: Drafted): Promise<{ key: string; isNew: boolean }> {
  const key = keyOf(slugOf(name.replace(/\.\w+$/, '')), source.text);
  const made = items.map(
    ({ path, value, ...found }): Item => ({
      id: path,
      ...standingOf(path),
      value: value as Value,
      verdict: 'open',
      isCorrected: false,
      ...found,
    }),
  );
  const whole = { key, items: made, ...source };
  return { key, isNew: await keepNew(whole, keptOf(whole, name, made, null)) };
}

async function base64(file: File): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return url.slice(url.indexOf(',') + 1);
}
