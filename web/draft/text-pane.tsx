import { memo, type RefObject, useMemo } from 'react';
import { useWords } from '../words/language.tsx';
import { type Block, blocksOf, lookOf, type Span, segmentsOf, spansIn } from './blocks.ts';
import type { Item, List } from './model.ts';
import { type Section, sectionOf } from './sections.ts';
import { words } from './words.ts';

interface TextPaneProperties {
  readonly pane: RefObject<HTMLDivElement | null>;
  readonly text: string;
  readonly language: string;
  readonly items: readonly Item[];
  readonly hidden: ReadonlySet<Section>;
  readonly selected: string | undefined;
  readonly select: (id: string) => void;
  /** Told of the words that the reader selects. */
  readonly choose: (place: { start: number; end: number } | undefined) => void;
}

/** The text with all that was found in it. A click on a mark selects what rests on it; a second one what else does. */
export function TextPane({ pane, text, language, items, hidden, selected, select, choose }: TextPaneProperties) {
  const say = useWords(words);
  const blocks = useMemo(() => blocksOf(text), [text]);
  const spans = useMemo(() => spansIn(blocks, items, hidden), [blocks, items, hidden]);
  const follow = (target: EventTarget) => {
    const ids = (target as Element).closest('mark')?.dataset['of']?.split(' ');
    if (!ids || !window.getSelection()?.isCollapsed) return;
    const next = ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
    if (next !== undefined) select(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys go from candidate to candidate, and each shows its words here
    <div
      ref={pane}
      className="document"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and words in it can be selected
      tabIndex={0}
      lang={language}
      onClick={({ target }) => follow(target)}
      onMouseUp={() => choose(chosenIn(pane.current))}
      onKeyUp={({ shiftKey }) => shiftKey && choose(chosenIn(pane.current))}
    >
      {blocks.map((block, index) => (
        <DrawnBlock
          key={block.start}
          block={block}
          spans={spans[index] ?? []}
          look={lookOf(spans[index] ?? [], selected)}
          selected={selected}
          kinds={say.lists}
        />
      ))}
    </div>
  );
}

interface DrawnBlockProperties {
  readonly block: Block;
  readonly spans: readonly Span[];
  /** Stands for all that is seen of the marks. */
  readonly look: string;
  readonly selected: string | undefined;
  readonly kinds: Readonly<Record<List, string>>;
}

const DrawnBlock = memo(
  function DrawnBlock({ block, spans, selected, kinds }: DrawnBlockProperties) {
    return (
      <div className="block" data-start={block.start}>
        {segmentsOf(block, spans).map(({ start, text, spans: over }) => {
          const [first] = over;
          if (!first) return text;
          const isSelected = over.some(({ item }) => item.id === selected);
          const { item } = over.find((span) => span.item.id === selected) ?? first;
          return (
            <mark
              key={start}
              data-of={over.map((span) => span.item.id).join(' ')}
              data-list={item.list}
              data-section={sectionOf(item.list)}
              data-verdict={item.verdict}
              data-selected={isSelected || undefined}
              title={[...new Set(over.map((span) => kinds[span.item.list]))].join(', ')}
            >
              {text}
            </mark>
          );
        })}
      </div>
    );
  },
  (before, after) => before.look === after.look && before.block === after.block && before.kinds === after.kinds,
);

/** The place in the text of what is selected in a pane; undefined where nothing is. */
export function chosenIn(pane: HTMLElement | null): { start: number; end: number } | undefined {
  const selection = window.getSelection();
  if (!pane || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const [start, end] = [placeOf(range.startContainer, range.startOffset), placeOf(range.endContainer, range.endOffset)];
  if (start === undefined || end === undefined || !pane.contains(range.commonAncestorContainer)) return undefined;
  const words = range.toString();
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  return start + before < end - after ? { start: start + before, end: end - after } : undefined;
}

function placeOf(node: Node, offset: number): number | undefined {
  const block = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]');
  if (!block) return undefined;
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset['start']) + before.toString().length;
}

/** Brings the words of a part into sight; `turn` counts through them where there are several. */
export function showInText(pane: HTMLElement | null, { places }: Pick<Item, 'places'>, turn = 0): void {
  const place = places[turn % Math.max(places.length, 1)];
  if (place) showPlace(pane, place.start);
}

/** Brings words of the text into sight, and selects them. */
export function selectInText(pane: HTMLElement | null, { start, end }: { start: number; end: number }): void {
  showPlace(pane, start);
  const [from, to] = [pointAt(pane, start), pointAt(pane, end - 1)];
  if (from && to) window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
}

/** Where in the drawn text a place is. */
function pointAt(pane: HTMLElement | null, place: number): { node: Node; offset: number } | undefined {
  const blocks = [...(pane?.querySelectorAll<HTMLElement>('[data-start]') ?? [])];
  const block = blocks.findLast((one) => Number(one.dataset['start']) <= place);
  if (!block) return undefined;
  let left = place - Number(block.dataset['start']);
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length) return { node, offset: left };
    left -= length;
  }
  return undefined;
}

/** Brings a place of the text into sight, where it is not. */
export function showPlace(pane: HTMLElement | null, start: number): void {
  const point = pointAt(pane, start);
  const block = point?.node.parentElement?.closest('[data-start]');
  if (!pane || !point || !block) return;
  const frame = pane.getBoundingClientRect();
  // What is not in sight is not laid out: first the block, then the words.
  const { top, bottom } = block.getBoundingClientRect();
  if (bottom < frame.top || top > frame.bottom) block.scrollIntoView({ block: 'nearest' });
  const range = document.createRange();
  range.setStart(point.node, point.offset);
  range.setEnd(point.node, point.offset + 1);
  const words = range.getBoundingClientRect();
  if (words.top >= frame.top + 24 && words.bottom <= frame.bottom - 24) return;
  pane.scrollTop += words.top - frame.top - frame.height / 3;
}
