import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_RETRIES, retryAt } from './backoff.ts';

const now = new Date('2026-11-24T10:00:00Z');
const wait = (attempts: number, random: number) =>
  retryAt({ attempts, policy: DEFAULT_RETRIES, now, random: () => random }).getTime() - now.getTime();

test('doubles, and varies by half', () => {
  expect([wait(1, 0), wait(2, 0), wait(3, 0)]).toEqual([500, 1000, 2000]);
  expect(wait(3, 0.5)).toBe(3000);
});

test('is never more than the longest wait', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (attempts, random) => {
        const waited = wait(attempts, random);
        expect(waited).toBeGreaterThan(0);
        expect(waited).toBeLessThanOrEqual(DEFAULT_RETRIES.longest);
      },
    ),
  );
});
