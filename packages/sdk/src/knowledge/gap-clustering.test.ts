import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addExample,
  clearestQuestion,
  findGap,
  MAXIMUM_GAP_EXAMPLES,
  SAME_GAP,
  termOverlap,
} from './gap-clustering.ts';

const terms = fc.array(fc.constantFrom('retour', 'chemis', 'japon', 'livr', 'taill', 'laver'));

describe('termOverlap', () => {
  it('is the shared part of the distinct terms', () => {
    expect(termOverlap(['a', 'b', 'b'], ['b', 'c'])).toBeCloseTo(1 / 3);
    expect(termOverlap(['a', 'b'], ['b', 'a'])).toBe(1);
    expect(termOverlap([], [])).toBe(0);
  });

  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(terms, terms, (left, right) => {
        const overlap = termOverlap(left, right);
        expect(overlap).toBe(termOverlap(right, left));
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('findGap', () => {
  it('takes the gap that shares most, from one half on, the first of equals', () => {
    const gaps = [
      { id: 'shirt', terms: ['chemis'] },
      { id: 'half', terms: ['retouch', 'pantalon'] },
      { id: 'most', terms: ['retouch', 'pantalon', 'rapid'] },
      { id: 'same as most', terms: ['rapid', 'retouch', 'pantalon'] },
    ];
    expect(findGap(['retouch', 'pantalon', 'rapid'], gaps)?.id).toBe('most');
    expect(findGap(['retouch', 'jup', 'pantalon', 'lin'], gaps)?.id).toBe('half');
    expect(findGap(['chemis', 'japon', 'livr'], gaps)).toBeUndefined();
    expect(findGap([], gaps)).toBeUndefined();
  });

  it('never takes a gap below the bound', () => {
    fc.assert(
      fc.property(terms, fc.array(terms), (question, others) => {
        const gaps = others.map((gapTerms, index) => ({ id: String(index), terms: gapTerms }));
        const found = findGap(question, gaps);
        const best = Math.max(0, ...gaps.map((gap) => termOverlap(question, gap.terms)));
        if (best < SAME_GAP) expect(found).toBeUndefined();
        else expect(termOverlap(question, found!.terms)).toBe(best);
      }),
    );
  });
});

describe('addExample', () => {
  it('keeps each wording once and the newest of many', () => {
    expect(addExample(['a'], 'a')).toEqual(['a']);
    const many = Array.from({ length: 15 }, (_, index) => `question ${index}`);
    const examples = many.reduce<readonly string[]>(addExample, []);
    expect(examples).toEqual(many.slice(-MAXIMUM_GAP_EXAMPLES));
  });
});

describe('clearestQuestion', () => {
  it('prefers a short whole question to single words and long stories', () => {
    const story =
      'Bonjour, ma tante m’a offert un pantalon trop long et je me demande si vous le raccourcissez.';
    const clear = 'Faites-vous des retouches de pantalon ?';
    expect(clearestQuestion(['retouches ?', story, clear])).toBe(clear);
    expect(clearestQuestion(['retouches ?', 'retouches pantalon ?'])).toBe('retouches pantalon ?');
    expect(clearestQuestion([])).toBe('');
  });
});
