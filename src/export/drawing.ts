import { allTypes, type Kind, propertiesOfAll, typesOfFacts } from './properties.ts';
import { cellOf, evidenceCells, evidenceColumns, namesIn } from './text.ts';
import type { Edge, Thing } from './thing.ts';

/** What a point or a line of a drawing carries beside its ends and label. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

const evidence = Object.fromEntries(evidenceColumns.map((name): [string, Kind] => [name, 'text']));

/** The attributes that points may have, and what they hold. */
export const nodeAttributes: Readonly<Record<string, Kind>> = {
  type: 'text',
  names: 'text',
  ...propertiesOfAll(allTypes),
  ...evidence,
};

/** The attributes that lines may have, and what they hold. */
export const edgeAttributes: Readonly<Record<string, Kind>> = {
  type: 'text',
  fact: 'text',
  ...propertiesOfAll(typesOfFacts),
  ...evidence,
};

/** What to write beside a point: its name, or its type where it has none. */
export function labelOf({ name, type }: Thing): string {
  return name ?? type;
}

/** The attributes of a point. */
export function attributesOfNode(thing: Thing): Attributes {
  return known({ type: thing.type, names: namesIn(thing), ...cellsOf(thing), ...evidenceCells(thing.evidence) });
}

/** The attributes of a line. */
export function attributesOfEdge({ type, fact, evidence }: Edge): Attributes {
  return known({ type, ...(fact ? { fact: fact.id, ...cellsOf(fact) } : {}), ...evidenceCells(evidence) });
}

function cellsOf({ properties }: Thing): Attributes {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, cellOf(value)]));
}

function known(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
}
