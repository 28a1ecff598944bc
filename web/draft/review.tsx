import { useEffect, useMemo, useRef, useState } from 'react';
import { Heading } from '../parts/heading.tsx';
import { Link } from '../parts/link.tsx';
import { useLanguage, useMessages, useWords } from '../words/language.tsx';
import { AddBar, type Chosen } from './add-bar.tsx';
import { type Addable, itemByHand, placeByHand } from './adding.ts';
import { useCheck } from './check.ts';
import { describe } from './describe.ts';
import { useEditor } from './editor.ts';
import { Help } from './help.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { type Acts, keyHandler } from './keys.ts';
import { Legend } from './legend.tsx';
import { type Decided, type Decision, decide, type Item, isSure, type Value, type Verdict } from './model.ts';
import { Oddities } from './oddities.tsx';
import { composed, itemAt } from './record.ts';
import { type Filter, RecordPane } from './record-pane.tsx';
import { indexOf } from './references.ts';
import { inSections, type Section } from './sections.ts';
import { isKept, itemsOf, type Kept, type Source } from './store.ts';
import { selectInText, showInText, TextPane } from './text-pane.tsx';
import { EditorToken } from './token.tsx';
import { Toolbar } from './toolbar.tsx';
import { useSaving } from './use-saving.ts';
import { useSteady } from './use-steady.ts';
import { words } from './words.ts';
import { YamlDialog } from './yaml-dialog.tsx';

const lettersKey = 'ict-cooperation-graph:draft-keys';

/** A draft under review: the text on one side, the record on the other. */
export function Review({ source, kept, wasThere }: { source: Source; kept: Kept; wasThere: boolean }) {
  const say = useWords(words);
  const all = useMessages();
  const language = useLanguage();
  const editor = useEditor();
  const [decided, setDecided] = useState<Decided>(() => ({ items: itemsOf(source, kept), past: [], future: [] }));
  const { items, past, future } = decided;
  const [selected, setSelected] = useState<string | undefined>(() => firstOpen(items));
  const [correcting, setCorrecting] = useState<string>();
  const [filter, setFilter] = useState<Filter>('all');
  const [hidden, setHidden] = useState<ReadonlySet<Section>>(new Set());
  const [chosen, setChosen] = useState<Chosen>();
  const [isAdding, setAdding] = useState(false);
  const [over, setOver] = useState<'help' | 'yaml' | 'import'>();
  const [side, setSide] = useState<'text' | 'record'>('record');
  const [told, setTold] = useState('');
  const [areLettersOn, setLettersOn] = useState(() => localStorage.getItem(lettersKey) !== 'off');
  const [imported, setImported] = useState(kept.imported);
  const textPane = useRef<HTMLDivElement>(null);
  const recordPane = useRef<HTMLDivElement>(null);
  const turn = useRef(0);

  useSaving(source, kept.name, items, imported);
  const checked = useCheck(items, source, editor);
  const index = useMemo(() => indexOf(items), [items]);
  const whole = useMemo(() => inSections(items), [items]);
  // What is selected stays in sight, also once it is decided.
  const staying = filter === 'all' ? undefined : selected;
  const sections = useMemo(() => {
    const isShown = (item: Item) =>
      filter === 'all' || item.id === staying || (filter === 'open' ? isOpen(item) : checked.problems.has(item.id));
    return whole.map(([section, placed]) => [section, placed.filter(({ item }) => isShown(item))] as const);
  }, [whole, filter, staying, checked.problems]);
  const order = useMemo(() => sections.flatMap(([, placed]) => placed.map(({ item }) => item)), [sections]);
  const open = items.filter(isOpen).length;
  const left = (now: readonly Item[]) => new Intl.NumberFormat(language).format(now.filter(isOpen).length);
  const nameOf = (item: Item) => describe(item, index.byName, language, all).shown.text;

  /** What is selected is in sight on both sides. */
  const arriveAt = useSteady((id: string | undefined, from?: 'text') => {
    if (id === undefined) return;
    turn.current = 0;
    setSelected(id);
    setCorrecting(undefined);
    const item = index.byId.get(id);
    if (from === 'text') setSide('record');
    else if (item) showInText(textPane.current, item);
  });

  // Those that are far down are only drawn when they come into sight: after the browser has done so.
  useEffect(() => {
    if (selected === undefined) return;
    const card = document.getElementById(`item-${selected}`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const selectFromText = useSteady((id: string) => arriveAt(id, 'text'));

  /** Decides something, and gives the parts as they are then. */
  function act(decision: Decision): readonly Item[] {
    const next = decide(decided, decision);
    setDecided(next);
    return next.items;
  }

  const judge = useSteady((id: string, verdict: Verdict): readonly Item[] => {
    const item = index.byId.get(id);
    if (!item) return items;
    const next = act({ act: 'judge', id, verdict });
    setSelected(id);
    setTold(say.announce[verdict](nameOf(item), left(next)));
    return next;
  });

  const show = useSteady((id: string) => {
    const item = index.byId.get(id);
    if (!item) return;
    setSide('text');
    // On a narrow screen the text comes into sight first.
    requestAnimationFrame(() => {
      showInText(textPane.current, item, turn.current);
      turn.current += 1;
    });
  });

  const correct = useSteady((id: string | undefined) => {
    if (id !== undefined) setSelected(id);
    setCorrecting(id);
    if (id === undefined) recordPane.current?.focus();
  });

  const keepValue = useSteady((id: string, value: Value) => {
    act({ act: 'correct', id, value });
    setCorrecting(undefined);
    recordPane.current?.focus();
  });

  function add(place: Chosen, as: Addable | 'evidence'): void {
    const found = placeByHand(source.text, place.start, place.end);
    const current = selected === undefined ? undefined : index.byId.get(selected);
    setChosen(undefined);
    setAdding(false);
    window.getSelection()?.removeAllRanges();
    if (as === 'evidence') {
      if (!current) return;
      act({ act: 'cite', id: current.id, place: found });
      setTold(say.announce.added(found.quote));
      recordPane.current?.focus();
      return;
    }
    const item = itemByHand(as, found, items, current, source.language);
    act({ act: 'add', item });
    setFilter('all');
    setSide('record');
    setSelected(item.id);
    setCorrecting(item.id);
    setTold(say.announce.added(found.quote));
  }

  const step = (to: 1 | -1, isWanted: (item: Item) => boolean = () => true) => {
    const at = order.findIndex(({ id }) => id === selected);
    for (let count = 1; count <= order.length; count += 1) {
      const item = order[(at + to * count + order.length * 2) % order.length];
      if (item && isWanted(item)) return arriveAt(item.id);
    }
  };
  const judgeAndGo = (verdict: Verdict) => {
    if (selected === undefined) return;
    const stillOpen = new Set(
      judge(selected, verdict)
        .filter(isOpen)
        .map(({ id }) => id),
    );
    if (verdict !== 'open') step(1, ({ id }) => stillOpen.has(id));
  };
  const acceptSure = () => {
    const next = act({ act: 'acceptSure' });
    const count = items.filter((item, at) => item !== next[at]).length;
    setTold(say.announce.sure(new Intl.NumberFormat(language).format(count), left(next)));
  };
  const undo = () => {
    if (past.length === 0) return;
    setCorrecting(undefined);
    act({ act: 'undo' });
    setTold(say.announce.undone);
  };
  const redo = () => {
    if (future.length === 0) return;
    setCorrecting(undefined);
    act({ act: 'redo' });
    setTold(say.announce.redone);
  };
  const next = () => step(1);
  const previous = () => step(-1);
  const beginAdding = () => {
    setSide('text');
    setAdding(true);
  };
  const keys: Acts = {
    j: next,
    ArrowDown: next,
    k: previous,
    ArrowUp: previous,
    n: () => step(1, isOpen),
    p: () => step(1, ({ id }) => checked.problems.has(id)),
    a: () => judgeAndGo('accepted'),
    r: () => judgeAndGo('rejected'),
    o: () => judgeAndGo('open'),
    e: () => correct(selected),
    t: () => selected !== undefined && show(selected),
    '+': beginAdding,
    s: acceptSure,
    u: undo,
    'Ctrl+z': undo,
    'Shift+u': redo,
    'Ctrl+Shift+z': redo,
    'Ctrl+y': redo,
    y: () => setOver('yaml'),
    i: () => setOver('import'),
    '?': () => setOver('help'),
  };
  const current = selected === undefined ? undefined : index.byId.get(selected);
  const close = () => setOver(undefined);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys act wherever the focus is in it, and each has a button
    <div className="review" data-side={side} onKeyDown={keyHandler(keys, areLettersOn)}>
      <header className="top">
        <Heading text={kept.name}>
          <Link to="/draft">{say.back}</Link>
        </Heading>
        <Toolbar
          open={open}
          checked={checked}
          isDenied={editor.denied !== undefined}
          hasSure={items.some(isSure)}
          undo={past.length > 0 ? undo : undefined}
          redo={future.length > 0 ? redo : undefined}
          acceptSure={acceptSure}
          show={setOver}
          toProblem={() => step(1, ({ id }) => checked.problems.has(id))}
        />
      </header>
      <EditorToken of={editor} />
      {!isKept() && (
        <p role="alert" className="failed">
          {say.notKept}
        </p>
      )}
      {wasThere && <p role="status">{say.wasThere}</p>}
      {imported !== null && (
        <p role="status" className="came-in">
          {say.imported} <Link to={`/document/${imported.replace(/^Document:/, '')}`}>{imported}</Link>
        </p>
      )}
      <p role="status" className="unseen">
        {told}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that nobody needs to see */}
      <div role="group" aria-label={say.panes} className="joined sides">
        {(['text', 'record'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={side === one} onClick={() => setSide(one)}>
            {say[one]}
          </button>
        ))}
      </div>
      <div className="both">
        <section className="side-text" aria-label={say.text}>
          <Legend items={items} hidden={hidden} setHidden={setHidden} />
          <Oddities of={source} show={(passage) => selectInText(textPane.current, passage)} />
          <TextPane
            pane={textPane}
            text={source.text}
            language={source.language}
            items={items}
            hidden={hidden}
            selected={selected}
            select={selectFromText}
            choose={setChosen}
          />
          {(chosen || isAdding) && (
            <AddBar
              text={source.text}
              chosen={chosen}
              items={items}
              selected={current && { id: current.id, name: nameOf(current) }}
              hasFocus={isAdding}
              add={add}
              cancel={() => {
                setChosen(undefined);
                setAdding(false);
                textPane.current?.focus();
              }}
            />
          )}
        </section>
        <section className="side-record" aria-label={say.record}>
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div role="group" aria-label={say.filter} className="joined filters">
            {(['all', 'open', 'problems'] as const).map((one) => (
              <button key={one} type="button" aria-pressed={filter === one} onClick={() => setFilter(one)}>
                {say.filters[one]}
              </button>
            ))}
          </div>
          <RecordPane
            pane={recordPane}
            sections={sections}
            items={items}
            problems={checked.problems}
            selected={selected}
            correcting={correcting}
            select={arriveAt}
            judge={judge}
            correct={correct}
            keep={keepValue}
            show={show}
          />
        </section>
      </div>
      {over === 'help' && (
        <Help
          areKeysOn={areLettersOn}
          setKeysOn={(areOn) => {
            setLettersOn(areOn);
            localStorage.setItem(lettersKey, areOn ? 'on' : 'off');
          }}
          close={close}
        />
      )}
      {over === 'yaml' && <YamlDialog items={items} close={close} />}
      {over === 'import' && (
        <ImportDialog
          items={items}
          source={source}
          editor={editor}
          done={setImported}
          goTo={(field) => {
            close();
            setFilter('all');
            arriveAt(itemAt(field, composed(items)).id);
          }}
          close={close}
        />
      )}
    </div>
  );
}

/** Whether a part is still to be decided. */
function isOpen({ verdict, list }: Item): boolean {
  return verdict === 'open' && list !== 'document';
}

function firstOpen(items: readonly Item[]): string | undefined {
  const order = inSections(items).flatMap(([, placed]) => placed.map(({ item }) => item));
  return (order.find(isOpen) ?? order[0])?.id;
}
