import { useSyncExternalStore } from 'react';

const events = new EventTarget();
let waiting = 0;

/** A question could not be answered and is going to be asked again. */
export function beginOutage(): void {
  waiting += 1;
  events.dispatchEvent(new Event('change'));
}

/** The question was answered at last, or is not asked any more. */
export function endOutage(): void {
  waiting -= 1;
  events.dispatchEvent(new Event('change'));
}

/** Has all questions that wait asked again now. */
export function tryNow(): void {
  events.dispatchEvent(new Event('try'));
}

/** Waits one second before the second try, two before the third and so on up to fifteen, or until `tryNow`. */
export function nextTry(tries: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(go, Math.min(2 ** (tries - 1), 15) * 1_000);
    function done() {
      clearTimeout(timer);
      events.removeEventListener('try', go);
      signal.removeEventListener('abort', stop);
    }
    function go() {
      done();
      resolve();
    }
    function stop() {
      done();
      reject(signal.reason);
    }
    events.addEventListener('try', go);
    signal.addEventListener('abort', stop);
  });
}

/** Whether any question waits for the database to come back. */
export function useOutage(): boolean {
  return useSyncExternalStore(
    (listener) => {
      events.addEventListener('change', listener);
      return () => events.removeEventListener('change', listener);
    },
    () => waiting > 0,
  );
}
