import type Sigma from 'sigma';
import { type Drawing, type Line, lineAt, type Pixel, type Spot } from './drawing.ts';
import type { Point } from './state.ts';

/** What the reader does with the picture. */
export interface SceneEvents {
  select(ids: readonly string[]): void;
  expand(id: string): void;
  pin(id: string, place: Point): void;
}

interface Mouse {
  readonly sigma: Sigma<Spot, Line>;
  readonly drawing: () => Drawing;
  /** Where the things are on the screen. */
  readonly spots: () => ReadonlyMap<string, Pixel>;
  readonly hover: (id: string | undefined) => void;
  /** Shows whether there is something to be clicked where the mouse is. */
  readonly point: (isAtSomething: boolean) => void;
  readonly on: SceneEvents;
}

/** Follows the mouse: a click selects a thing or a line, a double click expands, a thing dragged stays where it is let go. */
export function followMouse({ sigma, drawing, spots, hover, point, on }: Mouse): void {
  let dragged: { id: string; place: Point | undefined } | undefined;
  let hovered: string | undefined;
  const over = (id: string | undefined) => {
    hovered = id;
    hover(id);
  };
  sigma.on('enterNode', ({ node }) => over(node));
  sigma.on('leaveNode', () => over(undefined));
  sigma.on('clickNode', ({ node }) => on.select([node]));
  sigma.on('clickStage', ({ event }) => {
    const line = lineAt(drawing(), spots(), event);
    on.select(line === undefined ? [] : drawing().extremities(line));
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    on.expand(node);
  });
  sigma.on('downNode', ({ node }) => {
    dragged = { id: node, place: undefined };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!dragged) return point(hovered !== undefined || lineAt(drawing(), spots(), event) !== undefined);
    dragged.place = sigma.viewportToGraph(event);
    drawing().mergeNodeAttributes(dragged.id, dragged.place);
    preventSigmaDefault();
    event.original.preventDefault();
  });
  const drop = () => {
    if (dragged?.place) on.pin(dragged.id, dragged.place);
    dragged = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
