/** A thing that would like its name to be read. */
export interface Unlabelled {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Who comes first, where there is not room for all. */
  readonly weight: number;
}

/** A name with the place of its beginning, on the middle of its line. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const longest = 34;
const lineHeight = 16;
const gap = 4;
/** More than this nobody reads, and finding room for them would take its time. */
const mostLabels = 160;

/** Finds room for names, those of weight first: no two cover each other, nor a sign that weighs more than its name. */
export function placeLabels(
  things: readonly Unlabelled[],
  { width, height }: { readonly width: number; readonly height: number },
  widthOf: (text: string) => number,
): Label[] {
  const taken: Box[] = [];
  const labels: Label[] = [];
  const inSight = things.filter(({ x, y }) => x > 0 && y > 0 && x < width && y < height);
  for (const { id, text: whole, x, y, radius } of [...inSight].sort((a, b) => b.weight - a.weight)) {
    if (labels.length === mostLabels) break;
    const text = shortened(whole);
    const room = widthOf(text);
    const places = [
      [x + radius + gap, y],
      [x - radius - gap - room, y],
      [x - room / 2, y + radius + lineHeight / 2 + 1],
      [x - room / 2, y - radius - lineHeight / 2 - 1],
    ] as const;
    const free = places.find(([left, middle]) => {
      const box = boxOf(left, middle, room);
      return box.left > 0 && box.right < width && !taken.some((other) => overlap(box, other));
    });
    taken.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
    if (!free) continue;
    labels.push({ id, text, x: free[0], y: free[1] });
    taken.push(boxOf(...free, room));
  }
  return labels;
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

function boxOf(left: number, middle: number, width: number): Box {
  return { left: left - 2, right: left + width + 2, top: middle - lineHeight / 2, bottom: middle + lineHeight / 2 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
