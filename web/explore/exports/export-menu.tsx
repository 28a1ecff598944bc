import { type RefObject, useRef, useState } from 'react';
import { save } from '../../files/save.ts';
import { saveTable } from '../../files/save-table.ts';
import { useWords } from '../../words/language.tsx';
import type { Content } from '../content.ts';
import { useNames } from '../names.ts';
import type { Scene } from '../scene.ts';
import type { Explored } from '../state.ts';
import type { Visible } from '../visible.ts';
import { words } from '../words.ts';
import { pictureOf } from './picture.ts';
import { asPng } from './png.ts';
import { linkRows, thingRows } from './rows.ts';
import { type Sources, sourcesOf } from './sources.ts';
import { asSvg } from './svg.ts';

interface ExportMenuProperties {
  readonly content: Content;
  readonly visible: Visible;
  readonly state: Explored;
  /** Where there is no picture, there are no pictures of it. */
  readonly scene: RefObject<Scene | null> | undefined;
}

/** What is seen, as files, each with the documents that it rests on. */
export function ExportMenu({ content, visible, state, scene }: ExportMenuProperties) {
  const say = useWords(words);
  const names = useNames();
  const menu = useRef<HTMLDetailsElement>(null);
  const [told, setTold] = useState('');

  const name = `graph-${(state.of ?? state.from ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
  const picture = (sources: Sources) => {
    if (!scene?.current) throw new Error('There is no picture.');
    return pictureOf(scene.current, sources.all, { ...say, kind: names.kind });
  };
  const files: Readonly<Record<keyof typeof say.exports, (sources: Sources) => void | Promise<void>>> = {
    png: async (sources) => save(`${name}.png`, await asPng(picture(sources)), 'image/png'),
    svg: (sources) => save(`${name}.svg`, asSvg(picture(sources)), 'image/svg+xml'),
    things: (sources) => saveTable(`${name}-things`, thingRows(visible, sources)),
    links: (sources) => saveTable(`${name}-links`, linkRows(visible, content, sources)),
    gexf: async (sources) => {
      const { asGexf } = await import('./gexf.ts');
      save(`${name}.gexf`, asGexf(visible, scene?.current?.places() ?? new Map(), sources), 'application/gexf+xml');
    },
  };
  const kinds = (Object.keys(files) as (keyof typeof files)[]).filter(
    (kind) => scene || (kind !== 'png' && kind !== 'svg'),
  );

  function close(): void {
    if (menu.current) menu.current.open = false;
  }

  async function make(kind: keyof typeof files): Promise<void> {
    setTold(say.exporting);
    try {
      await files[kind](await sourcesOf(visible, AbortSignal.timeout(60_000)));
      setTold('');
      close();
    } catch {
      setTold(say.notExported);
    }
  }
  return (
    <details
      className="export"
      ref={menu}
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && relatedTarget && close()}
    >
      <summary>{say.export}</summary>
      <div className="formats">
        {kinds.map((kind) => (
          <button key={kind} type="button" onClick={() => make(kind)}>
            {say.exports[kind]}
          </button>
        ))}
        <p role="status">{told}</p>
      </div>
    </details>
  );
}
