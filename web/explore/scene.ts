import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { type Colours, coloursOf, watchTheme } from './colours.ts';
import { pairOf } from './content.ts';
import { type Drawing, drawingOf, type Line, type Spot } from './drawing.ts';
import { wantsNoMotion } from './glide.ts';
import { type Label, placeLabels } from './labels.ts';
import type { Places } from './layout.ts';
import { followMouse, type SceneEvents } from './mouse.ts';
import { drawOverlay } from './overlay.ts';
import { SignProgram } from './sign-program.ts';
import { signs } from './signs.ts';
import type { Visible } from './visible.ts';

/** What of the picture stands out. */
export interface Marks {
  readonly selected: readonly string[];
  readonly pinned: ReadonlySet<string>;
  /** The things of the way that is shown, from end to end. */
  readonly way: readonly string[];
}

/** A thing where it stands on the screen, in pixels. */
export interface OnScreen extends Spot {
  readonly id: string;
  readonly radius: number;
}

/** The graph, drawn by WebGL, with a layer for names and marks on top. */
export class Scene {
  private readonly container: HTMLElement;
  private readonly sigma: Sigma<Spot, Line>;
  private readonly end = new AbortController();
  private readonly overlay: CanvasRenderingContext2D;
  private colours: Colours;
  private marks: Marks = { selected: [], pinned: new Set(), way: [] };
  private hovered: string | undefined;
  private wayPairs = new Set<string>();
  private labels: Label[] = [];

  constructor(container: HTMLElement, on: SceneEvents) {
    this.container = container;
    this.colours = coloursOf(container);
    const empty: Visible = { things: [], ties: [] };
    this.sigma = new Sigma<Spot, Line>(drawingOf(empty, new Map()), container, {
      allowInvalidContainer: true,
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      nodeProgramClasses: { sign: SignProgram as never },
      nodeHoverProgramClasses: { sign: SignProgram as never },
      defaultNodeType: 'sign',
      stagePadding: 48,
      minEdgeThickness: 0.9,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      zIndex: true,
      nodeReducer: (id, spot) => this.signOf(id, spot),
      edgeReducer: (pair) => this.lineOf(pair),
    });
    // Above the layer that takes the mouse, and not in its way.
    this.sigma.createCanvasContext('marks', { style: { pointerEvents: 'none' } });
    this.overlay = this.sigma.getCanvases()['marks']?.getContext('2d') as CanvasRenderingContext2D;
    this.sigma.resize(true);
    this.sigma.on('afterRender', () => this.drawOverlay());
    followMouse({
      ...{ sigma: this.sigma, on },
      drawing: () => this.drawing,
      spots: () => new Map(this.onScreen().map((spot) => [spot.id, spot])),
      hover: (id) => this.hover(id),
      point: (isAtSomething) => container.classList.toggle('pointing', isAtSomething),
    });
    watchTheme(() => this.recolour(), this.end.signal);
    const observer = new ResizeObserver(() => this.sigma.resize().scheduleRender());
    observer.observe(container);
    this.end.signal.addEventListener('abort', () => observer.disconnect());
  }

  get drawing(): Drawing {
    return this.sigma.getGraph() as Drawing;
  }

  /** Shows other things. */
  show(visible: Visible, places: Places): void {
    this.hovered = undefined;
    this.sigma.setGraph(drawingOf(visible, places) as never);
  }

  /** Puts the things elsewhere, as a layout goes on. */
  move(places: Places): void {
    this.drawing.updateEachNodeAttributes((id, spot) => ({ ...spot, ...places.get(id) }), { attributes: ['x', 'y'] });
  }

  mark(marks: Marks): void {
    this.marks = marks;
    this.wayPairs = new Set(marks.way.slice(1).map((id, index) => pairOf(id, marks.way[index] ?? '')));
    this.sigma.refresh({ skipIndexation: true });
  }

  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: this.duration });
  }

  fit(): void {
    void this.sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: this.duration });
  }

  /** Moves the picture so that a thing is in sight, where it is not. */
  bringIntoSight(id: string): void {
    const place = this.sigma.getNodeDisplayData(id);
    const spot = this.onScreen().find((one) => one.id === id);
    if (!place || !spot) return;
    const { width, height } = this.sigma.getDimensions();
    const isInSight = spot.x > 30 && spot.y > 30 && spot.x < width - 30 && spot.y < height - 30;
    if (!isInSight) void this.sigma.getCamera().animate({ x: place.x, y: place.y }, { duration: this.duration });
  }

  /** Where the things are, in the layout. */
  places(): Places {
    return new Map(this.drawing.mapNodes((id, { x, y }) => [id, { x, y }]));
  }

  /** What is to be seen, as pictures of other formats draw it. */
  picture() {
    const { width, height } = this.sigma.getDimensions();
    const spots = new Map(this.onScreen().map((spot) => [spot.id, spot]));
    const lines = this.drawing.mapEdges((pair, _, from, to) => ({
      ...this.lineOf(pair),
      from: spots.get(from),
      to: spots.get(to),
    }));
    return { width, height, spots: [...spots.values()], lines, labels: this.labels, colours: this.colours };
  }

  kill(): void {
    this.end.abort();
    this.sigma.kill();
  }

  private get duration(): number {
    return wantsNoMotion() ? 0 : 250;
  }

  /** Fits the picture to a layout as a whole, so that it does not jump when things are left out or pinned elsewhere. */
  frame(places: Places): void {
    const all = [...places.values()];
    if (all.length === 0) return;
    const extent = (values: number[]): [number, number] => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      // A few things do not need the whole of the room.
      const room = Math.max(0, 36 - (most - least)) / 2;
      return [least - room, most + room];
    };
    this.sigma.setCustomBBox({ x: extent(all.map(({ x }) => x)), y: extent(all.map(({ y }) => y)) });
  }

  private signOf(id: string, { thing, ...spot }: Spot): Partial<NodeDisplayData> {
    const colour = this.colours.kinds[thing.kind];
    const isMarked = id === this.hovered || this.marks.selected.includes(id) || this.marks.way.includes(id);
    const inner = signs[thing.kind].hollow ? this.colours.paper : colour;
    return { ...spot, color: colour, zIndex: isMarked ? 1 : 0, ...{ inner } };
  }

  private lineOf(pair: string): EdgeDisplayData {
    const { selected } = this.marks;
    const ends = this.drawing.extremities(pair);
    const isOnWay = this.wayPairs.has(pair);
    const isSelected = selected.length === 2 && pair === pairOf(...(selected as [string, string]));
    const isOfFact = this.drawing
      .getEdgeAttribute(pair, 'ties')
      .some(({ fact }) => fact !== undefined && fact === selected[0]);
    const isBeside = selected.length === 1 && ends.includes(selected[0] ?? '');
    const isMarked = isOnWay || isSelected || isOfFact;
    const { accent, soft, line, faint } = this.colours;
    const isAside = this.marks.way.length > 0 || selected.some((id) => this.drawing.hasNode(id));
    return {
      label: null,
      type: 'line',
      hidden: false,
      forceLabel: false,
      color: isMarked ? accent : isBeside ? soft : isAside ? faint : line,
      size: isMarked ? 3 : isBeside ? 2 : this.drawing.size > 1_000 ? 0.9 : 1.7,
      zIndex: isMarked ? 2 : isBeside ? 1 : 0,
    };
  }

  private onScreen(): OnScreen[] {
    return this.drawing.mapNodes((id, spot) => {
      const place = this.sigma.getNodeDisplayData(id);
      const { x, y } = place ? this.sigma.framedGraphToViewport(place) : { x: 0, y: 0 };
      return { ...spot, id, x, y, radius: this.sigma.scaleSize(spot.size) };
    });
  }

  private drawOverlay(): void {
    const { overlay, sigma, marks, hovered } = this;
    const { width, height } = sigma.getDimensions();
    const spots = this.onScreen();
    const first = new Set([...marks.selected, ...marks.way, ...(hovered ? [hovered] : [])]);
    const near = new Set(
      marks.selected.filter((id) => this.drawing.hasNode(id)).flatMap((id) => this.drawing.neighbors(id)),
    );
    overlay.font = `13px ${getComputedStyle(this.container).fontFamily}`;
    this.labels = placeLabels(
      spots.map(({ id, x, y, radius, thing }) => ({
        ...{ id, x, y, text: thing.name, radius: first.has(id) ? radius + 4 : radius },
        weight: radius + (first.has(id) ? 1_000 : near.has(id) ? 100 : 0),
        insists: first.has(id),
      })),
      { width, height },
      (text) => overlay.measureText(text).width,
    );
    drawOverlay(overlay, { spots, labels: this.labels, marks, hovered, colours: this.colours });
  }

  private recolour(): void {
    this.colours = coloursOf(this.container);
    this.sigma.refresh({ skipIndexation: true });
  }

  private hover(id: string | undefined): void {
    this.hovered = id;
    this.sigma.scheduleRender();
  }
}
