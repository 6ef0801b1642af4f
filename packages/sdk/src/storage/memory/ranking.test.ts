import { describe, expect, it } from 'vitest';
import { coverageOf, freshnessFactor, languageFactor } from './ranking.ts';

describe('coverageOf', () => {
  const terms = [
    { term: 'livraison', weight: 1 },
    { term: 'colis', weight: 0.4 },
    { term: 'japon', weight: 0.6 },
  ];

  it('is the matched share of the weight', () => {
    expect(coverageOf(terms, ['livraison', 'colis'])).toBeCloseTo(0.7);
    expect(coverageOf(terms, [])).toBe(0);
    expect(coverageOf([], [])).toBe(0);
  });

  it('counts a misspelt word by its correction', () => {
    expect(coverageOf([{ term: 'livrason', weight: 1 }], ['livraison'])).toBe(1);
  });
});

describe('freshnessFactor', () => {
  const now = new Date('2026-11-02T10:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

  it('falls with age, a little, and is the same for the future as for now', () => {
    const factors = [0, 30, 180, 2000].map((days) => freshnessFactor(daysAgo(days), now));
    expect(factors).toEqual([...factors].sort((left, right) => right - left));
    expect(factors[0]).toBeCloseTo(1.03);
    expect(factors[2]).toBeCloseTo(1.015);
    expect(factors.at(-1)).toBeGreaterThan(1);
    expect(freshnessFactor(daysAgo(-5), now)).toBe(factors[0]);
  });
});

describe('languageFactor', () => {
  it('keeps the preferred language ahead', () => {
    expect(languageFactor('fr', 'fr')).toBe(1);
    expect(languageFactor('en', 'fr')).toBeLessThan(1);
  });
});
