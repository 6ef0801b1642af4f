import { describe, expect, it } from 'vitest';
import { numbersIn } from '../numbers.ts';
import { demoProducts, sourceOf } from './index.ts';

const products = demoProducts();
const variants = products.flatMap((product) => product.variants);

function duplicates(values: readonly (string | undefined)[]): (string | undefined)[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('demoProducts', () => {
  it('has about sixty products in three families', () => {
    expect(products.length).toBeGreaterThanOrEqual(60);
    expect(products.filter((product) => product.tags.includes('bijou')).length).toBeGreaterThanOrEqual(10);
    expect(products.filter((product) => product.attributes.fit).length).toBeGreaterThanOrEqual(20);
  });

  it('gives every product, variant and SKU a name of its own', () => {
    expect(duplicates(products.map(({ id }) => id))).toEqual([]);
    expect(duplicates(products.map(({ handle }) => handle))).toEqual([]);
    expect(duplicates(products.map(({ title }) => title))).toEqual([]);
    expect(duplicates(variants.map(({ id }) => id))).toEqual([]);
    expect(duplicates(variants.map(({ sku }) => sku))).toEqual([]);
  });

  it('prices in whole cents, and a reduction is a reduction', () => {
    for (const { price, compareAtPrice } of variants) {
      expect(Number.isInteger(price.amount) && price.amount > 0).toBe(true);
      expect(price.currency).toBe('EUR');
      if (compareAtPrice) expect(compareAtPrice.amount).toBeGreaterThan(price.amount);
    }
    expect(variants.some(({ compareAtPrice }) => compareAtPrice)).toBe(true);
  });

  it('has low, empty and back-ordered stock to talk about', () => {
    expect(variants.some(({ stock }) => stock !== undefined && stock > 0 && stock <= 3)).toBe(true);
    expect(variants.some(({ stock, backorder }) => stock === 0 && !backorder)).toBe(true);
    expect(variants.some(({ stock, backorder }) => stock === 0 && backorder)).toBe(true);
  });

  it.each(products)('describes $handle in French and English with the same facts', (product) => {
    const english = product.translations.en!;
    expect(Object.keys(english.attributes)).toEqual(Object.keys(product.attributes));
    expect(english.description).not.toBe(product.description);
    expect(product.description.length).toBeGreaterThan(100);
    expect(english.description.length).toBeGreaterThan(100);
    const facts = (one: {
      title: string;
      description: string;
      attributes: Readonly<Record<string, string>>;
    }) => numbersIn([one.title, one.description, ...Object.values(one.attributes)].join(' '));
    expect(facts(english)).toEqual(facts(product));
  });

  it.each(products)('gives each variant of $handle one value of each option', (product) => {
    const expected = product.options.reduce((count, option) => count * option.values.length, 1);
    expect(product.variants.length).toBe(expected);
    for (const variant of product.variants) {
      expect(Object.keys(variant.options)).toEqual(product.options.map(({ name }) => name));
      for (const option of product.options) expect(option.values).toContain(variant.options[option.name]);
    }
    const stock = sourceOf(product)?.stock;
    if (stock) expect(stock.flat().length).toBe(product.variants.length);
  });
});
