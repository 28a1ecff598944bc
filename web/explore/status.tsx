import { useWords } from '../words/language.tsx';
import { type Content, pairOf } from './content.ts';
import { mostAtOnce, mostThings } from './load.ts';
import { useNames } from './names.ts';
import type { Explored } from './state.ts';
import type { Visible } from './visible.ts';
import { words } from './words.ts';

interface StatusProperties {
  readonly content: Content;
  readonly visible: Visible;
  readonly state: Explored;
  readonly isLoading: boolean;
}

/** Of things around which there is more, no more are named. */
const mostNames = 4;

/** Says how much is shown, what is selected, and what could not be let in; aloud, whenever it changes. */
export function Status({ content, visible, state, isLoading }: StatusProperties) {
  const say = useWords(words);
  const names = useNames();
  const { things, ties } = visible;
  const leftOut = content.things.size - things.length;
  const nameOf = (id: string) => content.things.get(id)?.name ?? id;
  return (
    <>
      <p role="status" className="status">
        {isLoading
          ? say.loading
          : [
              say.shown(names.number(things.length), names.number(ties.length)),
              leftOut > 0 && say.leftOut(names.number(leftOut)),
              things.length === 0 && content.things.size > 0 && say.nothingLeft,
              selectionIn(),
            ]
              .filter(Boolean)
              .join(' ')}
      </p>
      {content.cutAround.length > 0 && (
        <p className="note cut">{say.cut(cutAround(), names.number(mostAtOnce), names.number(mostThings))}</p>
      )}
    </>
  );

  function cutAround(): string {
    const rest = content.cutAround.length - mostNames;
    return names.list([...content.cutAround.slice(0, mostNames).map(nameOf), ...(rest > 0 ? [say.andMore(rest)] : [])]);
  }

  function selectionIn(): string | undefined {
    const [one, other] = state.selected;
    const thing = content.things.get(one ?? '');
    if (!one || !thing) return undefined;
    if (other) {
      const between = ties.filter(({ from, to }) => pairOf(from, to) === pairOf(one, other));
      return say.selectedPair(thing.name, nameOf(other), between.length);
    }
    const near = new Set(ties.flatMap(({ from, to }) => (from === one ? [to] : to === one ? [from] : [])));
    return say.selected(thing.name, names.kind(thing.kind), near.size);
  }
}
