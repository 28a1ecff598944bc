import { useWords } from '../words/language.tsx';
import { Dialog } from './dialog.tsx';
import { words } from './words.ts';

interface HelpProperties {
  readonly areKeysOn: boolean;
  readonly setKeysOn: (areOn: boolean) => void;
  readonly close: () => void;
}

/** What the page is for, and its keys, which can be turned off. */
export function Help({ areKeysOn, setKeysOn, close }: HelpProperties) {
  const say = useWords(words);
  return (
    <Dialog title={say.help} close={close}>
      <p>{say.helpLead}</p>
      <p className="beside">{say.keysNote}</p>
      <label className="flag">
        <input type="checkbox" checked={areKeysOn} onChange={({ currentTarget: { checked } }) => setKeysOn(checked)} />{' '}
        {say.keysOn}
      </label>
      <dl className="keys">
        {say.keys.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
