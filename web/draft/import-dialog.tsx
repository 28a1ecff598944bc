import { useEffect, useState } from 'react';
import { ImportDraftDocument } from '../graphql/graphql';
import { Failed } from '../parts/failed.tsx';
import { Link } from '../parts/link.tsx';
import { useLanguage, useWords } from '../words/language.tsx';
import { type Checked, type Effect, fileOf } from './check.ts';
import { Dialog } from './dialog.tsx';
import type { Editor } from './editor.ts';
import { pageOf } from './known-ids.tsx';
import type { Item } from './model.ts';
import { composed, yamlOf } from './record.ts';
import type { Source } from './store.ts';
import { words } from './words.ts';

interface ImportDialogProperties {
  readonly items: readonly Item[];
  readonly source: Source;
  readonly editor: Editor;
  readonly done: (documentId: string) => void;
  /** Selects the part that a problem concerns. */
  readonly goTo: (field: string) => void;
  readonly close: () => void;
}

type Answer =
  | { readonly state: 'planned' | 'in'; readonly effect: Effect }
  | { readonly state: 'wrong'; readonly problems: Checked['all'] }
  | { readonly state: 'failed' };

/** What the import would change; and, once it is done, the pages of what came in. */
export function ImportDialog({ items, source, editor, done, goTo, close }: ImportDialogProperties) {
  const say = useWords(words);
  const language = useLanguage();
  const number = new Intl.NumberFormat(language);
  const [answer, setAnswer] = useState<Answer>();
  const [isImporting, setImporting] = useState(false);
  const [tries, setTries] = useState(0);
  const [key] = useState(() => crypto.getRandomValues(new Uint32Array(4)).join('-'));
  const open = items.filter(({ verdict, list }) => verdict === 'open' && list !== 'document').length;

  async function hand(dryRun: boolean, signal: AbortSignal): Promise<void> {
    const { record } = composed(items);
    const yaml = yamlOf(record);
    // What is asked once more, after an answer that was lost, is not done twice.
    const idempotencyKey = dryRun ? null : key;
    const input = { record: yaml, text: source.text, name: fileOf(record), dryRun, idempotencyKey };
    try {
      const { importRecord } = await editor.ask(ImportDraftDocument, { input }, signal);
      if ('problems' in importRecord) setAnswer({ state: 'wrong', problems: importRecord.problems });
      else {
        setAnswer({ state: dryRun ? 'planned' : 'in', effect: importRecord });
        if (!dryRun) done(importRecord.documentId);
      }
    } catch {
      if (!signal.aborted) setAnswer({ state: 'failed' });
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when it is opened; what is seen is what is imported
  useEffect(() => {
    const abort = new AbortController();
    void hand(true, abort.signal);
    return () => abort.abort();
  }, [tries]);

  async function importNow(): Promise<void> {
    setImporting(true);
    // Who closes this does not stop what is under way.
    await hand(false, new AbortController().signal);
    setImporting(false);
  }

  return (
    <Dialog title={say.importTitle} close={close}>
      <div className="import" aria-live="polite">
        {!answer && <p className="waiting">{say.checking}</p>}
        {answer?.state === 'failed' && (
          <>
            {editor.denied && <p>{say.cannotCheck}</p>}
            <Failed
              again={() => {
                setAnswer(undefined);
                setTries(tries + 1);
              }}
            />
          </>
        )}
        {answer?.state === 'wrong' && (
          <>
            <p>{say.withProblems}</p>
            <ul className="wrong">
              {answer.problems.map(({ message, field }) => (
                <li key={message}>
                  <button type="button" className="plain" lang="en" onClick={() => goTo(field)}>
                    {message}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        {answer?.state === 'planned' && (
          <>
            {open > 0 && <p className="left">{say.importOpen(number.format(open))}</p>}
            {answer.effect.alreadyIn ? <p>{say.isIn}</p> : <Changes of={answer.effect} />}
            {!answer.effect.alreadyIn && (
              <p className="acts">
                <button type="button" className="main" disabled={isImporting} onClick={importNow}>
                  {isImporting ? say.importing : say.importNow}
                </button>
                <button type="button" onClick={close}>
                  {say.cancel}
                </button>
              </p>
            )}
          </>
        )}
        {answer?.state === 'in' && (
          <>
            <p>
              <strong>{say.imported}</strong> {say.importedLead}
            </p>
            <Pages of={answer.effect} />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** What is new, what changes and what goes; what conflicts with other documents. */
function Changes({ of: { effect } }: { of: Effect }) {
  const say = useWords(words);
  const number = new Intl.NumberFormat(useLanguage());
  if (!effect) return null;
  const { new: made, changed, removed, same } = effect.counts;
  const count = (value: number) => number.format(value);
  return (
    <>
      <p>
        <strong>{say.counts(count(made), count(changed), count(removed), count(same))}</strong>
      </p>
      {effect.conflicts.length > 0 && (
        <>
          <h3>{say.conflicts}</h3>
          <ul className="conflicts">
            {effect.conflicts.map(({ thingId, field, values }) => (
              <li key={`${thingId} ${field}`}>
                {say.conflict(field, thingId)}
                <ul>
                  {values.map(({ documentId, value }, index) => (
                    <li key={documentId}>
                      <code>{JSON.stringify(value)}</code> · {documentId}
                      {index === 0 && ` (${say.stands})`}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="changes">
        {effect.changes.map(({ thingId, kind, fields }) => (
          <li key={`${kind} ${thingId}`} data-kind={kind}>
            <strong>{say.changeKind[kind]}</strong> {thingId}
            {kind !== 'MADE' && fields.length > 0 && (
              <ul>
                {fields.map(({ name, before, after }) => (
                  <li key={name}>
                    {name}: <del>{shortened(before)}</del> → <ins>{shortened(after)}</ins>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A value as people read it: lists as their parts, passages as their words. */
function readable(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (Array.isArray(value)) return value.map(readable).join(', ');
  if (typeof value === 'object') {
    const { quote } = value as { readonly quote?: unknown };
    return typeof quote === 'string' ? `“${quote}”` : JSON.stringify(value);
  }
  return String(value);
}

function shortened(value: unknown): string {
  const text = readable(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** The pages of what came in: the document first, then what is new or changed and has one. */
function Pages({ of: { documentId, effect } }: { of: Effect }) {
  const touched = effect?.changes.filter(({ kind }) => kind !== 'REMOVED').map(({ thingId }) => thingId) ?? [];
  const ids = [...new Set([documentId, ...touched])];
  return (
    <ul className="pages">
      {ids.map((id) => {
        const to = pageOf(id);
        return to === undefined ? null : (
          <li key={id}>
            <Link to={to}>{id}</Link>
          </li>
        );
      })}
    </ul>
  );
}
