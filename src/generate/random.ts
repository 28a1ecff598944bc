import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that can be repeated: the same seed makes the same choices. */
export class Random {
  readonly #source: ReturnType<typeof xoroshiro128plus>;

  constructor(seed: number) {
    this.#source = xoroshiro128plus(seed);
  }

  /** A whole number, both bounds included. */
  whole(least: number, most: number): number {
    return uniformInt(this.#source, least, most);
  }

  /** True in one of `every` cases. */
  oneIn(every: number): boolean {
    return this.whole(1, every) === 1;
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.whole(1, 100) <= share;
  }

  /** One of several, each as likely as the others. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  }

  /** One of several, the earlier ones far more often than the later ones: some countries meet much more than others. */
  pickEarly<Item>(items: readonly Item[]): Item {
    return this.pick(items.slice(0, this.whole(1, items.length)));
  }

  /** So many different ones of several, or all where there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const left = [...items];
    const chosen: Item[] = [];
    while (chosen.length < count && left.length > 0) {
      const [one] = left.splice(this.whole(0, left.length - 1), 1);
      chosen.push(one as Item);
    }
    return chosen;
  }
}
