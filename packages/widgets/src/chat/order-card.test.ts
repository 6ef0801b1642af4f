import { describe, expect, it } from 'vitest';
import { REACHED_STEPS } from './order-card.ts';

describe('REACHED_STEPS', () => {
  it.each([
    ['unfulfilled', 1],
    ['fulfilled', 2],
    ['in_transit', 2],
    ['out_for_delivery', 3],
    ['delivered', 4],
  ] as const)('counts %s as step %i', (status, steps) => expect(REACHED_STEPS[status]).toBe(steps));
});
