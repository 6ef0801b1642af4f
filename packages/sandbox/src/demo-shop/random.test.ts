import { describe, expect, it } from 'vitest';
import { integerBetween, pick, seededRandom, weightedPicker } from './random.ts';

describe('seededRandom', () => {
  it('repeats itself for a seed and stays in [0, 1)', () => {
    const [one, same, other] = [seededRandom(1), seededRandom(1), seededRandom(2)];
    const draws = Array.from({ length: 1000 }, () => one());
    expect(Array.from({ length: 1000 }, () => same())).toEqual(draws);
    expect(Array.from({ length: 1000 }, () => other())).not.toEqual(draws);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
  });

  it('is even: a mean of one half', () => {
    const random = seededRandom(3);
    const mean = Array.from({ length: 20_000 }, random).reduce((sum, draw) => sum + draw, 0) / 20_000;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  });
});

describe('draws', () => {
  it('keep to their bounds and weights', () => {
    const random = seededRandom(4);
    const integers = Array.from({ length: 500 }, () => integerBetween(random, 2, 4));
    expect([...new Set(integers)].sort()).toEqual([2, 3, 4]);
    expect(['a', 'b']).toContain(pick(random, ['a', 'b']));
    const draw = weightedPicker(
      ['never', 'rare', 'often'],
      (item) => ({ never: 0, rare: 1, often: 9 })[item] ?? 0,
    );
    const drawn = Array.from({ length: 5000 }, () => draw(random));
    expect(drawn).not.toContain('never');
    expect(drawn.filter((item) => item === 'often').length / 5000).toBeCloseTo(0.9, 1);
  });
});
