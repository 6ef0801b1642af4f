import { ConnectorError } from '@commerceai/sdk';
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

test('comes back no sooner than the platform asked, spread out, within a day', () => {
  const asking = (retryAfterMs: number, random: number) =>
    retryAt({
      attempts: 1,
      policy: DEFAULT_RETRIES,
      now,
      random: () => random,
      error: new ConnectorError({ connector: 'helpdesk', message: 'Busy.', retryable: true, retryAfterMs }),
    }).getTime() - now.getTime();
  expect([asking(90_000, 0), asking(90_000, 0.5)]).toEqual([90_000, 90_250]);
  expect(asking(3_600_000, 0)).toBeGreaterThan(DEFAULT_RETRIES.longest);
  expect(asking(10, 0)).toBe(500);
  expect(asking(1e12, 0)).toBe(86_400_000);
});
