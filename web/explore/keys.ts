import type { KeyboardEvent, RefObject } from 'react';
import type { Actions } from './actions.ts';
import type { Content } from './content.ts';
import { neighbourTowards } from './drawing.ts';
import type { Scene } from './scene.ts';
import type { Explored } from './state.ts';
import type { Visible } from './visible.ts';

interface Keyboard {
  readonly scene: RefObject<Scene | null>;
  readonly state: Explored;
  readonly visible: Visible;
  readonly content: Content;
  readonly actions: Actions;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly toTable: () => void;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** The keys of the graph, as its help line tells them. */
export function keyHandler(keyboard: Keyboard): (event: KeyboardEvent) => void {
  const { scene, state, visible, actions, undo, redo, toTable } = keyboard;
  const thing = state.selected.length === 1 ? visible.things.find(({ id }) => id === state.selected[0]) : undefined;
  const zoom = (factor: number) => scene.current?.zoom(factor);
  const plain: Readonly<Record<string, () => void>> = {
    Enter: () => thing && actions.expand(thing.id),
    Delete: () => thing && actions.hide(thing.id),
    Backspace: () => thing && actions.hide(thing.id),
    p: () => thing && actions.pin(thing.id, state.pinned.has(thing.id) ? undefined : placeOf(keyboard, thing.id)),
    t: toTable,
    Escape: () => actions.select([]),
    PageDown: () => goThrough(keyboard, thing?.id, 1),
    PageUp: () => goThrough(keyboard, thing?.id, -1),
    '+': () => zoom(1.4),
    '-': () => zoom(1 / 1.4),
    '0': () => scene.current?.fit(),
  };
  return (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isCommand = event.ctrlKey || event.metaKey;
    const act = isCommand
      ? { z: event.shiftKey ? redo : undo, y: redo }[key]
      : event.altKey
        ? undefined
        : key in directions
          ? () => goTowards(keyboard, thing?.id, directions[key] ?? [0, 0])
          : plain[key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function placeOf({ scene }: Keyboard, id: string) {
  return scene.current?.drawing.getNodeAttributes(id);
}

function goTowards(keyboard: Keyboard, id: string | undefined, direction: readonly [number, number]): void {
  const drawing = keyboard.scene.current?.drawing;
  if (id !== undefined && drawing?.hasNode(id)) arriveAt(keyboard, neighbourTowards(drawing, id, direction));
  else goThrough(keyboard, undefined, 1);
}

/** Goes to the next thing in the order of the content, in which the first one is that in the middle. */
function goThrough(keyboard: Keyboard, id: string | undefined, step: number): void {
  const { things } = keyboard.visible;
  const place = things.findIndex((thing) => thing.id === id);
  const next = place < 0 ? (step > 0 ? 0 : things.length - 1) : (place + step + things.length) % things.length;
  arriveAt(keyboard, things[next]?.id);
}

function arriveAt({ scene, actions }: Keyboard, id: string | undefined): void {
  if (id === undefined) return;
  actions.select([id]);
  scene.current?.bringIntoSight(id);
}
