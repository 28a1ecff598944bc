import type { Cells } from '../../files/save-table.ts';
import type { Content } from '../content.ts';
import type { Visible } from '../visible.ts';
import type { Source, Sources } from './sources.ts';

/** The things that are shown, a row for each, with the documents that it rests on. */
export function thingRows({ things }: Visible, sources: Sources): Cells[] {
  const header = ['id', 'kind', 'name', 'when', 'start', 'end', 'sources'];
  return [
    header,
    ...things.map(({ id, kind, name, days }) => [
      ...[id, kind, name, days?.text, days?.start, days?.end],
      textOf(sources.of.get(id)),
    ]),
  ];
}

/** The links that are shown, likewise. */
export function linkRows({ ties }: Visible, { things }: Content, sources: Sources): Cells[] {
  const header = ['from', 'from name', 'relation', 'to', 'to name', 'fact', 'roles', 'when', 'start', 'end', 'sources'];
  return [
    header,
    ...ties.map(({ key, from, to, relation, fact, roles, days }) => [
      ...[from, things.get(from)?.name, relation, to, things.get(to)?.name, fact, roles.join(' | ')],
      ...[days?.text, days?.start, days?.end, textOf(sources.of.get(key))],
    ]),
  ];
}

function textOf(sources: readonly Source[] = []): string {
  return sources.map(({ title, address }) => `${title} <${address}>`).join(' | ');
}
