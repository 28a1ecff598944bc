import { type RefObject, useRef } from 'react';
import { type Shade, shadeOf } from '../charts/shades.ts';
import { useWidth } from '../charts/use-width.ts';
import { useLanguage, useWords } from '../words/language.tsx';
import { type Atlas, type Land, type Point, worldHeight, worldWidth } from './atlas.ts';
import type { Counted } from './counts.ts';
import { moved, type Outlook, outlookOn, zoomed } from './outlook.ts';
import type { Place } from './places.ts';
import { useHands } from './use-hands.ts';
import { mapWords } from './words.ts';

interface PictureProperties {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly atlas: Atlas;
  readonly countries: readonly Counted[];
  readonly places: readonly Place[];
  readonly shades: readonly Shade[];
  /** The outlook that the address names. */
  readonly outlook: Outlook | undefined;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  readonly open: (place: Place) => void;
}

/** Square pixels below which a land can hardly be seen, and above which its count has room in it. */
const tooSmall = 30;
const roomForCount = 900;

/** On a narrow screen the map is higher than the world is. */
const leastHeight = 240;

/** No land draws the first outlook further than this from its middle: Russia would make all others small. */
const furthest = 70;

/** The map. What can be chosen in it by mouse, the tables beside it offer to the keyboard. */
export function Picture({
  picture,
  atlas,
  countries,
  places,
  shades,
  outlook: named,
  selected,
  select,
  open,
}: PictureProperties) {
  const say = useWords(mapWords);
  const numbers = new Intl.NumberFormat(useLanguage());
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const height = Math.max(Math.round((width * worldHeight) / worldWidth), leastHeight);
  const counted = new Map(countries.map((one) => [one.country.code, one]));
  const withCounts = atlas.lands.flatMap((land) => {
    const found = land.code === undefined ? undefined : counted.get(land.code);
    return found ? [{ land, ...found }] : [];
  });
  const all = outlookOn([...withCounts.map(({ land }) => nearBounds(land)), ...pointsOf(places).map(boundsOfPoint)]);
  const { outlook, settle, handlers } = useHands(picture, named ?? all);
  const scale = (outlook.zoom * width) / worldWidth;
  const put = ([x, y]: Point): Point => [
    width / 2 + (x - outlook.middle[0]) * scale,
    height / 2 + (y - outlook.middle[1]) * scale,
  ];
  const transform = `translate(${put([0, 0]).join(' ')}) scale(${scale})`;
  const isSmall = ({ area }: Land) => area * scale * scale < tooSmall;
  return (
    <div className="map" ref={frame}>
      <svg
        ref={picture}
        role="img"
        aria-label={say.picture(numbers.format(countries.length))}
        width={width}
        height={height}
        {...handlers}
      >
        <g transform={transform} className="lands">
          {atlas.lands
            .filter(({ code }) => code === undefined || !counted.has(code))
            .map(({ path, name, code }) => (
              <path key={`${code} ${name}`} d={path} />
            ))}
          {withCounts.map(({ land, country, count }) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the buttons and the tables are there for the keyboard
            <path
              key={country.id}
              d={land.path}
              data-id={country.id}
              className={[shadeOf(count, shades), country.id === selected ? 'counted selected' : 'counted'].join(' ')}
              onClick={() => select(country.id)}
            >
              <title>{`${country.name}: ${numbers.format(count)}`}</title>
            </path>
          ))}
          <path d={atlas.borders} className="borders" />
        </g>
        {withCounts
          .filter(({ land }) => isSmall(land))
          .map(({ land, country, count }) => {
            const [x, y] = put(land.centre);
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: as above
              <circle
                key={country.id}
                cx={x}
                cy={y}
                r={7}
                data-id={country.id}
                className={['marker', shadeOf(count, shades), country.id === selected ? 'selected' : ''].join(' ')}
                onClick={() => select(country.id)}
              >
                <title>{`${country.name}: ${numbers.format(count)}`}</title>
              </circle>
            );
          })}
        <g className="counts">
          {withCounts
            .filter(({ land }) => land.area * scale * scale >= roomForCount)
            .map(({ land, country, count }) => {
              const [x, y] = put(land.centre);
              return (
                <text key={country.id} x={x} y={y} dy="0.35em" textAnchor="middle">
                  {numbers.format(count)}
                </text>
              );
            })}
        </g>
        {places.map((place) => {
          if (!place.point) return null;
          const [x, y] = put(place.point);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: as above
            <path
              key={place.key}
              className="place"
              d="M0-4.5 4.5 0 0 4.5-4.5 0z"
              transform={`translate(${x} ${y})`}
              onClick={() => open(place)}
            >
              <title>{`${place.name}: ${numbers.format(place.meetings.length)}`}</title>
            </path>
          );
        })}
      </svg>
      <Buttons outlook={outlook} settle={settle} all={all} />
    </div>
  );
}

interface ButtonsProperties {
  readonly outlook: Outlook;
  readonly settle: (outlook: Outlook) => void;
  /** The outlook on all that has data. */
  readonly all: Outlook;
}

/** What dragging and the wheel do, for those who use neither. */
function Buttons({ outlook, settle, all }: ButtonsProperties) {
  const say = useWords(mapWords);
  const step = (0.2 * worldWidth) / outlook.zoom;
  const buttons = [
    ['+', say.zoomIn, zoomed(outlook, 1.6)],
    ['−', say.zoomOut, zoomed(outlook, 1 / 1.6)],
    ['⤢', say.fit, all],
    ['←', say.west, moved(outlook, -step, 0)],
    ['→', say.east, moved(outlook, step, 0)],
    ['↑', say.north, moved(outlook, 0, -step)],
    ['↓', say.south, moved(outlook, 0, step)],
  ] as const;
  return (
    <div className="outlook">
      {buttons.map(([sign, name, next]) => (
        <button key={name} type="button" aria-label={name} title={name} onClick={() => settle(next)}>
          {sign}
        </button>
      ))}
    </div>
  );
}

function pointsOf(places: readonly Place[]): Point[] {
  return places.flatMap(({ point }) => (point ? [point] : []));
}

function boundsOfPoint([x, y]: Point): readonly [Point, Point] {
  return [
    [x - 10, y - 10],
    [x + 10, y + 10],
  ];
}

function nearBounds({ bounds: [[left, top], [right, bottom]], centre: [x, y] }: Land): readonly [Point, Point] {
  return [
    [Math.max(left, x - furthest), Math.max(top, y - furthest)],
    [Math.min(right, x + furthest), Math.min(bottom, y + furthest)],
  ];
}
