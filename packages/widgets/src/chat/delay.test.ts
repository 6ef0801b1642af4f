import { describe, expect, it } from 'vitest';
import { pollDelay, retryDelay } from './delay.ts';

describe('pollDelay', () => {
  it('looks often while a person is expected, less often each time there is no news', () => {
    expect(pollDelay({ status: 'waiting', open: true }, true, 0)).toBe(2_000);
    expect(pollDelay({ status: 'human', open: true }, true, 3)).toBeGreaterThan(3_000);
    expect(pollDelay({ status: 'human', open: true }, true, 50)).toBe(15_000);
    expect(pollDelay({ status: 'human', open: false }, true, 50)).toBe(30_000);
  });

  it('looks rarely while the agent answers, and not at all behind a closed panel', () => {
    expect(pollDelay({ status: 'bot', open: true }, true, 0)).toBe(30_000);
    expect(pollDelay({ status: 'resolved', open: true }, true, 50)).toBe(120_000);
    expect(pollDelay({ status: 'bot', open: false }, true, 0)).toBe(0);
  });

  it('pauses while the page cannot be seen', () => {
    expect(pollDelay({ status: 'waiting', open: true }, false, 0)).toBe(0);
  });
});

describe('retryDelay', () => {
  it('doubles up to half a minute, spread by a quarter either way', () => {
    for (const [attempt, middle] of [
      [1, 1_000],
      [2, 2_000],
      [4, 8_000],
      [20, 30_000],
    ] as const) {
      const delay = retryDelay(attempt);
      expect(delay).toBeGreaterThanOrEqual(middle * 0.75);
      expect(delay).toBeLessThanOrEqual(middle * 1.25);
    }
  });
});
