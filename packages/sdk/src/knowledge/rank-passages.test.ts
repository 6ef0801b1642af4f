import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#text/language.ts';
import { rankPassages } from './rank-passages.ts';

const passage = (text: string, score: number, language: Language = 'fr') => ({
  title: '',
  text,
  score,
  language,
});

describe('rankPassages', () => {
  it('puts the passage that speaks of more of the question before one that repeats a word of it', () => {
    const ranked = rankPassages({
      question: 'laver un pull en laine à la main',
      language: 'fr',
      passages: [
        passage('Nos pulls, pulls fins et gros pulls arrivent en octobre.', 5),
        passage('La laine se lave à la main, à l’eau froide.', 4.6),
      ],
    });
    expect(ranked[0]?.text).toContain('laine');
    expect(ranked[0]?.coverage).toBeGreaterThan(ranked[1]?.coverage ?? 1);
  });

  it('prefers the shopper’s language where both say the same', () => {
    const ranked = rankPassages({
      question: 'how long do refunds take',
      language: 'en',
      passages: [
        passage('Le remboursement est effectué sous 5 jours.', 6, 'fr'),
        passage('Refunds are made within 5 days.', 5, 'en'),
      ],
    });
    expect(ranked[0]?.language).toBe('en');
  });

  it.each([
    ['Combien coûte la location d’une harpe ?', 'fr', 'Une harpe se prend en location 45 € par mois.'],
    ['how much does it cost to rent a harp?', 'en', 'You can rent a harp for €45 a month.'],
  ] as const)('a figure answers the words that ask for one: %s', (question, language, text) => {
    const ranked = rankPassages({
      question,
      language,
      passages: [passage(text, 2, language), passage('Prix du colis : 45 €. Price: €45.', 1, language)],
    });
    expect(ranked.map(({ coverage }) => coverage)).toEqual([1, 0]);
  });

  it('gives back what it was given, each once, scores falling, coverage a share', () => {
    const words = fc.constantFrom('retour', 'livraison', 'laine', '30', 'colis', 'musée', '???');
    const texts = fc.array(words, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.tuple(texts, fc.float({ min: 0, max: 30, noNaN: true })), { maxLength: 25 }),
        (question, found) => {
          const passages = found
            .map(([text, score]) => passage(text, score))
            .sort((left, right) => right.score - left.score);
          const ranked = rankPassages({ question, language: 'fr', passages });
          expect(ranked.map(({ text }) => text).sort()).toEqual(passages.map(({ text }) => text).sort());
          ranked.forEach(({ coverage, score }, place) => {
            expect(coverage).toBeGreaterThanOrEqual(0);
            expect(coverage).toBeLessThanOrEqual(1);
            if (place > 0) expect(score).toBeLessThanOrEqual(ranked[place - 1]!.score);
          });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('gives no more than asked for', () => {
    const passages = [passage('retour', 2), passage('retour gratuit', 1)];
    expect(rankPassages({ question: 'retour', language: 'fr', passages, limit: 1 })).toHaveLength(1);
    expect(rankPassages({ question: 'retour', language: 'fr', passages: [] })).toEqual([]);
  });
});

describe('what stands above a passage', () => {
  it('brings forward the section under the question’s own words', () => {
    const title = 'Alterations, engraving and repairs';
    const ranked = rankPassages({
      question: 'do you do engraving?',
      language: 'en',
      passages: [
        {
          ...passage('Hems cost €12, engraved rings are not altered.', 3, 'en'),
          title,
          heading: 'Alterations',
        },
        { ...passage('Up to 3 letters on rings and medals.', 3, 'en'), title, heading: 'Engraving' },
      ],
    });
    expect(ranked[0]?.heading).toBe('Engraving');
  });

  it('answers in other words too: “Shipping” for delivery', () => {
    const ranked = rankPassages({
      question: 'how much is delivery?',
      language: 'en',
      passages: [
        { ...passage('Free of duties on delivery, from €150.', 3, 'en'), title: 'Customs' },
        { ...passage('To your door: €5.90.', 3, 'en'), title: 'Shipping: countries and rates' },
      ],
    });
    expect(ranked[0]?.title).toContain('Shipping');
  });
});

it.each([
  [
    'how do I return something?',
    'en',
    'You may return an item within 30 days.',
    '1. Open your account.\n2. Choose the item to return.',
  ],
  [
    'comment faire un retour ?',
    'fr',
    'Le retour est possible 30 jours.',
    '1. Ouvrez votre compte.\n2. Choisissez le retour.',
  ],
] as const)('steps answer who asks how: %s', (question, language, rule, steps) => {
  const ranked = rankPassages({
    question,
    language,
    passages: [passage(rule, 3, language), passage(steps, 3, language)],
  });
  expect(ranked[0]?.text).toBe(steps);
});
