import { type Drawn, type Lane, lanes } from './events.ts';
import { placeOf, type Scale } from './scale.ts';

/** Where something is drawn within its lane. */
export interface Placed {
  readonly drawn: Drawn;
  readonly left: number;
  readonly right: number;
  /** Its line in the lane, from 0. */
  readonly line: number;
  /** Whether it goes on beyond what is on record, on either side. */
  readonly opens: { readonly left: boolean; readonly right: boolean };
  /** Where its title stands, if there is room for titles. */
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end'; readonly width: number } | undefined;
}

/** A lane with what is drawn in it. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly lineHeight: number;
  readonly lines: number;
  readonly placed: readonly Placed[];
}

/** Half the width of what stands for a day, and the height of the title of a lane. */
export const radius = 5;
export const laneTitle = 26;

/** With more than this, titles would make a lane longer than anybody wants to scroll. */
const mostLabelled = 40;

/** As wide as a letter is at the size of titles, in a font that runs wide. */
export const widthOfLetter = 7;
const longestLabel = 360;
const leastLabel = 40;
const gap = 6;

/** Puts everything into its lane, each line as full as it can be without anything over anything else. */
export function layOut(all: readonly Drawn[], scale: Scale): { lanes: PlacedLane[]; height: number } {
  let top = 0;
  const placedLanes = lanes.flatMap((lane): PlacedLane[] => {
    const members = all.filter((drawn) => drawn.lane === lane);
    if (members.length === 0) return [];
    const isLabelled = members.length <= mostLabelled;
    const placed = inLines(members.map((drawn) => place(drawn, scale, isLabelled)));
    const lines = Math.max(...placed.map(({ line }) => line)) + 1;
    const lineHeight = isLabelled ? 22 : lines > 40 ? 8 : 13;
    const laid = { lane, top, lineHeight, lines, placed };
    top += laneTitle + lines * lineHeight + 12;
    return [laid];
  });
  return { lanes: placedLanes, height: top };
}

function place(drawn: Drawn, scale: Scale, isLabelled: boolean): Omit<Placed, 'line'> {
  const { from, to, lasts, title } = drawn;
  const start = from === undefined ? 0 : placeOf(from, scale);
  const end = to === undefined ? (lasts ? scale.width : start) : placeOf(to, scale);
  const opens = {
    left: lasts && (from === undefined || start < 0),
    right: lasts && (to === undefined || end > scale.width),
  };
  const [left, right] = [Math.max(start, 0), Math.min(Math.max(end, start), scale.width)];
  if (!isLabelled) return { drawn, left, right, opens, label: undefined };
  return { drawn, left, right, opens, label: labelFor(title.text, { left, right, isBar: lasts }, scale) };
}

/** Where a title has room: within a bar, behind what is drawn, before it, or nowhere. */
function labelFor(
  text: string,
  { left, right, isBar }: { left: number; right: number; isBar: boolean },
  scale: Scale,
): Placed['label'] {
  const whole = Math.min(text.length * widthOfLetter, longestLabel);
  const [before, after, inside] = [left - radius - gap, scale.width - right - radius - gap, right - left - 2 * gap];
  if (isBar && inside >= whole) return { x: left + gap, anchor: 'start', width: inside };
  const isAfter = after >= Math.min(whole, before);
  const width = Math.min(whole, isAfter ? after : before);
  if (isBar && inside > width)
    return inside < leastLabel ? undefined : { x: left + gap, anchor: 'start', width: inside };
  if (width < leastLabel) return undefined;
  return isAfter ? { x: right + radius + gap, anchor: 'start', width } : { x: before, anchor: 'end', width };
}

/** Each in the first line in which it has room, in the order of their beginnings. */
function inLines(unplaced: readonly Omit<Placed, 'line'>[]): Placed[] {
  const ends: number[] = [];
  return unplaced
    .map((it) => ({ it, ...reachOf(it) }))
    .sort((a, b) => a.from - b.from)
    .map(({ it, from, to }) => {
      const free = ends.findIndex((end) => end <= from);
      const line = free < 0 ? ends.length : free;
      ends[line] = to;
      return { ...it, line };
    });
}

/** From where to where something reaches with its title. */
function reachOf({ left, right, label }: Omit<Placed, 'line'>): { from: number; to: number } {
  const [from, to] = [left - radius, right + radius];
  if (!label) return { from, to: to + 1 };
  const [first, last] = label.anchor === 'start' ? [label.x, label.x + label.width] : [label.x - label.width, label.x];
  return { from: Math.min(from, first), to: Math.max(to, last) + 2 * gap };
}
