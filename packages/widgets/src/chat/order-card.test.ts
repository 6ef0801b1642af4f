import { describe, expect, it } from 'vitest';
import { reachedSteps } from './order-card.ts';

describe('reachedSteps', () => {
  it.each([
    ['unfulfilled', 1],
    ['fulfilled', 2],
    ['in_transit', 2],
    ['out_for_delivery', 3],
    ['delivered', 4],
  ] as const)('counts %s as step %i', (status, steps) => expect(reachedSteps(status)).toBe(steps));
});
