import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { restate } from '../address.ts';
import { type Point, worldWidth } from './atlas.ts';
import { inAddress, moved, type Outlook, zoomed } from './outlook.ts';

/** A hand that moves less than this meant to choose something. */
const steady = 4;

/**
 * The outlook, and how mouse and fingers change it: dragging moves, the wheel with Ctrl and a double click zoom. The
 * address is told when the hand rests.
 *
 * @param settled the outlook of the address, or the usual one
 */
export function useHands(picture: RefObject<SVGSVGElement | null>, settled: Outlook) {
  const [held, setHeld] = useState<Outlook>();
  const drag = useRef<{ id: number; from: Point; outlook: Outlook; hasMoved: boolean }>(undefined);
  const outlook = held ?? settled;
  const current = useRef(outlook);
  current.current = outlook;
  const view = inAddress(settled);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address has spoken
  useEffect(() => setHeld(undefined), [view]);

  const settle = (next: Outlook) => {
    setHeld(next);
    restate({ view: inAddress(next) }, false);
  };
  const pointAt = (event: { clientX: number; clientY: number }): Point => {
    const { left, top, width, height } = (picture.current as SVGSVGElement).getBoundingClientRect();
    const { middle, zoom } = current.current;
    const unit = worldWidth / zoom / width;
    return [
      middle[0] + (event.clientX - left - width / 2) * unit,
      middle[1] + (event.clientY - top - height / 2) * unit,
    ];
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once; React's own listener may not keep the page from scrolling
  useEffect(() => {
    const element = picture.current;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      settle(zoomed(current.current, 2 ** (-event.deltaY / 300), pointAt(event)));
    };
    element?.addEventListener('wheel', wheel, { passive: false });
    return () => element?.removeEventListener('wheel', wheel);
  }, [picture.current]);

  return {
    outlook,
    settle,
    handlers: {
      onPointerDown(event: PointerEvent) {
        if (event.button !== 0) return;
        drag.current = { id: event.pointerId, from: [event.clientX, event.clientY], outlook, hasMoved: false };
      },
      onPointerMove(event: PointerEvent) {
        const it = drag.current;
        if (!it || it.id !== event.pointerId || !picture.current) return;
        const [right, down] = [it.from[0] - event.clientX, it.from[1] - event.clientY];
        if (!it.hasMoved && Math.hypot(right, down) < steady) return;
        if (!it.hasMoved) picture.current.setPointerCapture(event.pointerId);
        it.hasMoved = true;
        const unit = worldWidth / it.outlook.zoom / picture.current.getBoundingClientRect().width;
        setHeld(moved(it.outlook, right * unit, down * unit));
      },
      onPointerUp() {
        if (drag.current?.hasMoved) settle(current.current);
        drag.current = undefined;
      },
      onPointerCancel() {
        drag.current = undefined;
      },
      onDoubleClick(event: { clientX: number; clientY: number }) {
        settle(zoomed(outlook, 2, pointAt(event)));
      },
    },
  };
}
