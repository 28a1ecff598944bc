import type { Change, Conflict, Counts, FieldValue, Plan } from '../import/plan.ts';

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
export function planText(plan: Plan): string {
  return `${plan.made.map((id) => `  + ${id}\n`).join('')}${changesText(plan)}`;
}

/** The part of a plan that touches what is there, or what several documents say. */
export function changesText({ changes, conflicts }: Plan): string {
  return [...changes.map(changeText), ...conflicts.map(conflictText)].map((line) => `${line}\n`).join('');
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
  if (value === undefined) return 'nothing';
  if (!Array.isArray(value)) return JSON.stringify(value);
  // Of passages, the words; the document as a whole has none.
  const texts = value.map((one) => (typeof one === 'string' ? one : (one.quote ?? 'as a whole')));
  return JSON.stringify(texts);
}
