import { Evidence } from '../parts/evidence.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Thing } from '../parts/thing.tsx';
import { useWords } from '../words/language.tsx';
import type { Content, Way } from './content.ts';
import { useNames } from './names.ts';
import { middles } from './signs.ts';
import { change, type Explored } from './state.ts';
import { words } from './words.ts';

/** How two things are connected: which two, and the shortest ways between them, step by step in words. */
export function Ways({ content, state, isLoading }: { content: Content; state: Explored; isLoading: boolean }) {
  const say = useWords(words);
  const { from, to } = state;
  return (
    <section className="way-finder" aria-labelledby="ways-title">
      <h2 id="ways-title">{say.ways}</h2>
      <End label={say.wayFrom} id={from} content={content} set={(id) => change({ from: id, way: 0 })} />
      <End label={say.wayTo} id={to} content={content} set={(id) => change({ to: id, way: 0 })} />
      {from && to && from === to && <p className="note">{say.sameEnds}</p>}
      {from && to && from !== to && !isLoading && <Found ways={content.ways} chosen={state.way} />}
    </section>
  );
}

interface EndProperties {
  readonly label: string;
  readonly id: string | undefined;
  readonly content: Content;
  readonly set: (id: string | undefined) => void;
}

function End({ label, id, content, set }: EndProperties) {
  const say = useWords(words);
  const thing = id === undefined ? undefined : content.things.get(id);
  const name = thing?.name ?? id ?? '';
  return (
    <div className="end">
      <span>{label}</span>
      {id === undefined ? (
        <SearchBox choice={{ label, types: middles, choose: ({ id }) => set(id) }} />
      ) : (
        <span className="chosen">
          <span lang={thing?.language}>{name}</span>
          <button type="button" aria-label={say.forget(name)} onClick={() => set(undefined)}>
            ×
          </button>
        </span>
      )}
    </div>
  );
}

function Found({ ways, chosen }: { ways: readonly Way[]; chosen: number }) {
  const say = useWords(words);
  return (
    <>
      <p role="status">{ways.length === 0 ? say.noWay : say.waysFound(ways.length)}</p>
      <ol className="found">
        {ways.map((way, index) => (
          <li key={way.things.join(' ') + way.steps.map(({ fact }) => fact?.id).join(' ')}>
            <button type="button" aria-pressed={index === chosen} onClick={() => change({ way: index })}>
              {say.wayNumber(index + 1, way.steps.length)}
            </button>
            {index === chosen && <Steps of={way} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function Steps({ of: { steps } }: { of: Way }) {
  const names = useNames();
  const [first] = steps;
  return (
    <ol className="steps">
      {first && (
        <li>
          <Thing of={first.from} />
        </li>
      )}
      {steps.map(({ to, relation, evidence }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps stand in their order
        <li key={index}>
          <span className="relation">{names.relation(relation)}</span>
          <Evidence of={evidence} what={names.relation(relation)} />
          <Thing of={to} />
        </li>
      ))}
    </ol>
  );
}
