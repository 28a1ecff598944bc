/** A thing that would like its name to be read. */
export interface Unlabelled {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Who comes first, where there is not room for all. */
  readonly weight: number;
  /** Whether its name may cover the signs of others. */
  readonly insists: boolean;
}

/** A name with the place of its beginning, on the middle of its line. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const longest = 34;
const lineHeight = 16;
const gap = 5;
/** More than these nobody reads, and finding room for them would take its time. */
const mostLabels = 160;
const mostTries = 800;
/** In a crowd there is no room beside the signs: more of those of most weight are named all the same. */
const crowd = 300;
const alwaysNamed = { inCrowd: 20, else: 1 };

/** Finds room for names, those of weight first: no two cover each other, and none a sign unless it insists. */
export function placeLabels(
  things: readonly Unlabelled[],
  size: { readonly width: number; readonly height: number },
  widthOf: (text: string) => number,
): Label[] {
  const inSight = things.filter(({ x, y }) => x > 0 && y > 0 && x < size.width && y < size.height);
  const signs = new Room(size);
  for (const { x, y, radius } of inSight) signs.take(x - radius, y - radius, 2 * radius, 2 * radius);
  const names = new Room(size);
  const sure = inSight.length > crowd ? alwaysNamed.inCrowd : alwaysNamed.else;
  const labels: Label[] = [];
  for (const [rank, { id, text: whole, x, y, radius, insists }] of byWeight(inSight).slice(0, mostTries).entries()) {
    if (labels.length === mostLabels) break;
    const text = shortened(whole);
    const width = widthOf(text);
    const top = y - lineHeight / 2;
    const places: readonly (readonly [number, number])[] = [
      [x + radius + gap, top],
      [x - radius - gap - width, top],
      [x - width / 2, y + radius + square],
      [x - width / 2, y - radius - square - lineHeight],
    ];
    const isFree = ([left, top]: readonly [number, number], room: Room) => room.isFree(left, top, width, lineHeight);
    const open = places.filter((place) => isFree(place, names));
    const free = open.find((place) => isFree(place, signs)) ?? (insists || rank < sure ? open[0] : undefined);
    if (!free) continue;
    names.take(...free, width, lineHeight);
    labels.push({ id, text, x: free[0], y: free[1] + lineHeight / 2 });
  }
  return labels;
}

function byWeight(things: readonly Unlabelled[]): Unlabelled[] {
  return things.toSorted((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** What is taken of a canvas, in small squares: asking costs the same however much is on it. */
class Room {
  private readonly columns: number;
  private readonly rows: number;
  private readonly taken: Uint8Array;

  constructor({ width, height }: { readonly width: number; readonly height: number }) {
    this.columns = Math.ceil(width / square);
    this.rows = Math.ceil(height / square);
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  isFree(left: number, top: number, width: number, height: number): boolean {
    if (left < 0 || top < 0 || left + width > this.columns * square || top + height > this.rows * square) return false;
    return this.squares(left, top, width, height).every((index) => this.taken[index] === 0);
  }

  take(left: number, top: number, width: number, height: number): void {
    for (const index of this.squares(left, top, width, height)) this.taken[index] = 1;
  }

  private squares(left: number, top: number, width: number, height: number): number[] {
    const [first, last] = [Math.max(0, Math.floor(left / square)), Math.floor((left + width) / square)];
    const [highest, lowest] = [Math.max(0, Math.floor(top / square)), Math.floor((top + height) / square)];
    const all: number[] = [];
    for (let row = highest; row <= Math.min(lowest, this.rows - 1); row += 1) {
      for (let column = first; column <= Math.min(last, this.columns - 1); column += 1) {
        all.push(row * this.columns + column);
      }
    }
    return all;
  }
}

const square = 4;
