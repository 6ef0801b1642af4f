import { describe, expect, it } from 'vitest';
import { formatDay, formatMoney, isSameDay } from './format.ts';

describe('formatMoney', () => {
  it('writes minor units as each language and currency has it', () => {
    expect(formatMoney('fr', { amount: 4_990, currency: 'EUR' }).replace(/\s/g, ' ')).toBe('49,90 €');
    expect(formatMoney('en', { amount: 4_990, currency: 'EUR' })).toBe('€49.90');
    expect(formatMoney('en', { amount: 500, currency: 'JPY' })).toBe('¥500');
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
