import { handIn } from '../editor.ts';
import type { Fault } from '../fault.ts';
import { underLoad } from '../scene.ts';

/** Two API processes bring in the same documents at once, which tell of the same people. */
export const twoProcesses: Fault = {
  name: 'two-processes',
  title: 'two API processes import the same 100 documents at once',
  run: (stage) =>
    underLoad(stage, 'two-processes', { processes: 2, isUnnoticed: true }, async (scene) => {
      const { apis, ledger, nextPaper, check } = scene;
      const papers = Array.from({ length: 100 }, nextPaper).values();
      const one = async () => {
        for (const paper of papers) {
          const both = await Promise.all(
            apis.map(({ url }) =>
              handIn(
                ledger,
                () => url,
                paper,
                () => Number.POSITIVE_INFINITY,
              ),
            ),
          );
          const firsts = both.filter((receipt) => receipt?.alreadyIn === false);
          check(firsts.length === 1, `${paper.slug} was brought in by ${firsts.length} of the two`);
        }
      };
      await Promise.all([one(), one(), one()]);
    }),
};
