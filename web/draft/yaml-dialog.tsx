import { useMemo, useState } from 'react';
import { save } from '../files/save.ts';
import { useWords } from '../words/language.tsx';
import { fileOf } from './check.ts';
import { Dialog } from './dialog.tsx';
import type { Item } from './model.ts';
import { composed, yamlOf } from './record.ts';
import { words } from './words.ts';

/** The record as it would go in, to be seen, copied and saved. */
export function YamlDialog({ items, close }: { items: readonly Item[]; close: () => void }) {
  const say = useWords(words);
  const [told, setTold] = useState('');
  const { yaml, file } = useMemo(() => {
    const { record } = composed(items);
    return { yaml: yamlOf(record), file: fileOf(record) };
  }, [items]);
  const copy = () =>
    (navigator.clipboard?.writeText(yaml) ?? Promise.reject()).then(
      () => setTold(say.copied),
      () => setTold(say.notCopied),
    );
  return (
    <Dialog title={file} close={close}>
      <p className="beside">{say.yamlNote}</p>
      <p className="acts">
        <button type="button" onClick={copy}>
          {say.copy}
        </button>
        <button type="button" onClick={() => save(file, yaml, 'application/yaml')}>
          {say.save}
        </button>
        <span role="status">{told}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <pre className="yaml" tabIndex={0}>
        <ol>
          {yaml
            .trimEnd()
            .split('\n')
            .map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their numbers
              <li key={index}>{line === '' ? ' ' : line}</li>
            ))}
        </ol>
      </pre>
    </Dialog>
  );
}
