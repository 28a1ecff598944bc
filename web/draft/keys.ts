import type { KeyboardEvent } from 'react';

/** What keys do, by their names; capitals stand for Shift. */
export type Acts = Readonly<Record<string, () => void>>;

/** Where letters are written, keys are letters. */
const isField = (target: EventTarget) =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, dialog') !== null;

/**
 * Handles the keys of the review.
 *
 * @param areLettersOn whether letters alone are keys; Ctrl+Z and arrows always are
 */
export function keyHandler(acts: Acts, areLettersOn: boolean): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.altKey || isField(event.target)) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const letter = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const key = `${isCommand ? 'Ctrl+' : ''}${event.shiftKey && /^[\p{L}]$/u.test(letter) ? 'Shift+' : ''}${letter}`;
    const act = Object.hasOwn(acts, key) ? acts[key] : undefined;
    if (!act || (letter.length === 1 && !isCommand && !areLettersOn)) return;
    // A text that is scrolled by arrows stays so.
    if (/^Arrow/.test(key) && event.target instanceof Element && event.target.closest('.document')) return;
    event.preventDefault();
    act();
  };
}
