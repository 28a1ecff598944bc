import './toolbar.css';
import { type ReactNode, type RefObject, useState } from 'react';
import { useWords } from '../words/language.tsx';
import type { Scene } from './scene.ts';
import { change, type Explored } from './state.ts';
import { words } from './words.ts';

interface ToolbarProperties {
  readonly view: Explored['view'];
  readonly canDraw: boolean;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly scene: RefObject<Scene | null>;
  /** Further tools, at the end. */
  readonly children: ReactNode;
}

/** What can be done with the picture as a whole. */
export function Toolbar({ view, canDraw, undo, redo, scene, children }: ToolbarProperties) {
  const say = useWords(words);
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => setCopied(say.copied),
      () => setCopied(say.notCopied),
    );
  const zoom = (name: string, sign: string, act: (scene: Scene) => void) => (
    <button type="button" aria-label={name} title={name} onClick={() => scene.current && act(scene.current)}>
      {sign}
    </button>
  );
  return (
    <div className="toolbar">
      {canDraw && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that nobody needs to see
        <div role="group" aria-label={say.views} className="joined">
          {(['graph', 'table'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => change({ view: one })}>
              {say[one]}
            </button>
          ))}
        </div>
      )}
      <div className="joined">
        <button type="button" aria-disabled={!undo} onClick={undo}>
          {say.undo}
        </button>
        <button type="button" aria-disabled={!redo} onClick={redo}>
          {say.redo}
        </button>
      </div>
      {view === 'graph' && (
        <div className="joined">
          {zoom(say.zoomOut, '−', (now) => now.zoom(1 / 1.4))}
          {zoom(say.zoomIn, '+', (now) => now.zoom(1.4))}
          {zoom(say.fit, '⤢', (now) => now.fit())}
        </div>
      )}
      <button type="button" onClick={copy}>
        {say.copy}
      </button>
      {children}
      <span role="status" className="told">
        {copied}
      </span>
    </div>
  );
}
