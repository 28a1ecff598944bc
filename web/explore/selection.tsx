import './selection.css';
import { Panel } from '../panel/panel.tsx';
import { useMessages, useWords } from '../words/language.tsx';
import type { Actions } from './actions.ts';
import { type Content, pairOf, type Thing, type Tie } from './content.ts';
import { wordsOfTie } from './evidence-of.ts';
import { useNames } from './names.ts';
import { change, type Explored } from './state.ts';
import type { Visible } from './visible.ts';
import { words } from './words.ts';
import { WordsOnDemand } from './words-on-demand.tsx';

interface SelectionProperties {
  readonly content: Content;
  readonly visible: Visible;
  readonly state: Explored;
  readonly actions: Actions;
  /** Where a thing stands now, to be pinned there. */
  readonly placeOf: (id: string) => { readonly x: number; readonly y: number } | undefined;
}

/** What is selected: a thing with what can be done with it, a fact, or what ties two things. */
export function Selection({ content, visible, state, actions, placeOf }: SelectionProperties) {
  const [one, other] = state.selected;
  if (one === undefined) return null;
  const thing = content.things.get(one);
  const close = () => actions.select([]);
  if (other === undefined) {
    return (
      <div className="side">
        {thing && <ThingActions {...{ thing, state, actions, placeOf }} />}
        <Panel of={one} close={close} />
      </div>
    );
  }
  const ties = visible.ties.filter(({ from, to }) => pairOf(from, to) === pairOf(one, other));
  const [only] = ties;
  if (ties.length === 1 && only?.fact) {
    return (
      <div className="side">
        <Panel of={only.fact} close={close} />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is within, wherever the focus is in it
    <div className="side" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <Ties ties={ties} things={content.things} close={close} actions={actions} />
    </div>
  );
}

function ThingActions({
  thing: { id },
  state,
  actions,
  placeOf,
}: Pick<SelectionProperties, 'state' | 'actions' | 'placeOf'> & { thing: Thing }) {
  const say = useWords(words);
  const isPinned = state.pinned.has(id);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that nobody needs to see
    <div className="actions" role="group" aria-label={say.chosen}>
      {id !== state.of && (
        <button type="button" onClick={() => actions.expand(id)}>
          {state.expanded.includes(id) ? say.fold : say.expand}
        </button>
      )}
      <button type="button" onClick={() => actions.hide(id)}>
        {say.hide}
      </button>
      {(isPinned || state.view === 'graph') && (
        <button type="button" onClick={() => actions.pin(id, isPinned ? undefined : placeOf(id))}>
          {isPinned ? say.unpin : say.pin}
        </button>
      )}
      {id !== state.of && (
        <button type="button" onClick={() => change({ of: id, expanded: [], hidden: [], pinned: new Map() })}>
          {say.middle}
        </button>
      )}
      <button type="button" onClick={() => change({ from: id, way: 0 })}>
        {say.fromHere}
      </button>
      <button type="button" onClick={() => change({ to: id, way: 0 })}>
        {say.toHere}
      </button>
    </div>
  );
}

interface TiesProperties {
  readonly ties: readonly Tie[];
  readonly things: Content['things'];
  readonly actions: Actions;
  readonly close: () => void;
}

/** All that ties two things, each with the words that it rests on. */
function Ties({ ties, things, actions, close }: TiesProperties) {
  const say = useWords(words);
  const messages = useMessages();
  const names = useNames();
  const nameOf = (id: string | undefined) => (id && things.get(id)?.name) || '';
  const title = say.tied(nameOf(ties[0]?.from), nameOf(ties[0]?.to));
  return (
    <aside className="panel ties" aria-label={title}>
      <button type="button" className="close" aria-label={say.close} onClick={close}>
        ×
      </button>
      <h2>{title}</h2>
      <ul className="facts">
        {ties.map((tie) => {
          const { key, relation, roles, fact } = tie;
          const label = names.relation(relation);
          return (
            <li key={key}>
              <strong>{label}</strong> {roles.map(names.role).join(', ')}
              <WordsOnDemand {...wordsOfTie(tie)} what={`${label}: ${title}`} />
              {fact && (
                <button type="button" className="plain" onClick={() => actions.select([fact])}>
                  {say.whole} <span className="unseen">{messages.passagesFor(label)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
