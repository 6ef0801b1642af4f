import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BM25, inverseDocumentFrequency, scoreBm25 } from './bm25.ts';
import { fuseRankings } from './rank-fusion.ts';
import { createSearchIndex } from './search-index.ts';
import { createVocabulary, withinOneEdit } from './vocabulary.ts';

const ids = (results: readonly { readonly id: string }[]) => results.map((result) => result.id);

function shopIndex() {
  const index = createSearchIndex();
  index.add({
    id: 'retours',
    title: 'Retours',
    text: 'Vous avez 30 jours pour renvoyer un article. Le bon de retour est dans le colis.',
    language: 'fr',
  });
  index.add({
    id: 'livraison',
    title: 'Livraison',
    text: 'Nous expédions sous 24 heures. Le suivi arrive par e-mail.',
    language: 'fr',
  });
  index.add({
    id: 'entretien',
    title: 'Entretien de la laine',
    text: 'Lavez à la main, séchez à plat.',
    language: 'fr',
  });
  index.add({
    id: 'refunds',
    title: 'Refunds',
    text: 'Your money is back within five days of the return.',
    language: 'en',
  });
  return index;
}

describe('scoreBm25', () => {
  const occurrence = {
    frequency: 2,
    titleFrequency: 0,
    relativeLength: 1,
    relativeTitleLength: 1,
    documents: 100,
    documentFrequency: 10,
  };

  test('is the formula of Robertson and Zaragoza', () => {
    const idf = Math.log(1 + 90.5 / 10.5);
    expect(inverseDocumentFrequency(100, 10)).toBeCloseTo(idf, 12);
    expect(scoreBm25(occurrence)).toBeCloseTo((idf * 2 * (BM25.k1 + 1)) / (BM25.k1 + 2), 12);
  });

  test('rises with the frequency, falls with the length and with how common the term is', () => {
    const score = scoreBm25(occurrence);
    expect(scoreBm25({ ...occurrence, frequency: 3 })).toBeGreaterThan(score);
    expect(scoreBm25({ ...occurrence, titleFrequency: 1 })).toBeGreaterThan(score);
    expect(scoreBm25({ ...occurrence, relativeLength: 2 })).toBeLessThan(score);
    expect(scoreBm25({ ...occurrence, documentFrequency: 20 })).toBeLessThan(score);
    expect(scoreBm25({ ...occurrence, frequency: 0 })).toBe(0);
  });

  test('is what the index computes', () => {
    const index = createSearchIndex();
    index.add({ id: 'a', text: 'laine laine coton', language: 'fr' });
    index.add({ id: 'b', text: 'soie', language: 'fr' });
    const [result] = index.search({ terms: [{ term: 'lain', weight: 1 }] });
    expect(result!.score).toBeCloseTo(
      scoreBm25({
        frequency: 2,
        titleFrequency: 0,
        relativeLength: 3 / 2,
        relativeTitleLength: 0,
        documents: 2,
        documentFrequency: 1,
      }),
      12,
    );
  });
});

describe('createSearchIndex', () => {
  test.each([
    ['fr', 'comment renvoyer un article', 'retours'],
    ['fr', 'ou est mon colis', 'livraison'],
    ['fr', 'lavage de la laine', 'entretien'],
    ['fr', 'retuor', 'retours'],
    ['en', 'I want my money back', 'refunds'],
    ['en', 'how do I wash wool', 'entretien'],
    ['en', 'tracking', 'livraison'],
    ['fr', 'remboursement', 'refunds'],
  ] as const)('%s: "%s" finds %s', (language, text, expected) => {
    expect(ids(shopIndex().search({ text, language }))[0]).toBe(expected);
  });

  test('a title counts more than the text', () => {
    const index = createSearchIndex();
    index.add({ id: 'text', title: 'Divers', text: 'Une bougie parfumée', language: 'fr' });
    index.add({ id: 'title', title: 'Bougie', text: 'Un objet parfumé', language: 'fr' });
    expect(ids(index.search({ text: 'bougie', language: 'fr' }))).toEqual(['title', 'text']);
  });

  test('boost, filter and limit', () => {
    const index = createSearchIndex();
    for (const id of ['a', 'b', 'c'])
      index.add({ id, text: 'retour gratuit', language: 'fr', boost: id === 'c' ? 2 : 1 });
    expect(ids(index.search({ text: 'retour', language: 'fr' }))[0]).toBe('c');
    expect(
      ids(index.search({ text: 'retour', language: 'fr', filter: (id) => id !== 'c', limit: 1 })),
    ).toHaveLength(1);
    expect(ids(index.search({ text: 'retour', language: 'fr', filter: (id) => id !== 'c' }))).not.toContain(
      'c',
    );
  });

  test('adding the same id again replaces, removing removes', () => {
    const index = shopIndex();
    index.add({ id: 'retours', text: 'Tout sur les bijoux', language: 'en' });
    expect(index.size).toBe(4);
    expect(ids(index.search({ text: 'bon de retour', language: 'fr' }))).not.toContain('retours');
    expect(index.remove('retours')).toBe(true);
    expect(index.remove('retours')).toBe(false);
    expect(index.size).toBe(3);
    expect(ids(index.search({ text: 'bijoux', language: 'en' }))).toEqual([]);
  });

  test('says which terms it met', () => {
    const [result] = shopIndex().search({ text: 'article à renvoyer', language: 'fr' });
    expect(result!.matched).toEqual(expect.arrayContaining(['articl', 'renvo']));
  });

  test('embeddings find what words do not, and agree with words at the top', () => {
    const index = createSearchIndex();
    index.add({ id: 'words', text: 'retour gratuit', language: 'fr', embedding: [0, 1] });
    index.add({ id: 'meaning', text: 'renoncer', language: 'fr', embedding: [1, 0] });
    index.add({ id: 'both', text: 'retour offert', language: 'fr', embedding: [0.9, 0.1] });
    const found = ids(index.search({ text: 'retour', language: 'fr', embedding: [1, 0] }));
    expect(found[0]).toBe('both');
    expect(found).toContain('meaning');
  });

  test('after any changes it answers as an index built anew', () => {
    const word = fc.constantFrom('retour', 'livraison', 'taille', 'prix', 'laine', 'carte');
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      words: fc.array(word, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(change), word, (changes, question) => {
        const changed = createSearchIndex();
        const final = new Map<string, string>();
        for (const { id, words } of changes) {
          if (words.length === 0) {
            changed.remove(id);
            final.delete(id);
          } else {
            changed.add({ id, text: words.join(' '), language: 'fr' });
            final.set(id, words.join(' '));
          }
        }
        const fresh = createSearchIndex();
        for (const [id, text] of final) fresh.add({ id, text, language: 'fr' });
        const scores = (index: typeof fresh) =>
          new Map(
            index.search({ text: question, language: 'fr' }).map(({ id, score }) => [id, score.toFixed(9)]),
          );
        expect(scores(changed)).toEqual(scores(fresh));
      }),
    );
  });
});

describe('vocabulary', () => {
  test('finds words one edit away, and forgets removed ones', () => {
    const vocabulary = createVocabulary();
    for (const word of ['rembours', 'command', 'livr']) vocabulary.add(word);
    expect(vocabulary.similar('rembuors')).toEqual(['rembours']);
    expect(vocabulary.similar('comand')).toEqual(['command']);
    expect(vocabulary.similar('comandd')).toEqual([]);
    vocabulary.remove('command');
    expect(vocabulary.similar('comand')).toEqual([]);
  });

  test('agrees with the edit distance', () => {
    const word = fc.stringMatching(/^[abc]{5,7}$/);
    fc.assert(
      fc.property(word, word, (left, right) => {
        const vocabulary = createVocabulary();
        vocabulary.add(left);
        expect(vocabulary.similar(right).length === 1).toBe(withinOneEdit(left, right));
      }),
    );
  });

  test.each([
    ['colis', 'coli', true],
    ['colis', 'colsi', true],
    ['colis', 'coliss', true],
    ['colis', 'calis', true],
    ['colis', 'cals', false],
    ['', 'ab', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(withinOneEdit(left, right)).toBe(expected);
  });
});

test('fuseRankings adds reciprocal ranks', () => {
  const fused = fuseRankings([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect(fused.get('b')).toBeCloseTo(1 / 62 + 1 / 61, 12);
  expect([...fused].sort((left, right) => right[1] - left[1])[0]![0]).toBe('b');
});
