/** Chance that a seed repeats exactly (mulberry32). */

export interface Chance {
  /** @returns a whole number from 0 up to, not including, `end` */
  below(end: number): number;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  /** True once in so many times. */
  oneIn(times: number): boolean;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: (items) => items[below(items.length)] ?? items[0],
    oneIn: (times) => below(times) === 0,
  };
}
