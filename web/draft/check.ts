import { useEffect, useMemo, useState } from 'react';
import { ImportDraftDocument, type ImportDraftMutation } from '../graphql/graphql';
import type { ItemProblem } from './card.tsx';
import type { Editor } from './editor.ts';
import type { Item } from './model.ts';
import { type Composed, composed, itemAt, yamlOf } from './record.ts';
import type { Source } from './store.ts';

type Refused = Extract<ImportDraftMutation['importRecord'], { readonly problems: unknown }>;
export type Effect = Extract<ImportDraftMutation['importRecord'], { readonly documentId: unknown }>;

/** What the importer says of a record. */
export interface Checked {
  readonly state: 'checking' | 'fits' | 'wrong' | 'unknown';
  /** By the ids of the parts that they concern. */
  readonly problems: ReadonlyMap<string, readonly ItemProblem[]>;
  readonly all: Refused['problems'];
}

const nothing: Checked = { state: 'checking', problems: new Map(), all: [] };

/** While somebody goes on deciding nothing is asked; longer texts take longer to be read. */
const pause = (text: string) => Math.min(500 + text.length / 500, 3_000);

/** The name by which problems and the history call a record. */
export function fileOf(record: Composed['record']): string {
  const { slug } = (record['document'] ?? {}) as { slug?: unknown };
  return `${String(slug ?? '').slice(0, 150) || 'record'}.yaml`;
}

/** What the importer would say of the record as it is now, asked when somebody has paused. */
export function useCheck(items: readonly Item[], source: Source, { ask, token }: Editor): Checked {
  const [answer, setAnswer] = useState<{ of: readonly Item[]; checked: Checked }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another token may be taken where this one was refused
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      const now = composed(items);
      const input = { record: yamlOf(now.record), text: source.text, name: fileOf(now.record), dryRun: true };
      try {
        const { importRecord } = await ask(ImportDraftDocument, { input }, abort.signal);
        const checked = 'problems' in importRecord ? wrong(importRecord, now) : { ...nothing, state: 'fits' as const };
        setAnswer({ of: items, checked });
      } catch {
        if (!abort.signal.aborted) setAnswer({ of: items, checked: { ...nothing, state: 'unknown' } });
      }
    }, pause(source.text));
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [items, source, ask, token]);

  return useMemo(() => {
    if (!answer) return nothing;
    // What was wrong stays to be seen until it is known to be right.
    return answer.of === items ? answer.checked : { ...answer.checked, state: 'checking' };
  }, [answer, items]);
}

function wrong({ problems }: Refused, now: Composed): Checked {
  const found = new Map<string, ItemProblem[]>();
  for (const { field, line, reason, found: value } of problems) {
    const { id, field: own } = itemAt(field, now);
    const text = value === null ? reason : `${reason}; found ${value}`;
    found.set(id, [...(found.get(id) ?? []), { field: own, line, text }]);
  }
  return { state: 'wrong', problems: found, all: problems };
}
