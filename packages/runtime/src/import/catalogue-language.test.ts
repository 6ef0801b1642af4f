import type { Product } from '@commerceai/sdk';
import { aProduct } from '@commerceai/sdk/testing';
import { describe, expect, it } from 'vitest';
import { CatalogueLanguage } from './catalogue-language.ts';

const product = (title: string, description: string): Product => {
  const { language: _, ...rest } = aProduct({ title, description });
  return rest;
};
const ENGLISH = [
  product('Ocean Blue Shirt', 'Ocean blue cotton shirt with a narrow collar and buttons down the front.'),
  product('Chain Bracelet', 'One needs to have a bracelet like this in the collection of their own.'),
];

describe('CatalogueLanguage', () => {
  it('reads each product, and what says too little as the others of its file', () => {
    const read = new CatalogueLanguage().read([...ENGLISH, product('Bedside Table', 'Wooden bedside table')]);
    expect(read.map(({ language }) => language)).toEqual(['en', 'en', 'en']);
  });

  it('remembers the file from one batch to the next', () => {
    const file = new CatalogueLanguage();
    file.read(ENGLISH);
    expect(file.read([product('Pink Armchair', 'Stylish pink armchair')])[0]?.language).toBe('en');
  });

  it('leaves a clear text its own language', () => {
    const french = product(
      'Chemise en lin',
      'Une chemise légère en lin lavé, coupée et cousue dans notre atelier.',
    );
    const read = new CatalogueLanguage().read([...ENGLISH, french]);
    expect(read.at(-1)?.language).toBe('fr');
  });

  it('says nothing where nothing can be told', () => {
    expect(new CatalogueLanguage().read([product('XR-200', '')])[0]?.language).toBeUndefined();
  });
});
