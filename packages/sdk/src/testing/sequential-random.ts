import type { RandomSource } from '../random-source.ts';

/**
 * Ids and codes that are the same in every run: ids count up in the form of a UUID (so that a database column of
 * that type takes them), codes follow from the seed.
 *
 * @param seed Keeps several sources in one test apart, 0 to 65535. @default 0
 */
export function sequentialRandom(seed = 0): RandomSource {
  let ids = 0;
  let state = (seed + 1) >>> 0;
  return {
    id() {
      ids++;
      return `00000000-${(seed & 0xffff).toString(16).padStart(4, '0')}-4000-8000-${ids.toString(16).padStart(12, '0')}`;
    },
    code() {
      // Numerical Recipes' linear congruential generator: predictable on purpose.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return String(state % 1_000_000).padStart(6, '0');
    },
  };
}
