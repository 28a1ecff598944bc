import { geoEqualEarth, geoPath } from 'd3-geo';
import codes from 'i18n-iso-countries/codes.json';
import { feature, mesh } from 'topojson-client';

/** The width of the whole world in the units of its shapes, which are pixels where the map is as wide. */
export const worldWidth = 960;
export const worldHeight = 468;

export type Point = readonly [x: number, y: number];

/** A country or territory of the atlas. */
export interface Land {
  /** ISO 3166-1 alpha-2; undefined where the atlas has no code for it. */
  readonly code: string | undefined;
  readonly name: string;
  /** Its shape as the `d` of an SVG path. */
  readonly path: string;
  /** Of its largest part, since many a country has others far away. */
  readonly centre: Point;
  readonly area: number;
  readonly bounds: readonly [Point, Point];
}

/** The world, of equal areas: what is twice as large looks twice as large. */
export interface Atlas {
  readonly lands: readonly Land[];
  readonly borders: string;
}

const projection = geoEqualEarth().fitSize([worldWidth, worldHeight], { type: 'Sphere' });
const letters = new Map(codes.map(([alpha2, , numeric]) => [numeric, alpha2]));

/** The graph knows this code, which ISO leaves to its users and gives no number, as the atlas would have it. */
const withoutNumber: Readonly<Record<string, string>> = { Kosovo: 'XK' };

/** Where a place is on the map. */
export function onMap(longitude: number, latitude: number): Point {
  return projection([longitude, latitude]) ?? [0, 0];
}

/** The degrees of a point of the map. */
export function inDegrees([x, y]: Point): readonly [longitude: number, latitude: number] {
  return projection.invert?.([x, y]) ?? [0, 0];
}

let loaded: Promise<Atlas> | undefined;

/** Loads the shapes: once, and only for those who look at the map. */
export function loadAtlas(): Promise<Atlas> {
  loaded ??= import('world-atlas/countries-50m.json').then(({ default: world }) => {
    const { countries } = world.objects;
    const path = geoPath(projection).digits(2);
    const lands = feature(world, countries).features.map(({ id, properties, geometry }): Land => {
      const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
      const shapes = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
      const largest = shapes.toSorted((a, b) => path.area(b) - path.area(a))[0] ?? geometry;
      return {
        code: letters.get(String(id)) ?? withoutNumber[properties.name],
        name: properties.name,
        path: path(geometry) ?? '',
        centre: path.centroid(largest),
        area: path.area(largest),
        bounds: path.bounds(largest),
      };
    });
    return { lands: oncePerCode(lands), borders: path(mesh(world, countries, (a, b) => a !== b)) ?? '' };
  });
  // A failure is forgotten, so that it can be tried again.
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

/** Where the atlas has a code twice, as for islets far off, the largest alone keeps it. */
function oncePerCode(lands: readonly Land[]): Land[] {
  const largest = new Map<string | undefined, Land>();
  for (const land of lands) if (land.area > (largest.get(land.code)?.area ?? 0)) largest.set(land.code, land);
  return lands.map((land) => (largest.get(land.code) === land ? land : { ...land, code: undefined }));
}
