import { describe, expect, it } from 'vitest';
import { coverageOf, questionWords } from './question-coverage.ts';

const belgium = {
  title: 'Livraison',
  text: 'Nous livrons en Belgique sous 4 à 6 jours ouvrés.',
  language: 'fr',
} as const;

describe('coverageOf', () => {
  it('is whole when the passage has every word, in whatever form', () => {
    expect(coverageOf(questionWords('Livrez-vous en Belgique ?', 'fr'), belgium)).toBe(1);
  });

  it('counts a synonym and a translation as the word itself', () => {
    expect(coverageOf(questionWords('expédition Belgique', 'fr'), belgium)).toBe(1);
    expect(coverageOf(questionWords('delivery to Belgium', 'en'), belgium)).toBeGreaterThanOrEqual(0.5);
  });

  it('is small when the passage is about something else', () => {
    expect(
      coverageOf(questionWords('qui a gagné la coupe du monde de football', 'fr'), belgium),
    ).toBeLessThan(0.2);
  });

  it('is zero for a question without words', () => {
    expect(coverageOf(questionWords('???', 'fr'), belgium)).toBe(0);
  });
});
