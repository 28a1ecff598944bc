import { useLanguage, useWords } from '../words/language.tsx';
import type { Checked } from './check.ts';
import { words } from './words.ts';

interface ToolbarProperties {
  readonly open: number;
  readonly checked: Checked;
  readonly isDenied: boolean;
  readonly hasSure: boolean;
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
  readonly acceptSure: () => void;
  readonly show: (what: 'help' | 'yaml' | 'import') => void;
  readonly toProblem: () => void;
}

/** What can be done with the draft as a whole, and how it stands. */
export function Toolbar(toolbar: ToolbarProperties) {
  const { open, checked, isDenied, hasSure, undo, redo, acceptSure, show, toProblem } = toolbar;
  const say = useWords(words);
  const number = new Intl.NumberFormat(useLanguage());
  return (
    <div className="toolbar">
      <p className="stands" role="status">
        <span>{say.toDecide(number.format(open))}</span>
        {' · '}
        {checked.state === 'checking' && say.checking}
        {checked.state === 'fits' && say.fits}
        {checked.state === 'unknown' && (isDenied ? say.cannotCheck : say.checkFailed)}
        {checked.state === 'wrong' && (
          <button type="button" className="plain wrong" onClick={toProblem}>
            {say.problems(checked.all.length)}
          </button>
        )}
      </p>
      <button type="button" aria-keyshortcuts="s" aria-disabled={!hasSure} onClick={acceptSure}>
        {say.acceptSure}
      </button>
      <div className="joined">
        <button type="button" aria-keyshortcuts="u Control+z" aria-disabled={!undo} onClick={undo}>
          {say.undo}
        </button>
        <button type="button" aria-keyshortcuts="Shift+u Control+Shift+z" aria-disabled={!redo} onClick={redo}>
          {say.redo}
        </button>
      </div>
      <button type="button" aria-keyshortcuts="y" onClick={() => show('yaml')}>
        {say.asYaml}
      </button>
      <button type="button" className="main" aria-keyshortcuts="i" onClick={() => show('import')}>
        {say.toImport}
      </button>
      <button type="button" aria-keyshortcuts="?" aria-label={say.help} title={say.help} onClick={() => show('help')}>
        ?
      </button>
    </div>
  );
}
