import { describe, expect, it } from 'vitest';
import { formatDay, formatMoney, formatTime, isSameDay } from './format.ts';

describe('formatMoney', () => {
  it('writes minor units as each language and currency has it', () => {
    expect(formatMoney('fr', { amount: 4_990, currency: 'EUR' }).replace(/\s/g, ' ')).toBe('49,90 €');
    expect(formatMoney('en', { amount: 4_990, currency: 'EUR' })).toBe('€49.90');
    expect(formatMoney('en', { amount: 500, currency: 'JPY' })).toBe('¥500');
  });
});

describe('formatTime', () => {
  it('writes the hour as each language says it', () => {
    const time = new Date(2026, 10, 24, 14, 5);
    expect(formatTime('fr', time)).toBe('14\u00a0h\u00a005');
    expect(formatTime('en', time)).toBe('14:05');
  });
});

describe('days', () => {
  it('are written with the day before the month', () => {
    const day = new Date(2026, 10, 24, 12);
    expect(formatDay('fr', day)).toBe('mardi 24 novembre');
    expect(formatDay('en', day).replace(',', '')).toBe('Tuesday 24 November');
    expect(isSameDay(day, new Date(2026, 10, 24, 23))).toBe(true);
    expect(isSameDay(day, new Date(2026, 10, 25, 0))).toBe(false);
  });
});
