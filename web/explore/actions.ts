import type { Content } from './content.ts';
import { change, type Explored, type Point, select } from './state.ts';

/** What can be done with a thing in the graph, by mouse, keyboard and buttons alike. */
export interface Actions {
  select(ids: readonly string[]): void;
  /** Brings in its neighbours, or takes them away where they are there already. */
  expand(id: string): void;
  hide(id: string): void;
  /** Keeps a thing at a place; lets it go where none is given. */
  pin(id: string, place: Point | undefined): void;
}

export function actionsFor(state: Explored, { things }: Content): Actions {
  const { of, depth, expanded, hidden, pinned, selected } = state;
  return {
    select,
    expand(id) {
      if (!things.has(id) || id === of) return;
      change({ expanded: expanded.includes(id) ? expanded.filter((other) => other !== id) : [...expanded, id], depth });
    },
    hide(id) {
      if (!things.has(id)) return;
      change({ hidden: [...hidden, id], selected: selected.filter((other) => other !== id) });
    },
    pin(id, place) {
      const others = [...pinned].filter(([other]) => other !== id);
      change({ pinned: new Map(place ? [...others, [id, place]] : others) });
    },
  };
}
