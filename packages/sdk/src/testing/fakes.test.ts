import { describe, expect, it } from 'vitest';
import { fixedClock } from './fixed-clock.ts';
import { sequentialRandom } from './sequential-random.ts';

describe('fixedClock', () => {
  it('stands still until it is moved', () => {
    const clock = fixedClock('2026-11-02T10:00:00Z');
    clock.now().setFullYear(1999);
    expect(clock.now()).toEqual(new Date('2026-11-02T10:00:00Z'));
    expect(clock.advance(1500)).toEqual(new Date('2026-11-02T10:00:01.500Z'));
    clock.set(new Date(0));
    expect(clock.now()).toEqual(new Date(0));
  });
});

describe('sequentialRandom', () => {
  it('gives the same in every run, and never the same id twice', () => {
    const [first, second] = [sequentialRandom(1), sequentialRandom(1)];
    const ids = Array.from({ length: 1000 }, () => first.id());
    expect(Array.from({ length: 1000 }, () => second.id())).toEqual(ids);
    expect(new Set([...ids, sequentialRandom(2).id()]).size).toBe(1001);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first.code()).toBe(second.code());
    expect(first.code()).toMatch(/^\d{6}$/);
  });
});
