import { constructFromEvents, EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import { offsetIn } from './places.ts';

/** What a text of YAML holds. */
export interface ReadYaml {
  readonly value: unknown;
  /** Where in the text the field at a path stands; the nearest field above it where it is missing. */
  offsetOf(path: readonly PropertyKey[]): number | undefined;
}

/** A text is no YAML as records may be written in. */
export class NotYaml extends Error {
  /** Undefined where it is wrong with the text as a whole. */
  readonly offset: number | undefined;

  constructor(reason: string, offset?: number) {
    super(reason);
    this.name = 'NotYaml';
    this.offset = offset;
  }
}

/** How deep lists and maps may stand in each other; a record needs not half of it. */
const deepest = 100;
/** How many values names for what is meant again may stand for in all; no record of the largest size has as many. */
const mostRepeated = 1_000_000;

/**
 * Reads a text of YAML 1.2 or JSON that holds one document. Nothing is kept but its value: where a place is asked for,
 * the text is gone through once more.
 *
 * @throws {NotYaml} with the first thing that is wrong.
 */
export function readYaml(text: string): ReadYaml {
  const value = tellingWhere(text, () => {
    const events = parseEvents(text, { maxDepth: deepest });
    refuseBombs(text, events);
    const documents = constructFromEvents(events, { source: text });
    if (documents.length !== 1) throw new NotYaml('must hold exactly one record');
    return documents[0];
  });
  let events: readonly Event[] | undefined;
  return {
    value,
    offsetOf(path) {
      events ??= parseEvents(text, { maxDepth: deepest });
      return offsetIn(text, events, path);
    },
  };
}

/** Refuses a text that is small, and by names for what is meant again stands for more than anybody can hold. */
function refuseBombs(text: string, events: readonly Event[]): void {
  const sizes = new Map<string, number>();
  /** What is open, with how many values were there before it, and what is called. */
  const open: { readonly before: number; readonly name: string | null }[] = [];
  let values = 0;
  let repeated = 0;
  const nameOf = ({ anchorStart, anchorEnd }: { anchorStart: number; anchorEnd: number }) =>
    anchorStart === -1 ? null : text.slice(anchorStart, anchorEnd);
  for (const event of events) {
    if (event.type === EVENT_ID.ALIAS) {
      // What stands under itself, or is named nowhere, is told by others.
      const size = sizes.get(nameOf(event) ?? '') ?? 0;
      values += size;
      repeated += size;
      if (repeated > mostRepeated) {
        throw new NotYaml('must not repeat more than a million values by aliases', event.anchorStart - 1);
      }
    } else if (event.type === EVENT_ID.SCALAR) {
      values += 1;
      const name = nameOf(event);
      if (name !== null) sizes.set(name, 1);
    } else if (event.type === EVENT_ID.POP) {
      const { before, name } = open.pop() ?? { before: values, name: null };
      if (name !== null) sizes.set(name, values - before);
    } else {
      open.push({ before: values, name: event.type === EVENT_ID.DOCUMENT ? null : nameOf(event) });
      values += 1;
    }
  }
}

/** What the parser says, in words for those who wrote the text; the parser's own where it has none of these. */
const advice: readonly (readonly [RegExp, string])[] = [
  [/^nesting exceeded/, `must be nested at most ${deepest} deep`],
  [
    /^bad indentation of a mapping entry/,
    'is not right as YAML: nothing more may stand here; a text with ": " in it, or that begins with a sign, needs quotes, and fields of one thing begin below each other',
  ],
  [/^duplicated mapping key/, 'is not right as YAML: this key stands there twice'],
  [/^unidentified alias/, 'is not right as YAML: this alias stands for nothing that was named before'],
  [/^tab characters/, 'is not right as YAML: lines are to begin with spaces, not with tabs'],
  [/within a (single|double) quoted scalar/, 'is not right as YAML: a quotation mark that was opened is never closed'],
  [/within a flow collection/, 'is not right as YAML: a bracket that was opened is never closed'],
  [/^unknown \w+ tag/, 'is not right as YAML: a record has no tags of its own'],
];

/** @throws {NotYaml} for whatever the work throws. */
function tellingWhere<Value>(text: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof NotYaml) throw error;
    // The parser tells of some texts by errors of other kinds: of things that stand under themselves, for example.
    const { reason, mark } = error instanceof YAMLException ? error : { reason: String(error), mark: undefined };
    const [, words] = advice.find(([pattern]) => pattern.test(reason)) ?? [];
    // It counts what it adds behind the end.
    const offset = mark && Math.min(mark.position, text.length);
    throw new NotYaml(words ?? `is not right as YAML: ${reason}`, offset);
  }
}
