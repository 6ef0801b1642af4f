import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from './sentences.ts';

const texts = (source: string) => splitSentences(source).map((sentence) => sentence.text);

describe('splitSentences', () => {
  test.each([
    ['M. Dupont a payé 49,90 €. Il attend.', ['M. Dupont a payé 49,90 €.', 'Il attend.']],
    ['Mme. Roy, Dr. House et J. Doe. Fin', ['Mme. Roy, Dr. House et J. Doe.', 'Fin']],
    ['Price: $49.90. See www.shop.com/a.b. Ok?', ['Price: $49.90.', 'See www.shop.com/a.b.', 'Ok?']],
    ['Il dit « Bonjour ! » Puis il part…', ['Il dit « Bonjour ! »', 'Puis il part…']],
    ['Je prends la taille M. Merci !', ['Je prends la taille M.', 'Merci !']],
    ['1. Ouvrez. 2. Fermez.', ['1. Ouvrez.', '2. Fermez.']],
    ['Environ, approx. Trois jours, e.g. Monday.', ['Environ, approx. Trois jours, e.g. Monday.']],
    ['Titre\n\nTexte sans point\n- un\n- deux', ['Titre', 'Texte sans point', '- un', '- deux']],
    ['rien reçu. vous faites quoi', ['rien reçu.', 'vous faites quoi']],
    ['sacs, etc. en cuir, env. trois', ['sacs, etc. en cuir, env. trois']],
    ['Quoi ?! Non.', ['Quoi ?!', 'Non.']],
  ])('cuts %s', (source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test('offsets are exact and nothing but white space is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        let end = 0;
        for (const sentence of splitSentences(source)) {
          expect(sentence.text).toBe(source.slice(sentence.start, sentence.end));
          expect(source.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
        expect(source.slice(end).trim()).toBe('');
      }),
    );
  });

  test.each(['.', '. ', 'a', '\n', '.a', 'M. '])(
    'takes time in proportion to 200,000 characters of "%s"',
    (unit) => {
      const begin = performance.now();
      splitSentences(`${unit.repeat(200_000 / unit.length)}a`);
      expect(performance.now() - begin).toBeLessThan(15_000);
    },
    30_000,
  );
});
