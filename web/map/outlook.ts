import { inDegrees, onMap, type Point, worldHeight, worldWidth } from './atlas.ts';

/** What part of the world is seen: its middle, and how many times larger it is than with the whole world in sight. */
export interface Outlook {
  readonly middle: Point;
  readonly zoom: number;
}

const mostZoom = 60;

/** The outlook that an address names as in `?view=40.5,35.2,4`: degrees east and north, and the zoom. */
export function outlookOf({ searchParams }: URL): Outlook | undefined {
  const [east, north, zoom, ...rest] = (searchParams.get('view') ?? '').split(',').map(Number);
  if (east === undefined || north === undefined || zoom === undefined || rest.length > 0) return undefined;
  const isSound = Math.abs(east) <= 180 && Math.abs(north) <= 90 && zoom >= 1 && zoom <= mostZoom;
  return isSound ? { middle: onMap(east, north), zoom } : undefined;
}

/** An outlook as the address keeps it. */
export function inAddress({ middle, zoom }: Outlook): string {
  return [...inDegrees(middle), zoom].map((number) => Number(number.toFixed(2))).join(',');
}

/** The outlook on all of these places with some room around. */
export function outlookOn(bounds: readonly (readonly [Point, Point])[]): Outlook {
  if (bounds.length === 0) return { middle: [worldWidth / 2, worldHeight / 2], zoom: 1 };
  const left = Math.min(...bounds.map(([[x]]) => x));
  const top = Math.min(...bounds.map(([[, y]]) => y));
  const right = Math.max(...bounds.map(([, [x]]) => x));
  const bottom = Math.max(...bounds.map(([, [, y]]) => y));
  const zoom = 0.88 * Math.min(worldWidth / Math.max(right - left, 1), worldHeight / Math.max(bottom - top, 1));
  return within({ middle: [(left + right) / 2, (top + bottom) / 2], zoom: Math.min(zoom, 12) });
}

/** Zooms so that a point stays where it is. */
export function zoomed({ middle, zoom }: Outlook, by: number, around: Point = middle): Outlook {
  const next = Math.min(Math.max(zoom * by, 1), mostZoom);
  const stay = (from: number, fixed: number) => fixed + (from - fixed) * (zoom / next);
  return within({ middle: [stay(middle[0], around[0]), stay(middle[1], around[1])], zoom: next });
}

/** Moves by so many units of the shapes. */
export function moved({ middle: [x, y], zoom }: Outlook, right: number, down: number): Outlook {
  return within({ middle: [x + right, y + down], zoom });
}

/** Never past the edge of the world. */
function within({ middle: [x, y], zoom }: Outlook): Outlook {
  const keep = (at: number, size: number) => {
    const half = size / zoom / 2;
    return Math.min(Math.max(at, half), size - half);
  };
  return zoom <= 1
    ? { middle: [worldWidth / 2, worldHeight / 2], zoom: 1 }
    : { middle: [keep(x, worldWidth), keep(y, worldHeight)], zoom };
}
