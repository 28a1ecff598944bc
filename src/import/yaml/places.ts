import { EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';

/**
 * Where in a text of YAML the field at a path stands: at its key, which is where a reader looks for it, or at an item of a
 * list. The nearest above it where it is missing; undefined for the text as a whole.
 *
 * @param events what the parser told of the text
 */
export function offsetIn(text: string, events: readonly Event[], path: readonly PropertyKey[]): number | undefined {
  let offset: number | undefined;
  // The first event opens the document.
  let at = 1;
  for (const key of path) {
    const node = events[at];
    const found =
      node?.type === EVENT_ID.MAPPING
        ? entryOf(text, events, at, String(key))
        : node?.type === EVENT_ID.SEQUENCE
          ? itemOf(events, at, Number(key))
          : undefined;
    if (!found) return offset;
    offset = found.offset ?? offset;
    at = found.at;
  }
  return offset;
}

/** A value, by its first event, and where it is said to stand. */
interface Found {
  readonly at: number;
  readonly offset: number | undefined;
}

function entryOf(text: string, events: readonly Event[], map: number, name: string): Found | undefined {
  let at = map + 1;
  while (at < events.length) {
    const key = events[at];
    if (!key || key.type === EVENT_ID.POP) return undefined;
    const value = after(events, at);
    if (key.type === EVENT_ID.SCALAR && getScalarValue(text, key) === name) return { at: value, offset: startOf(key) };
    at = after(events, value);
  }
  return undefined;
}

function itemOf(events: readonly Event[], list: number, index: number): Found | undefined {
  let at = list + 1;
  for (let passed = 0; at < events.length; passed += 1) {
    const item = events[at];
    if (!item || item.type === EVENT_ID.POP) return undefined;
    if (passed === index) return { at, offset: startOf(item) };
    at = after(events, at);
  }
  return undefined;
}

/** The place of the event after a value. */
function after(events: readonly Event[], value: number): number {
  let at = value;
  let depth = 0;
  do {
    const type = events[at]?.type;
    if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.MAPPING) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    at += 1;
  } while (depth > 0 && at < events.length);
  return at;
}

const quoted: readonly number[] = [SCALAR_STYLE.SINGLE_QUOTED, SCALAR_STYLE.DOUBLE_QUOTED];

/** Where a value begins; undefined where nothing is written there, which means null. */
function startOf(event: Event): number | undefined {
  switch (event.type) {
    case EVENT_ID.SCALAR:
      if (event.valueStart === -1) return undefined;
      return quoted.includes(event.style) ? event.valueStart - 1 : event.valueStart;
    case EVENT_ID.ALIAS:
      return event.anchorStart - 1;
    case EVENT_ID.SEQUENCE:
    case EVENT_ID.MAPPING:
      return event.start;
    default:
      return undefined;
  }
}
