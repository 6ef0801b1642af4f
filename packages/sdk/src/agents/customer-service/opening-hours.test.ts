import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedAnswerAt, isOpen, nextOpening } from './opening-hours.ts';
import type { OpeningInterval, ShopSettings } from './shop-settings.ts';

const PARIS = 'Europe/Paris';
const at = (instant: string) => new Date(instant);
const hours = (fields: Partial<ShopSettings['openingHours']> = {}): ShopSettings['openingHours'] => {
  const day: readonly OpeningInterval[] = [
    [540, 750],
    [840, 1080],
  ];
  return { week: [day, day, day, day, day, [[600, 780]], []], closed: [], replyMinutes: 15, ...fields };
};

describe('isOpen', () => {
  it.each([
    ['2026-11-02T08:00:00Z', true],
    ['2026-11-02T07:59:00Z', false],
    ['2026-11-02T11:29:00Z', true],
    ['2026-11-02T11:30:00Z', false],
    ['2026-11-02T16:59:00Z', true],
    ['2026-11-07T09:00:00Z', true],
    ['2026-11-08T09:00:00Z', false],
  ])('at %s: %s', (instant, open) => {
    expect(isOpen(hours(), PARIS, at(instant))).toBe(open);
  });

  it('is closed on a closed day', () => {
    expect(isOpen(hours({ closed: ['2026-11-02'] }), PARIS, at('2026-11-02T09:00:00Z'))).toBe(false);
  });
});

describe('nextOpening', () => {
  it.each([
    ['the same morning', '2026-11-02T05:00:00Z', '2026-11-02T08:00:00.000Z'],
    ['after lunch', '2026-11-02T12:00:00Z', '2026-11-02T13:00:00.000Z'],
    ['after the weekend', '2026-11-07T13:00:00Z', '2026-11-09T08:00:00.000Z'],
    ['over the end of summer time', '2026-10-24T20:00:00Z', '2026-10-26T08:00:00.000Z'],
    ['over the start of summer time', '2026-03-28T21:00:00Z', '2026-03-30T07:00:00.000Z'],
  ])('%s', (_, from, opening) => {
    expect(nextOpening(hours(), PARIS, at(from))?.toISOString()).toBe(opening);
  });

  it('does not skip the short day on which summer time begins', () => {
    const sunday = hours({ week: [[], [], [], [], [], [], [[600, 720]]] });
    expect(nextOpening(sunday, PARIS, at('2026-03-28T22:45:00Z'))?.toISOString()).toBe(
      '2026-03-29T08:00:00.000Z',
    );
  });

  it('opens after the jump where the clocks jump over the hour', () => {
    const night = hours({ week: [[], [], [], [], [], [], [[150, 240]]] });
    expect(nextOpening(night, PARIS, at('2026-03-28T23:30:00Z'))?.toISOString()).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  it('skips closed days', () => {
    const christmas = hours({ closed: ['2026-12-25', '2026-12-26'] });
    expect(nextOpening(christmas, PARIS, at('2026-12-24T18:00:00Z'))?.toISOString()).toBe(
      '2026-12-28T08:00:00.000Z',
    );
  });

  it('finds none where the shop never opens', () => {
    expect(
      nextOpening(hours({ week: [[], [], [], [], [], [], []] }), PARIS, at('2026-11-02T09:00:00Z')),
    ).toBeUndefined();
  });

  it('passes over hours that the clocks jump over', () => {
    const nightly = hours({ week: [[], [], [], [], [], [], [[120, 150]]] });
    expect(nextOpening(nightly, PARIS, at('2026-03-28T12:00:00Z'))?.toISOString()).toBe(
      '2026-04-05T00:00:00.000Z',
    );
  });

  it('opens when the clocks have jumped into the hours', () => {
    const nightly = hours({ week: [[], [], [], [], [], [], [[150, 210]]] });
    expect(nextOpening(nightly, PARIS, at('2026-03-28T12:00:00Z'))?.toISOString()).toBe(
      '2026-03-29T01:00:00.000Z',
    );
  });

  it('agrees with walking minute by minute', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 8 }))
      .map(([start, length]): OpeningInterval => [start * 30, Math.min(1440, (start + length) * 30)]);
    const week = fc.array(fc.array(interval, { maxLength: 2 }), { minLength: 7, maxLength: 7 });
    const zone = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'UTC');
    const start = Date.parse('2026-03-20T00:00:00Z');
    fc.assert(
      fc.property(week, zone, fc.integer({ min: 0, max: 20 * 48 }), (days, timeZone, halfHours) => {
        const settings = hours({ week: days, closed: ['2026-03-30'] });
        const from = new Date(start + halfHours * 1_800_000);
        if (isOpen(settings, timeZone, from)) return;
        const found = nextOpening(settings, timeZone, from);
        let walked: Date | undefined;
        for (let step = 1; step <= 8 * 48 && !walked; step += 1) {
          const probe = new Date(from.getTime() + step * 1_800_000);
          if (isOpen(settings, timeZone, probe)) walked = probe;
        }
        // Beyond what was walked it may find a later one.
        const isNear = found && found.getTime() - from.getTime() <= 8 * 86_400_000;
        expect(isNear ? found : undefined).toEqual(walked);
        if (found) expect(isOpen(settings, timeZone, found)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('expectedAnswerAt', () => {
  it('is soon while open, and soon after the next opening otherwise', () => {
    expect(expectedAnswerAt(hours(), PARIS, at('2026-11-02T09:00:00Z'))?.toISOString()).toBe(
      '2026-11-02T09:15:00.000Z',
    );
    expect(expectedAnswerAt(hours(), PARIS, at('2026-11-07T13:00:00Z'))?.toISOString()).toBe(
      '2026-11-09T08:15:00.000Z',
    );
  });
});
