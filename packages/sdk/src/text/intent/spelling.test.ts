import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../language.ts';
import { LANGUAGES } from '../language.ts';
import { classifyIntent } from './classify.ts';
import { correctSpelling } from './spelling.ts';

const SLIPS: readonly (readonly [written: string, meant: string, language: Language])[] = [
  ['how much is shiping to germany', 'how much is shipping to germany', 'en'],
  ['hw do i trck my ordr', 'how do i track my order', 'en'],
  ['ned to chnge adress', 'need to change address', 'en'],
  ['refnd', 'refund', 'en'],
  ['how long is delivry', 'how long is delivery', 'en'],
  ['retunr an item', 'return an item', 'en'],
  ['my parsel is not here', 'my parcel is not here', 'en'],
  ['pasword lost', 'password lost', 'en'],
  ['invoce please', 'invoice please', 'en'],
  ['ou é ma comande', 'où est ma commande', 'fr'],
  ['rembourcement', 'remboursement', 'fr'],
  ['anuler comande', 'annuler commande', 'fr'],
  ['livrasion', 'livraison', 'fr'],
  ['retourné un artcle', 'retourner un article', 'fr'],
  ['mot de pase oublié', 'mot de passe oublié', 'fr'],
  ['facutre svp', 'facture svp', 'fr'],
  ['échnge de taille', 'échange de taille', 'fr'],
  ['frais de livraisn', 'frais de livraison', 'fr'],
];

describe('a misspelt message', () => {
  it.each(SLIPS)('"%s" wants what "%s" wants', (written, meant, language) => {
    const read = classifyIntent(written, { language });
    const right = classifyIntent(meant, { language });
    expect(read.name).toBe(right.name);
    expect(read.confidence).toBeGreaterThan(Math.min(right.confidence, 0.8) - 0.1);
  });

  it.each([
    ['who is the oldest border collie', 'en'],
    ['recipe for chicken soup', 'en'],
    ['I slipped on the ice, what now', 'en'],
    ['les avions volent comment', 'fr'],
    ['quelle est la capitale du Pérou ?', 'fr'],
  ] as const)('is not what is spelt as it is meant: %s', (text, language) => {
    expect(classifyIntent(text, { language }).name).toBe('out_of_scope');
  });
});

describe('correctSpelling', () => {
  it('leaves right words, numbers, addresses and links alone', () => {
    for (const [text, language] of [
      ['where is my order 1001', 'en'],
      ['où est ma commande AM-1042', 'fr'],
      ['write to ordr@shiping.example', 'en'],
      ['www.shiping.example', 'en'],
    ] as const)
      expect(correctSpelling(text, language)).toBeUndefined();
  });

  it('leaves words of feeling alone', () => {
    expect(correctSpelling('you are wasting my time', 'en')).toBeUndefined();
  });

  it('takes another form of a word for no slip', () => {
    expect(correctSpelling('parcelz', 'en')).toBeUndefined();
  });

  it('is bounded: what needs many corrections is in no language we know', () => {
    expect(correctSpelling('shiping '.repeat(7), 'en')).toBeUndefined();
    expect(correctSpelling(`shiping ${'and so on '.repeat(40)}`, 'en')).toBeUndefined();
  });

  it('never throws and changes nothing twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...LANGUAGES),
        (text, language) => {
          const corrected = correctSpelling(text, language);
          if (corrected !== undefined) expect(correctSpelling(corrected, language)).toBeUndefined();
        },
      ),
    );
  });
});
