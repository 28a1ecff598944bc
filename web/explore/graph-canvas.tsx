import { type RefObject, useEffect, useRef } from 'react';
import { useWords } from '../words/language.tsx';
import type { Actions } from './actions.ts';
import type { Content } from './content.ts';
import { glide, wantsNoMotion } from './glide.ts';
import { keyHandler } from './keys.ts';
import { layOut, type Places, placesAround } from './layout.ts';
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
    container.current?.setAttribute('aria-busy', 'true');
    // Nothing has come in so far.
    if (content.things.size === 0) return;
    const present = layout.current;
    const isContinued = [...content.things.keys()].some((id) => present.has(id));
    const show = (places: Places) => {
      layout.current = places;
      scene.current?.frame(places);
      scene.current?.move(withPinned(places, latest.current.pinned));
    };
    const rest = (places: Places) => {
      show(places);
      container.current?.setAttribute('aria-busy', 'false');
    };
    layout.current = placesAround(content, present);
    scene.current?.frame(layout.current);
    const goOn = (places: Places, isSettled: boolean) => {
      if (abort.signal.aborted) return;
      // What is there already stays until it is known where it belongs.
      if (!isSettled && !isContinued && !wantsNoMotion()) show(places);
      if (isSettled && !isContinued) rest(places);
      if (isSettled && isContinued)
        glide(layout.current, places, (now) => (now === places ? rest(now) : show(now)), abort.signal);
    };
    // Broken off is how layouts end that are not wanted any more.
    layOut(content, goOn, abort.signal).catch(() => {});
    return () => abort.abort();
  }, [content, scene]);

  // After the effect before it, which finds places for what is new.
  useEffect(() => {
    scene.current?.show(visible, withPinned(layout.current, latest.current.pinned));
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
