import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import {
  analyseQuery,
  IN_PHRASE_WEIGHT,
  PHRASE_WEIGHT,
  SYNONYM_WEIGHT,
  TRANSLATION_WEIGHT,
  translateQuery,
} from './synonyms.ts';

const weightOf = (terms: readonly { term: string; weight: number }[], term: string) =>
  terms.find((entry) => entry.term === term)?.weight ?? 0;

describe('analyseQuery', () => {
  test.each([
    ['fr', 'où est mon colis', 'commande'],
    ['fr', 'je veux être remboursé', 'remboursement'],
    ['fr', 'frais de port', 'livraison'],
    ['fr', 'quelle pointure', 'taille'],
    ['en', 'where is my parcel', 'tracking'],
    ['en', 'I want my money back', 'refund'],
    ['en', 'can I send back a gift', 'return'],
    ['en', 'refnd of my parsel', 'parcel'],
  ] as const)('%s: "%s" also means %s', (language, question, meant) => {
    const [term] = analyse(meant, language);
    expect(weightOf(analyseQuery(question, language), term!)).toBeGreaterThanOrEqual(SYNONYM_WEIGHT);
  });

  test('what was said weighs 1, each term once', () => {
    const terms = analyseQuery('commande commande colis', 'fr');
    expect(weightOf(terms, 'command')).toBe(1);
    expect(new Set(terms.map((entry) => entry.term)).size).toBe(terms.length);
  });

  test('a shop adds its own synonyms', () => {
    const synonyms = [['capsule', 'collection limitée', 'édition']];
    expect(weightOf(analyseQuery('la capsule est finie ?', 'fr', { synonyms }), stemOf('édition'))).toBe(
      SYNONYM_WEIGHT,
    );
    expect(weightOf(analyseQuery('la collection limitée', 'fr', { synonyms }), stemOf('capsule'))).toBe(
      PHRASE_WEIGHT,
    );
  });

  test.each([
    ['en', 'how do I send something back', 'return', 'send'],
    ['en', 'can I get my money back', 'refund', 'money'],
    ['fr', 'je peux récupérer mon argent', 'remboursement', 'argent'],
  ] as const)('a whole phrase in %s counts more than its words: %s', (language, question, meant, word) => {
    const terms = analyseQuery(question, language);
    const [term] = analyse(meant, language);
    const [part] = analyse(word, language);
    expect(weightOf(terms, term!)).toBe(PHRASE_WEIGHT);
    expect(weightOf(terms, part!)).toBe(IN_PHRASE_WEIGHT);
    expect(terms.find((one) => one.term === term)?.inferred).toBe(true);
    expect(terms.find((one) => one.term === part)?.inferred).toBeUndefined();
  });
});

describe('translateQuery', () => {
  test.each([
    ['en', 'fr', 'how do I return a dress', 'retour'],
    ['en', 'fr', 'do you have my size', 'taille'],
    ['fr', 'en', 'quels sont les délais de livraison', 'delivery'],
    ['fr', 'en', 'je veux annuler', 'cancel'],
    ['es', 'fr', 'quiero un reembolso', 'remboursement'],
    ['de', 'en', 'wo ist meine bestellung', 'order'],
    ['it', 'fr', 'guida alle taglie', 'taille'],
  ] as const)('from %s to %s: "%s" means %s', (from, to, question, meant) => {
    const [term] = analyse(meant, to);
    expect(weightOf(translateQuery(question, { from, to }), term!)).toBe(TRANSLATION_WEIGHT);
  });

  test('numbers and names pass as they stand', () => {
    const terms = translateQuery('where is order 1001 with Colissimo', { from: 'en', to: 'fr' });
    expect(weightOf(terms, '1001')).toBe(1);
    expect(weightOf(terms, stemOf('colissimo'))).toBeGreaterThan(0);
  });
});

function stemOf(word: string): string {
  return analyse(word, 'fr')[0]!;
}
