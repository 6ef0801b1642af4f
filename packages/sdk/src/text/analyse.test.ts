import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { LANGUAGES } from './language.ts';
import { stemFrench } from './stem-french.ts';

describe('stemFrench', () => {
  test.each([
    'retour retours retourner retournez retourne',
    'expedier expedition expedie expeditions',
    'envoi envoyer envoye',
    'garantie garantir garanti',
    'modifier modification modifie',
    'payer paiement paye payement',
    'suivi suivre suivez',
    'remboursement rembourser remboursable remboursee',
    'abime abimee abimer',
    'livraison livrer livree livraisons',
    'laver lavage lavable',
    'commande commander commandees',
    'reduction reductions',
    'disponible disponibilite',
    'active actif actives',
  ])('%s share a stem', (words) => {
    expect(new Set(words.split(' ').map(stemFrench)).size).toBe(1);
  });

  test.each([
    ['livre', 'lin'],
    ['robe', 'robot'],
    ['argent', 'article'],
    ['taille', 'tapis'],
  ])('%s and %s do not', (left, right) => {
    expect(stemFrench(left)).not.toBe(stemFrench(right));
  });
});

describe('analyse', () => {
  test('folds, drops stop words and stems', () => {
    expect(analyse('Je veux être remboursée de ma commande #1001', 'fr')).toEqual([
      'rembours',
      'command',
      '1001',
    ]);
    expect(analyse("Where's my order? I'd like a refund", 'en')).toEqual(['order', 'refund']);
  });

  test('accents and case make no difference', () => {
    expect(analyse('Échangé À LA LIVRÉE', 'fr')).toEqual(analyse('echange a la livree', 'fr'));
    expect(analyse('Größe', 'de')).toEqual(analyse('große', 'de'));
  });

  test('keeps numbers, prices, product codes and addresses', () => {
    expect(analyse('ref AB-1234 à 49,90 € écrire à Sav@shop.fr', 'fr')).toEqual([
      'ref',
      'ab-1234',
      '49.90',
      'ecrir',
      'sav@shop.fr',
    ]);
  });

  test('a compound gives its parts', () => {
    expect(analyse('demi-tour', 'fr')).toEqual(['demi', 'tour']);
  });

  test('any text gives terms that are folded and not empty, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const terms = analyse(text, language);
        expect(terms).toEqual(analyse(text, language));
        for (const term of terms) expect(term).not.toBe('');
      }),
    );
  });
});
