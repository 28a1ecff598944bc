/** What the order of records depends on. */
export interface Linked {
  /** The things that it describes and that others may name. */
  readonly describes: readonly string[];
  /** The things that it names, and that neither it nor the graph describes. */
  readonly needs: readonly string[];
}

/** Why a record has no place in the order: a thing that it needs, and what is with that. */
export interface Blocked<Record> {
  readonly record: Record;
  readonly id: string;
  /** `missing`: no record describes it; `refused`: one does that has no place either; `circle`: the two need each other. */
  readonly why: 'missing' | 'refused' | 'circle';
  /** A record that describes it; undefined where it is missing. */
  readonly by: Record | undefined;
}

/**
 * Puts records in an order in which each comes after one that describes what it needs, and else as they stand.
 *
 * @param refused describe things too, but never go in
 */
export function inOrderOfNeed<Record extends Linked>(
  records: readonly Record[],
  refused: readonly Record[] = [],
): { readonly ordered: readonly Record[]; readonly blocked: readonly Blocked<Record>[] } {
  const needed = new Set(records.flatMap(({ needs }) => needs));
  const describers = describersOf([...records, ...refused], needed);
  const waiting = new Map<string, Record[]>();
  const open = new Map<Record, Set<string>>();
  for (const record of records) {
    open.set(record, new Set(record.needs));
    for (const id of record.needs) waiting.set(id, [...(waiting.get(id) ?? []), record]);
  }

  const ordered: Record[] = [];
  const place = (record: Record) => {
    const ready = [record];
    for (const next of ready) {
      ordered.push(next);
      open.delete(next);
      for (const id of next.describes) {
        for (const other of waiting.get(id) ?? []) {
          const needs = open.get(other);
          if (needs?.delete(id) && needs.size === 0) ready.push(other);
        }
        waiting.delete(id);
      }
    }
  };
  for (const record of records) if (record.needs.length === 0) place(record);

  return { ordered, blocked: reasonsFor(open, describers, new Set(refused)) };
}

/** Who describes each of some things. */
function describersOf<Record extends Linked>(records: readonly Record[], ids: ReadonlySet<string>) {
  const describers = new Map<string, Record[]>();
  for (const record of records) {
    for (const id of record.describes) {
      if (!ids.has(id)) continue;
      const known = describers.get(id);
      if (known) known.push(record);
      else describers.set(id, [record]);
    }
  }
  return describers;
}

/** First those that can never go in, then those that wait for each other. */
function reasonsFor<Record extends Linked>(
  open: Map<Record, Set<string>>,
  describers: ReadonlyMap<string, readonly Record[]>,
  out: Set<Record>,
): Blocked<Record>[] {
  const blocked: Blocked<Record>[] = [];
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const [record, needs] of open) {
      const lost = [...needs].filter((id) => (describers.get(id) ?? []).every((by) => out.has(by)));
      if (lost.length === 0) continue;
      isSettled = false;
      open.delete(record);
      out.add(record);
      for (const id of lost) {
        const [by] = describers.get(id) ?? [];
        blocked.push({ record, id, why: by ? 'refused' : 'missing', by });
      }
    }
  }
  for (const [record, needs] of open) {
    for (const id of needs) blocked.push({ record, id, why: 'circle', by: describers.get(id)?.[0] });
  }
  return blocked;
}
