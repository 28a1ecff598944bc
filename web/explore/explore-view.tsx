import './explore.css';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { Failed } from '../parts/failed.tsx';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { useWords } from '../words/language.tsx';
import { actionsFor } from './actions.ts';
import { ExportMenu } from './exports/export-menu.tsx';
import { Filters } from './filters.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import { hasWebGl } from './overlay.ts';
import type { Scene } from './scene.ts';
import { Selection } from './selection.tsx';
import { Start } from './start.tsx';
import { change, stateOf } from './state.ts';
import { Status } from './status.tsx';
import { Tables } from './tables.tsx';
import { Toolbar } from './toolbar.tsx';
import { useUndo } from './undo.ts';
import { useContent } from './use-content.ts';
import { visibleOf } from './visible.ts';
import { Ways } from './ways.tsx';
import { words } from './words.ts';

/** The graph, and the same as tables: walked from a thing in the middle, or from one thing to another. */
export default function ExploreView({ address }: { address: URL }) {
  const { of, from, to, expanded } = stateOf(address);
  const isEmpty = !of && !(from && to) && expanded.length === 0;
  return isEmpty ? <Start /> : <Explorer address={address} />;
}

const paper = matchMedia('print');
const wide = matchMedia('(width >= 60rem)');

function Explorer({ address }: { address: URL }) {
  const say = useWords(words);
  const state = stateOf(address);
  const { content, isLoading, failed, again } = useContent(state);
  const { undo, redo } = useUndo(address);
  const [canDraw] = useState(hasWebGl);
  const isPrinted = useSyncExternalStore(
    (listener) => {
      paper.addEventListener('change', listener);
      return () => paper.removeEventListener('change', listener);
    },
    () => paper.matches,
  );
  const scene = useRef<Scene>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is all of the state
  const visible = useMemo(() => visibleOf(content, state), [content, address.search]);
  const actions = actionsFor(state, content);
  const view = canDraw ? state.view : 'table';
  const nameOf = (id: string | undefined) => (id && content.things.get(id)?.name) || '';
  const title = nameOf(state.of)
    ? say.around(nameOf(state.of))
    : nameOf(state.from) && nameOf(state.to)
      ? say.between(nameOf(state.from), nameOf(state.to))
      : say.title;

  const isAboutWays = Boolean(state.from ?? state.to);
  const ways = <Ways content={content} state={state} isLoading={isLoading} />;

  return (
    <div className={state.selected.length > 0 ? 'explore with-side' : 'explore'}>
      <Heading text={title} />
      <Toolbar {...{ view, canDraw, undo, redo, scene }}>
        <ExportMenu content={content} visible={visible} state={state} scene={view === 'graph' ? scene : undefined} />
        <Link to="/explore">{say.newStart}</Link>
      </Toolbar>
      <details className="choose" open={wide.matches}>
        <summary>{say.filters}</summary>
        {/* Who asks for ways has them before their eyes. */}
        {isAboutWays && ways}
        <Filters content={content} state={state} />
        {!isAboutWays && ways}
      </details>
      <div className="seen">
        {!canDraw && <p className="note">{say.noWebGl}</p>}
        {failed && (
          <div className="missing">
            <Failed again={again} />
            <p>{say.missing}</p>
          </div>
        )}
        {view === 'graph' && (
          <GraphCanvas
            {...{ content, visible, state, actions, scene, undo, redo }}
            toTable={() => change({ view: 'table' })}
          />
        )}
        <Status {...{ content, visible, state, isLoading }} />
        {view === 'graph' && (
          <p id="graph-keys" className="keys">
            {say.keys}
          </p>
        )}
        {(view === 'table' || isPrinted) && <Tables {...{ content, visible, state, actions }} whole={isPrinted} />}
      </div>
      <Selection
        {...{ content, visible, state: { ...state, view }, actions }}
        placeOf={(id) => scene.current?.places().get(id)}
      />
    </div>
  );
}
