import { describe, expect, it } from 'vitest';
import { queryMeanings } from './query-meanings.ts';
import { stem } from './stem.ts';
import { analyseQuery } from './synonyms.ts';

const terms = (question: string, from: 'fr' | 'en', to = from) =>
  queryMeanings(question, from)(to).map((meaning) => meaning.map(({ term }) => term));

describe('queryMeanings', () => {
  it('gives one meaning per word, the word itself first', () => {
    const [refund] = queryMeanings('remboursement', 'fr')('fr');
    expect(refund?.[0]).toEqual({ term: 'rembours', certainty: 1 });
  });

  it('gives a phrase of function words a meaning of its own', () => {
    expect(terms('how long', 'en', 'en').flat()).toContain(stem('days', 'en'));
  });

  it('reads a frame whatever stands inside it', () => {
    expect(terms('stop all your emails', 'en').flat()).toContain(stem('unsubscribe', 'en'));
  });

  it('leaves out words that stand in any question, unless nothing else is said', () => {
    expect(terms('vendez-vous des voitures', 'fr')).toHaveLength(1);
    expect(terms('vendez-vous', 'fr')).toHaveLength(1);
  });

  it('leads from what shoppers say to what shops write, and not back', () => {
    const weigh = (question: string) => analyseQuery(question, 'en').map(({ term }) => term);
    expect(weigh('delivery to Tokyo')).toContain('japan');
    expect(weigh('delivery to Japan')).not.toContain('tokyo');
  });
});

describe('stem', () => {
  it.each([
    ['fr', 'graver gravure gravee'],
    ['fr', 'livrer livraison livreur'],
    ['fr', 'recevoir recu reception'],
    ['fr', 'inscrire inscrit inscription'],
    ['fr', 'perdre perdu perte'],
    ['en', 'deliver delivery delivered'],
    ['en', 'pay payment paid'],
    ['en', 'break broken breakage'],
    ['en', 'send sent'],
  ] as const)('joins, in %s, %s', (language, words) => {
    expect(new Set(words.split(' ').map((word) => stem(word, language))).size).toBe(1);
  });
});
