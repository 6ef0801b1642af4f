import { fixedClock } from '@commerceai/sdk/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NOW } from '../testing/test-services.ts';
import { createTokenBuckets } from './token-bucket.ts';

test('a full bucket at first, then what comes back', () => {
  const clock = fixedClock(NOW);
  const buckets = createTokenBuckets({ allowance: { burst: 3, perSecond: 1 }, clock });
  expect([1, 2, 3].map(() => buckets.take('a', 1).allowed)).toEqual([true, true, true]);
  expect(buckets.take('a', 1)).toEqual({ allowed: false, remaining: 0, reset: 1 });
  expect(buckets.take('b', 1).allowed).toBe(true);
  clock.advance(1000);
  expect(buckets.take('a', 1).allowed).toBe(true);
  expect(buckets.take('a', 1).allowed).toBe(false);
});

test('what costs more than the bucket holds takes all of it, rather than never passing', () => {
  const clock = fixedClock(NOW);
  const buckets = createTokenBuckets({ allowance: { burst: 3, perSecond: 1 }, clock });
  expect(buckets.take('a', 10)).toMatchObject({ allowed: true, remaining: 0 });
  clock.advance(2000);
  expect(buckets.take('a', 10)).toMatchObject({ allowed: false, reset: 1 });
});

test('no sequence of calls gets more than the burst and what came back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wait: fc.nat(3000), cost: fc.integer({ min: 1, max: 5 }) }), { maxLength: 60 }),
      (calls) => {
        const clock = fixedClock(NOW);
        const buckets = createTokenBuckets({ allowance: { burst: 10, perSecond: 2 }, clock });
        let taken = 0;
        let waited = 0;
        for (const { wait, cost } of calls) {
          clock.advance(wait);
          waited += wait;
          if (buckets.take('a', cost).allowed) taken += cost;
        }
        expect(taken).toBeLessThanOrEqual(10 + (2 * waited) / 1000 + 1e-6);
      },
    ),
  );
});

test('remembers only so many callers', () => {
  const clock = fixedClock(NOW);
  const buckets = createTokenBuckets({ allowance: { burst: 1, perSecond: 0.001 }, clock, remembered: 2 });
  for (const caller of ['a', 'b', 'c']) buckets.take(caller, 1);
  expect(buckets.take('c', 1).allowed).toBe(false);
  expect(buckets.take('a', 1).allowed).toBe(true);
});

test('a charge takes at most what is left, and what follows waits for it to come back', () => {
  const clock = fixedClock(NOW);
  const buckets = createTokenBuckets({ allowance: { burst: 10, perSecond: 1 }, clock });
  buckets.charge('a', 4);
  expect(buckets.take('a', 1)).toMatchObject({ allowed: true, remaining: 5 });
  buckets.charge('a', 100);
  expect(buckets.take('a', 1)).toEqual({ allowed: false, remaining: 0, reset: 1 });
  expect(buckets.take('b', 1).allowed).toBe(true);
});
