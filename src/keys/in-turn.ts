/** Work that is not begun, because as much as may be waits for its turn already. */
export class TooMuchWaits extends Error {}

/**
 * Lets only so much be done at once; what else is asked for waits for its turn.
 *
 * @param atOnce how many may be under way
 * @param waiting how many more may wait
 * @returns does some work in its turn, or throws {@link TooMuchWaits}
 */
export function inTurn(atOnce: number, waiting: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let underWay = 0;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (underWay < atOnce) underWay += 1;
    else if (queue.length >= waiting) throw new TooMuchWaits(`${waiting} wait already`);
    // Whoever ends hands its place on.
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
}
