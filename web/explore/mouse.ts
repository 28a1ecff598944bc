import type Sigma from 'sigma';
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
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
  const clickNode = ({ node, event: { original } }: SigmaNodeEventPayload) =>
    isSecondClick(original) ? on.expand(node) : on.select([node]);
  const clickStage = ({ event }: SigmaStageEventPayload) => {
    const line = lineAt(drawing(), spots(), event);
    on.select(line === undefined ? [] : drawing().extremities(line));
  };
  sigma.on('clickNode', clickNode);
  sigma.on('clickStage', clickStage);
  sigma.on('doubleClickNode', (click) => {
    click.preventSigmaDefault();
    if (click.event.original instanceof MouseEvent) clickNode(click);
    else on.expand(click.node);
  });
  sigma.on('doubleClickStage', (click) => {
    const { original } = click.event;
    if (!(original instanceof MouseEvent) || isSecondClick(original)) return;
    click.preventSigmaDefault();
    clickStage(click);
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

/** As the browser counts clicks: those at one place. Sigma takes any two that are quick for a double click, wherever they are. */
function isSecondClick(original: MouseEvent | TouchEvent): boolean {
  return original instanceof MouseEvent && original.detail === 2;
}
