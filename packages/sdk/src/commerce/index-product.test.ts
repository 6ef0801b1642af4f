import { describe, expect, it } from 'vitest';
import { aProduct } from '#testing/samples.ts';
import { analyse } from '#text/analyse.ts';
import { indexProduct } from './index-product.ts';

describe('indexProduct', () => {
  it('indexes each language in its own words', () => {
    const [french, english, ...others] = indexProduct(aProduct(), 'fr');
    expect(others).toEqual([]);
    expect(french).toMatchObject({ language: 'fr', titleTerms: analyse('Chemise en lin', 'fr') });
    expect(english).toMatchObject({ language: 'en', titleTerms: analyse('Linen shirt', 'en') });
    expect(french!.terms).toEqual(expect.arrayContaining(analyse('boutons nacre', 'fr')));
    expect(english!.terms).toEqual(expect.arrayContaining(analyse('pearl buttons', 'en')));
  });

  it('counts type, tags and vendor twice, and knows options, codes and attributes', () => {
    const [french] = indexProduct(aProduct({ tags: ['Vacances'], vendor: 'Brumelaine' }), 'fr');
    const count = (text: string) => {
      const [term] = analyse(text, 'fr');
      return french!.terms.filter((other) => other === term).length;
    };
    expect(count('vacances')).toBe(2);
    expect(count('Brumelaine')).toBe(2);
    expect(count('nacre')).toBe(1);
    expect(french!.terms).toEqual(expect.arrayContaining(analyse('CHL-M', 'fr')));
  });

  it('takes a text for what it clearly is, not for the shop’s language', () => {
    const english = aProduct({
      title: 'The linen shirt for your summer',
      description: 'This is a light shirt that you can wear with everything in the summer.',
      translations: {},
    });
    expect(indexProduct(english, 'fr')[0]?.language).toBe('en');
    expect(indexProduct(english)[0]?.language).toBe('en');
  });

  it('believes a product that says what it is written in', () => {
    expect(indexProduct(aProduct({ language: 'it', translations: {} }), 'fr')[0]?.language).toBe('it');
  });

  it('falls back on the shop’s language, then on French', () => {
    const wordless = aProduct({ title: 'Xq 12', description: '', translations: {} });
    expect(indexProduct(wordless, 'en')[0]?.language).toBe('en');
    expect(indexProduct(wordless)[0]?.language).toBe('fr');
  });

  it('never takes the own text for the language it is translated into', () => {
    const borrowed = aProduct({ title: 'The Shirt', description: 'The best of the best.' });
    expect(indexProduct(borrowed, 'fr').map((entry) => entry.language)).toEqual(['fr', 'en']);
  });
});
