import { type RefObject, useEffect, useRef } from 'react';
import { useWords } from '../words/language.tsx';
import type { Actions } from './actions.ts';
import type { Content } from './content.ts';
import { keyHandler } from './keys.ts';
import { layOut, type Places } from './layout.ts';
import { Scene } from './scene.ts';
import type { Explored, Point } from './state.ts';
import type { Visible } from './visible.ts';
import { words } from './words.ts';

interface GraphCanvasProperties {
  readonly content: Content;
  readonly visible: Visible;
  readonly state: Explored;
  readonly actions: Actions;
  /** The scene, for what stands around the canvas. */
  readonly scene: RefObject<Scene | null>;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly toTable: () => void;
}

/** The graph as a picture, which takes the keyboard as a whole. */
export function GraphCanvas({ content, visible, state, actions, scene, undo, redo, toTable }: GraphCanvasProperties) {
  const say = useWords(words);
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef({ visible, actions, pinned: state.pinned });
  latest.current = { visible, actions, pinned: state.pinned };
  const layout = useRef<Places>(new Map());

  useEffect(() => {
    if (!container.current) return;
    const made = new Scene(container.current, {
      select: (ids) => latest.current.actions.select(ids),
      expand: (id) => latest.current.actions.expand(id),
      pin: (id, place) => latest.current.actions.pin(id, place),
    });
    scene.current = made;
    return () => {
      scene.current = null;
      made.kill();
    };
  }, [scene]);

  useEffect(() => {
    const abort = new AbortController();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    let isShown = false;
    container.current?.setAttribute('aria-busy', 'true');
    const show = (places: Places, isSettled: boolean) => {
      if (abort.signal.aborted || (still && !isSettled)) return;
      layout.current = places;
      const placed = withPinned(places, latest.current.pinned);
      if (isShown) scene.current?.move(placed);
      else scene.current?.show(latest.current.visible, placed);
      isShown = true;
      if (isSettled) container.current?.setAttribute('aria-busy', 'false');
    };
    // Broken off is how most layouts end that are not wanted any more.
    layOut(content, show, abort.signal).catch(() => {});
    return () => abort.abort();
  }, [content, scene]);

  useEffect(() => {
    const places = layout.current;
    // Until there are places for all that is new, the layout shows it as soon as there are.
    if (visible.things.every(({ id }) => places.has(id)))
      scene.current?.show(visible, withPinned(places, latest.current.pinned));
  }, [visible, scene]);

  const pins = [...state.pinned].map(([id, { x, y }]) => `${id}@${x},${y}`).join(' ');
  const way = content.ways[state.way]?.things ?? [];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts say what of the state counts
  useEffect(() => {
    scene.current?.move(withPinned(layout.current, state.pinned));
    scene.current?.mark({ selected: state.selected, pinned: new Set(state.pinned.keys()), way });
  }, [pins, state.selected.join(' '), way.join(' '), visible, scene]);

  return (
    <div
      ref={container}
      className="canvas"
      role="application"
      aria-label={say.canvas}
      aria-describedby="graph-keys"
      aria-busy="true"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard as a whole
      tabIndex={0}
      onKeyDown={keyHandler({ scene, state, visible, content, actions, undo, redo, toTable })}
    />
  );
}

function withPinned(places: Places, pinned: ReadonlyMap<string, Point>): Places {
  return new Map([...places].map(([id, place]) => [id, pinned.get(id) ?? place]));
}
