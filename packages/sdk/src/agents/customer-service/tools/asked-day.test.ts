import { describe, expect, it } from 'vitest';
import { readAskedDay } from './asked-day.ts';

/** A Tuesday evening in Paris, already Wednesday in Auckland. */
const NOW = new Date('2026-11-24T20:00:00Z');
const paris = { now: NOW, timeZone: 'Europe/Paris' };

describe('readAskedDay', () => {
  it.each([
    ['êtes-vous ouverts le dimanche ?', '2026-11-29'],
    ['are you open on sundays', '2026-11-29'],
    ['Haben Sie samstags geöffnet?', '2026-11-28'],
    ['¿Abren el sábado?', '2026-11-28'],
    ['siete aperti domenica?', '2026-11-29'],
    ['ouvert mardi ?', '2026-11-24'],
    ['vous ouvrez demain ?', '2026-11-25'],
    ['open tonight?', '2026-11-24'],
    ['are you open on December 25?', '2026-12-25'],
    ['ouvert le 1er janvier ?', '2027-01-01'],
    ['vous êtes là à Noël ?', '2026-12-25'],
  ])('%s', (text, date) => {
    expect(readAskedDay(text, paris)).toBe(date);
  });

  it.each([
    'vos horaires ?',
    'ouvert du lundi au vendredi ?',
    'what are your hours',
    'vous étiez fermés hier',
  ])('names no single day to come: %s', (text) => {
    expect(readAskedDay(text, paris)).toBeUndefined();
  });

  it("counts on the shop's calendar", () => {
    expect(readAskedDay('open tomorrow?', { now: NOW, timeZone: 'Pacific/Auckland' })).toBe('2026-11-26');
  });
});
