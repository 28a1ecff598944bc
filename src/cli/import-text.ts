import type { Change, Conflict, Counts, FieldValue, Plan } from '../import/plan.ts';

/** How many lines of one kind a plan has for people; machines get all. */
const mostLines = 40;

/** How many things a document describes. */
export function thingsIn({ counts }: Plan): number {
  return counts.new + counts.changed + counts.same;
}

/** `12 new, 1 changed`: what there is of each. */
export function countsText(counts: Counts): string {
  const parts = Object.entries(counts).flatMap(([name, count]) => (count > 0 ? [`${count} ${name}`] : []));
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}

/** A plan as a diff, a line for each thing that does not stay as it is. */
export function planText({ made, changes, conflicts }: Plan): string {
  const lines = [
    ...shortened(made, (id) => `  + ${id}`),
    ...shortened(changes, changeText),
    ...shortened(conflicts, conflictText),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function shortened<Item>(items: readonly Item[], text: (item: Item) => string): string[] {
  const lines = items.slice(0, mostLines).map(text);
  const more = items.length - lines.length;
  return more > 0 ? [...lines, `  … and ${more} more, which --json lists`] : lines;
}

function changeText({ thing, kind, fields }: Change): string {
  if (kind === 'removed') return `  - ${thing}`;
  const changed = Object.entries(fields).map(
    ([name, { before, after }]) => `      ${name}: ${valueText(before)} → ${valueText(after)}`,
  );
  return [`  ~ ${thing}`, ...changed].join('\n');
}

/** Two documents that give a single value differently. */
export function conflictText({ thing, field, values }: Conflict): string {
  const given = values.map(({ document, value }) => `${valueText(value)} by ${document}`);
  return `  ! ${thing} ${field}: ${given.join(', ')}; the first stands`;
}

function valueText(value: FieldValue | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
