import { type RefObject, useRef } from 'react';
import { useSelection } from '../charts/selection.tsx';
import { useWidth } from '../charts/use-width.ts';
import { inWords } from '../words/days.ts';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import type { Drawn } from './events.ts';
import { laneTitle, layOut, type Placed, type PlacedLane, radius, widthOfLetter } from './layout.ts';
import { scaleFor, ticksOf } from './scale.ts';
import { timelineWords } from './words.ts';

interface ChartProperties {
  readonly picture: RefObject<SVGSVGElement | null>;
  readonly of: readonly Drawn[];
  /** How many events there are in it. */
  readonly count: number;
  /** The ends of the period chosen, `YYYY-MM-DD`. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const axisHeight = 26;

/** The picture. What can be chosen in it by mouse, the list below offers to the keyboard. */
export function Chart({ picture, of: all, count, from, to }: ChartProperties) {
  const say = useWords(timelineWords);
  const messages = useMessages();
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const days = all.flatMap((drawn) => [drawn.from, drawn.to]).filter((day) => day !== undefined);
  const first = from ? Date.parse(from) : Math.min(...days);
  const last = to ? Date.parse(to) : Math.max(...days);
  if (days.length === 0) return null;
  const scale = scaleFor(first, last, width);
  const { lanes, height } = layOut(all, scale);
  const ticks = width > 0 ? ticksOf(scale, language) : [];
  const inShort = (day: number) => inWords(new Date(day).toISOString().slice(0, 10), language, messages);
  return (
    <div ref={place} className="timeline">
      {width > 0 && (
        <svg
          ref={picture}
          role="img"
          aria-label={say.picture(new Intl.NumberFormat(language).format(count), inShort(first), inShort(last))}
          width={width}
          height={height + 2 * axisHeight}
        >
          <g transform={`translate(0 ${axisHeight})`}>
            <Axis ticks={ticks} height={height} />
            {lanes.map((lane) => (
              <LaneOf key={lane.lane} of={lane} />
            ))}
          </g>
        </svg>
      )}
    </div>
  );
}

function Axis({ ticks, height }: { ticks: readonly { place: number; label: string }[]; height: number }) {
  return (
    <g className="axis">
      {ticks.map(({ place, label }) => (
        <g key={label} transform={`translate(${place} 0)`}>
          <line y2={height} />
          <text y={-8} textAnchor="middle">
            {label}
          </text>
          <text y={height + 17} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

function LaneOf({ of: { lane, top, lineHeight, placed } }: { of: PlacedLane }) {
  const say = useWords(timelineWords);
  const { selected, select } = useSelection();
  return (
    <g className={`lane ${lane.toLowerCase()}`} transform={`translate(0 ${top})`}>
      <line className="rule" x2="100%" y1={4} y2={4} />
      <text className="title" y={19}>
        {say.lanes[lane]}
      </text>
      {placed.map((it) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the list below is there for the keyboard
        <g
          key={it.drawn.id}
          className={['drawn', it.drawn.isVague ? 'vague' : '', it.drawn.id === selected ? 'selected' : ''].join(' ')}
          data-id={it.drawn.id}
          transform={`translate(0 ${laneTitle + (it.line + 0.5) * lineHeight})`}
          onClick={() => select(it.drawn.id)}
        >
          <title>{it.drawn.title.text}</title>
          <Shape of={it} lineHeight={lineHeight} />
          {it.label && (
            <text x={it.label.x} y={4} textAnchor={it.label.anchor} lang={it.drawn.title.language}>
              {shortened(it.drawn.title.text, it.label.width)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

/** A bar for what lasts or is known by the month alone, with an arrow where it goes on; else a shape for each lane. */
function Shape({ of: { drawn, left, right, opens }, lineHeight }: { of: Placed; lineHeight: number }) {
  const size = Math.min(radius, lineHeight / 2 - 1);
  const isBar = drawn.lasts || right - left > 2 * size;
  if (isBar) {
    const half = drawn.lasts ? lineHeight / 2 - 1.5 : size * 0.6;
    const [start, end] = [opens.left ? left + size : left, opens.right ? right - size : right];
    const points = [
      [start, -half],
      [end, -half],
      ...(opens.right ? [[right, 0]] : []),
      [Math.max(end, start + 2), half],
      [start, half],
      ...(opens.left ? [[left, 0]] : []),
    ];
    return <polygon points={points.map((point) => point.join()).join(' ')} />;
  }
  const x = (left + right) / 2;
  if (drawn.lane === 'INITIATIVE') {
    return <polygon points={`${x},${-size - 1} ${x + size + 1},0 ${x},${size + 1} ${x - size - 1},0`} />;
  }
  if (drawn.lane === 'DOCUMENT') return <rect x={x - size} y={-size} width={2 * size} height={2 * size} />;
  return <circle cx={x} r={size} />;
}

function shortened(text: string, width: number): string {
  const most = Math.floor(width / widthOfLetter);
  return text.length <= most ? text : `${text.slice(0, Math.max(most - 1, 1)).trimEnd()}…`;
}
