import { indexOf, lostWith, neededBy } from './references.ts';

/** The lists of a record, in the order in which a record has them; `document` and `measures` are no lists of theirs. */
export const lists = [
  'document',
  'meetings',
  'meetingSeries',
  'places',
  'officials',
  'offices',
  'attendances',
  'countries',
  'organisations',
  'subGroups',
  'memberships',
  'initiatives',
  'measures',
  'participations',
  'responsibilities',
  'statements',
  'decisions',
  'topics',
  'documents',
] as const;
export type List = (typeof lists)[number];

/** Where a rule found something. Places are counted in UTF-16 code units of the text; ends are exclusive. */
export interface Place {
  /** What of the part stands there; empty for all of it. */
  readonly of: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly sure: boolean;
  /** Null where a person found it. */
  readonly rule: string | null;
  readonly goesBy: string;
  readonly remark: string;
}

/** A part of a record as it stands there. */
export type Value = Readonly<Record<string, unknown>>;

export type Verdict = 'open' | 'accepted' | 'rejected';

/** A part of the record, and what was decided of it. */
export interface Item {
  readonly id: string;
  readonly list: List;
  /** The id of what it stands under: of a measure another one, or the initiative. */
  readonly under: string | null;
  readonly value: Value;
  readonly verdict: Verdict;
  /** Whether a person corrected it. */
  readonly isCorrected: boolean;
  readonly places: readonly Place[];
  readonly questions: readonly string[];
  readonly remarks: readonly string[];
}

/** What was decided so far, with what it was before and after. */
export interface Decided {
  readonly items: readonly Item[];
  readonly past: readonly (readonly Item[])[];
  readonly future: readonly (readonly Item[])[];
}

/** What a person can decide. */
export type Decision =
  | { readonly act: 'judge'; readonly id: string; readonly verdict: Verdict }
  | { readonly act: 'acceptSure' }
  | { readonly act: 'correct'; readonly id: string; readonly value: Value }
  | { readonly act: 'add'; readonly item: Item }
  | { readonly act: 'cite'; readonly id: string; readonly place: Place }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' };

/** Steps that can be undone. */
const mostSteps = 200;

/** What comes of a decision. Steps that change nothing are none. */
export function decide(decided: Decided, decision: Decision): Decided {
  const { items, past, future } = decided;
  if (decision.act === 'undo') {
    const [before] = past.slice(-1);
    return before ? { items: before, past: past.slice(0, -1), future: [items, ...future] } : decided;
  }
  if (decision.act === 'redo') {
    const [after, ...later] = future;
    return after ? { items: after, past: [...past, items], future: later } : decided;
  }
  const next = decidedOf(items, decision);
  const isChanged = next.length !== items.length || next.some((item, index) => item !== items[index]);
  return isChanged ? { items: next, past: [...past, items].slice(-mostSteps), future: [] } : decided;
}

function decidedOf(items: readonly Item[], decision: Exclude<Decision, { act: 'undo' | 'redo' }>): readonly Item[] {
  const change = (id: string, to: (item: Item) => Item) => items.map((item) => (item.id === id ? to(item) : item));
  switch (decision.act) {
    case 'judge':
      return judged(items, decision.id, decision.verdict);
    case 'acceptSure':
      return withVerdict(items, surelyRight(items), 'accepted');
    case 'correct':
      return judged(
        change(decision.id, (item) => ({ ...item, value: decision.value, isCorrected: true })),
        decision.id,
        'accepted',
      );
    case 'add':
      return judged([...items, decision.item], decision.item.id, 'accepted');
    case 'cite':
      return change(decision.id, (item) => ({ ...item, ...cited(item, decision.place), isCorrected: true }));
  }
}

/** Whether all that a rule found of it may be taken as it is, and nothing is asked of it. */
export function isSure({ verdict, places, questions }: Item): boolean {
  return verdict === 'open' && places.length > 0 && questions.length === 0 && places.every(({ sure }) => sure);
}

/** What is sure, and needs nothing that is still to be looked at. */
function surelyRight(items: readonly Item[]): ReadonlySet<Item> {
  const index = indexOf(items);
  const stands = (needed: Item) => needed.verdict === 'accepted' || isSure(needed);
  return new Set(items.filter((item) => isSure(item) && [...neededBy(item, index)].every(stands)));
}

/** What is accepted takes along what it cannot do without; what is rejected, what cannot do without it. */
function judged(items: readonly Item[], id: string, verdict: Verdict): readonly Item[] {
  const item = items.find((one) => one.id === id);
  if (!item || item.list === 'document') return items;
  const also =
    verdict === 'accepted' ? neededBy(item, indexOf(items)) : verdict === 'rejected' ? lostWith(item, items) : [];
  return withVerdict(items, new Set([item, ...also]), verdict);
}

function withVerdict(items: readonly Item[], meant: ReadonlySet<Item>, verdict: Verdict): readonly Item[] {
  return items.map((one) =>
    meant.has(one) && one.verdict !== verdict && one.list !== 'document' ? { ...one, verdict } : one,
  );
}

function cited(item: Item, place: Place): Pick<Item, 'value' | 'places'> {
  const { evidence } = item.value;
  const passages = (Array.isArray(evidence) ? evidence : []).filter((one) => one?.quote !== undefined);
  return {
    value: { ...item.value, evidence: [...passages, { quote: quoteOf(place.quote) }] },
    places: [...item.places, place],
  };
}

/** The words that something rests on, on one line and few enough for a record. */
export function quoteOf(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 300 ? line : line.slice(0, 299).replace(/\s\S*$/u, '');
}
