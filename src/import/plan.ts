import { allLinkTypes, type LinkType, linkFields } from '../graph/node/links.ts';
import type { DocumentVisibility } from '../graphql/types.generated.ts';
import type { Claim, NodeClaim, Value } from './claim.ts';
import { mergeClaims, several } from './merge.ts';
import type { Passage } from './record-fields.ts';
import type { Saying, State } from './state.ts';

/** What a field of a thing holds: a value, the ids of linked things, names, or passages. */
export type FieldValue = Value | readonly Passage[];

/** A field before and after; undefined where it holds nothing. */
export interface FieldChange {
  readonly before: FieldValue | undefined;
  readonly after: FieldValue | undefined;
}

/** What becomes of a thing that is there already. */
export interface Change {
  readonly thing: string;
  readonly kind: 'changed' | 'removed';
  /** The fields that change, by name; all of them where the thing goes. */
  readonly fields: Readonly<Record<string, FieldChange>>;
  /** When the database first held the thing, in ISO 8601. */
  readonly recordedAt: string;
}

/** A field that can hold one value only, of which documents give several. */
export interface Conflict {
  readonly thing: string;
  readonly field: string;
  /** The first stands: that of the document whose slug is first in the alphabet. */
  readonly values: readonly { readonly document: string; readonly value: FieldValue }[];
}

/** How many things an import or a retraction makes, changes, removes, and leaves as they are. */
export interface Counts {
  readonly new: number;
  readonly changed: number;
  readonly removed: number;
  readonly same: number;
}

/** What a record, or taking a document back, does to the graph: what people are shown before and after. */
export interface Plan {
  /** The id of the document. */
  readonly document: string;
  /** `DRAFT` where it is done to a record that is not published, and to the graph not before that is. */
  readonly visibility: DocumentVisibility;
  readonly counts: Counts;
  /** The ids of the things that it makes. */
  readonly made: readonly string[];
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

/** A thing as all documents together describe it, to be written. */
export interface Outcome {
  readonly id: string;
  /** When the database first held it, in ISO 8601; undefined where it does not yet. */
  readonly recordedAt: string | undefined;
  readonly merged: Claim;
  readonly quotes: readonly string[];
}

/** A plan with what has to be written for it. */
export interface Draft {
  readonly plan: Plan;
  /** The ids of things that the graph does not hold at all: what it is to hold of them is what the document says, word for word. */
  readonly fresh: ReadonlySet<string>;
  /** Things of which the document says something else than before, or no longer anything. */
  readonly restated: readonly string[];
  /** What it says of those now, and of others that are there already. */
  readonly claims: readonly NodeClaim[];
  /** Things that were there and are not as they were. */
  readonly outcomes: readonly Outcome[];
  /** Things that no document describes any more. */
  readonly removed: readonly string[];
}

/**
 * Compares what a document says now with what the graph holds.
 *
 * @param document its id
 * @param claims what it says now; nothing, where it is taken back
 * @param states what the graph holds of these things, and of those that the document spoke of before
 * @param all whether what has not changed is written anew, too
 */
export function draftOf(
  document: string,
  claims: readonly NodeClaim[],
  states: ReadonlyMap<string, State>,
  all = false,
): Draft {
  const made: string[] = [];
  const fresh = new Set<string>();
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const restated: string[] = [];
  const restating: NodeClaim[] = [];
  const outcomes: Outcome[] = [];
  const removed: string[] = [];
  const now = new Map(claims.map((claim) => [claim.id, claim]));
  let same = 0;

  for (const id of new Set([...now.keys(), ...states.keys()])) {
    const claim = now.get(id);
    const state = states.get(id);
    if (!state) {
      made.push(id);
      fresh.add(id);
      continue;
    }
    const before = state.sayings;
    const own = claim && sayingOf(document, claim);
    const after = withSaying(before, document, own);
    const former = before.find((saying) => saying.document === document);
    if (all || !isSame(former, own)) {
      if (former) restated.push(id);
      if (claim) restating.push(claim);
    }
    const merged = mergeClaims(after.map((saying) => saying.claim));
    if (own && after.length > 1) conflicts.push(...conflictsOf(id, document, after));
    // What is only derived from other facts has no sayings at all.
    if (before.length === 0 && after.length === 0) continue;
    if (before.length === 0) {
      made.push(id);
      outcomes.push({ id, recordedAt: state.recordedAt, merged, quotes: quotesOf(state, document, own) });
      continue;
    }
    const fields = differences(
      fieldsOf(id, mergeClaims(before.map((saying) => saying.claim)), former),
      after.length === 0 ? {} : fieldsOf(id, merged, own),
    );
    const { recordedAt } = state;
    const hasChanged = Object.keys(fields).length > 0;
    if (after.length === 0) {
      removed.push(id);
      changes.push({ thing: id, kind: 'removed', fields, recordedAt });
    } else {
      if (hasChanged) changes.push({ thing: id, kind: 'changed', fields, recordedAt });
      else same += 1;
      // Other words for the same change nothing of what is stored at the thing itself, unless search looks through them.
      const isRestated =
        Object.keys(fields).some((name) => name !== 'evidence') || !isEqual(wordsIn(former), wordsIn(own));
      if (isRestated || all) outcomes.push({ id, recordedAt, merged, quotes: quotesOf(state, document, own) });
    }
  }

  const visibility = now.get(document)?.properties['visibility'] === 'DRAFT' ? 'DRAFT' : 'PUBLISHED';
  const counts = {
    new: made.length,
    changed: changes.length - removed.length,
    removed: removed.length,
    same,
  };
  return {
    plan: { document, visibility, counts, made, changes: changes.sort(byKindAndThing), conflicts },
    fresh,
    restated,
    claims: restating,
    outcomes,
    removed,
  };
}

/** Drafts for parts of what one document says, as one. */
export function joinDrafts(document: string, drafts: readonly Draft[]): Draft {
  const plans = drafts.map(({ plan }) => plan);
  const count = (name: keyof Counts) => plans.reduce((sum, { counts }) => sum + counts[name], 0);
  const fresh = new Set<string>();
  for (const draft of drafts) for (const id of draft.fresh) fresh.add(id);
  return {
    plan: {
      document,
      // Only the part in which it speaks of itself says so.
      visibility: plans.some(({ visibility }) => visibility === 'DRAFT') ? 'DRAFT' : 'PUBLISHED',
      counts: { new: count('new'), changed: count('changed'), removed: count('removed'), same: count('same') },
      made: plans.flatMap(({ made }) => made),
      changes: plans.flatMap(({ changes }) => changes).sort(byKindAndThing),
      conflicts: plans.flatMap(({ conflicts }) => conflicts),
    },
    fresh,
    restated: drafts.flatMap(({ restated }) => restated),
    claims: drafts.flatMap(({ claims }) => claims),
    outcomes: drafts.flatMap(({ outcomes }) => outcomes),
    removed: drafts.flatMap(({ removed }) => removed),
  };
}

/** What is to be written of a thing of which nothing was known before. */
export function freshOutcome(document: string, claim: NodeClaim): Outcome {
  const own = sayingOf(document, claim);
  return {
    id: claim.id,
    recordedAt: undefined,
    merged: mergeClaims([own.claim]),
    quotes: quotesOf(undefined, document, own),
  };
}

/** Whether a thing loses nothing of what it holds, and only has more. */
export function isAddition({ kind, fields }: Change): boolean {
  if (kind === 'removed') return false;
  return Object.values(fields).every(({ before, after }) => {
    if (before === undefined) return true;
    if (!Array.isArray(before) || !Array.isArray(after)) return false;
    const held = new Set(after.map(canonical));
    return before.every((one) => held.has(canonical(one)));
  });
}

/** What changes before what goes, each in the order of ids: the same plan reads the same. */
function byKindAndThing(one: Change, other: Change): number {
  if (one.kind !== other.kind) return one.kind === 'changed' ? -1 : 1;
  return one.thing < other.thing ? -1 : 1;
}

/** What a document says of a thing, as it is stored. */
export function sayingOf(document: string, { properties, names, links, evidence }: NodeClaim): Saying {
  const passages = evidence.map(({ quote, ...passage }) =>
    quote === undefined ? passage : { quote: quote.normalize('NFC'), ...passage },
  );
  return { document, claim: { properties, names, links }, passages };
}

/** All sayings with that of one document put in its place, or left out; in the order of the documents' ids. */
export function withSaying(sayings: readonly Saying[], document: string, own: Saying | undefined): readonly Saying[] {
  const others = sayings.filter((saying) => saying.document !== document);
  if (!own) return others;
  const place = others.findIndex((saying) => saying.document > document);
  return others.toSpliced(place === -1 ? others.length : place, 0, own);
}

function isSame(former: Saying | undefined, own: Saying | undefined): boolean {
  if (!former || !own) return former === own;
  return isEqual(former.claim, own.claim) && isEqual(former.passages.map(inOrder), own.passages.map(inOrder));
}

/** What a document quotes about a thing. */
function wordsIn(saying: Saying | undefined): string[] {
  return (saying?.passages ?? []).flatMap(({ quote }) => quote ?? []);
}

/** The words that a thing rests on, in the order of the documents. */
function quotesOf(state: State | undefined, document: string, own: Saying | undefined): string[] {
  const others = state?.quotes ?? [];
  const place = others.findIndex(([by]) => by > document);
  return others.map(([, quote]) => quote).toSpliced(place === -1 ? others.length : place, 0, ...wordsIn(own));
}

type Fields = Readonly<Record<string, FieldValue>>;

/** What follows from another field: shown, it would say the same twice. */
const derived = ['start', 'end'];

/** A thing by the fields of the API, with the words that one document has for it. */
function fieldsOf(id: string, { properties, names, links }: Claim, own: Saying | undefined): Fields {
  return {
    ...Object.fromEntries(Object.entries(properties).filter(([name]) => !derived.includes(name))),
    ...(names.length === 0
      ? {}
      : {
          names: names.map(
            ({ text, language, kind }) => `${language}${kind === 'OFFICIAL' ? '' : ` ${kind}`}: ${text}`,
          ),
        }),
    ...Object.fromEntries(
      allLinkTypes.flatMap((type) => {
        const targets = links[type];
        if (!targets || targets.length === 0) return [];
        return [[fieldOf(id, type), several.has(type) ? targets : (targets[0] ?? '')]];
      }),
    ),
    ...(own && own.passages.length > 0 ? { evidence: own.passages.map(inOrder) } : {}),
  };
}

/** The field of the API that a link of a thing stands for. */
function fieldOf(id: string, type: LinkType): string {
  const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = linkFields;
  return fields[id.slice(0, id.indexOf(':'))]?.[type] ?? type;
}

/** A passage whose keys stand in one order, so that equal ones have equal texts. */
function inOrder({ quote, supports, note, language }: Passage): Passage {
  return {
    ...(quote === undefined ? {} : { quote }),
    ...(supports === undefined ? {} : { supports }),
    ...(note === undefined ? {} : { note }),
    ...(language === undefined ? {} : { language }),
  };
}

function differences(before: Fields, after: Fields): Record<string, FieldChange> {
  return Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((name) => !isEqual(before[name], after[name]))
      .map((name) => [name, { before: before[name], after: after[name] }]),
  );
}

/** Values of JSON that have the same text, whatever the order of keys. */
function isEqual(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}

/** Where a thing stands in a document's list is of that document alone. */
const ofOneDocument = [...derived, 'order'];

/** Single values that this document gives and another gives differently. */
function conflictsOf(id: string, document: string, sayings: readonly Saying[]): Conflict[] {
  const singles = sayings.map((saying) => ({ document: saying.document, fields: singlesOf(id, saying.claim) }));
  const own = singles.find((single) => single.document === document)?.fields ?? {};
  return Object.entries(own).flatMap(([field, value]) => {
    const given = singles.flatMap((single) => {
      const other = single.fields[field];
      return other === undefined ? [] : [{ document: single.document, value: other }];
    });
    if (given.every((one) => one.value === value)) return [];
    // Each value once, by the first document that gives it.
    const values = given.filter((one, index) => given.findIndex((earlier) => earlier.value === one.value) === index);
    return [{ thing: id, field, values }];
  });
}

function singlesOf(id: string, claim: Claim): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(fieldsOf(id, claim, undefined)).filter(
      ([name, value]) => !Array.isArray(value) && !ofOneDocument.includes(name),
    ),
  );
}
