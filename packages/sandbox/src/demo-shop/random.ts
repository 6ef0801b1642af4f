/** A source of numbers in [0, 1): `Math.random`, or a seeded one. */
export type Random = () => number;

/**
 * A seeded generator, so that the demo shop is the same on every machine.
 *
 * Source: mulberry32 by Tommy Ettinger (public domain), a 32-bit counter through a multiply-xor-shift mix.
 * Its period of 2^32 is ample for the demo; it is not for secrets.
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An integer from `from` to `to`, both included. */
export function integerBetween(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** One item, each as likely as the others. The list must not be empty. */
export function pick<Item>(random: Random, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** Draws items in proportion to their weights, in logarithmic time: the cumulative sums are computed once. */
export function weightedPicker<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
): (random: Random) => Item {
  const cumulative: number[] = [];
  let sum = 0;
  for (const item of items) {
    sum += weightOf(item);
    cumulative.push(sum);
  }
  return (random) => {
    const target = random() * sum;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cumulative[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return items[low]!;
  };
}
