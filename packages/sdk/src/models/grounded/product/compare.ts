import type { ComposeContext } from '../context.ts';
import { PRODUCT_FACTS, type ProductFact } from '../texts/texts.ts';
import { productAvailability } from './availability.ts';
import { attributeOf, type LocalProduct } from './localise.ts';
import { priceLabel } from './price.ts';

/** A product and the source it is cited by. */
export interface ComparedProduct {
  readonly local: LocalProduct;
  readonly source: number;
}

/** Products side by side, fact by fact, as far as they have any in common. */
export function comparison(products: readonly ComparedProduct[], context: ComposeContext): string {
  const { texts, format } = context;
  const [open, close] = texts.product.quote;
  const names = products.map(({ local }) => `${open}${local.title}${close}`);
  const lines = PRODUCT_FACTS.flatMap((fact) => {
    const values = products.flatMap(({ local, source }, index) => {
      const value = factValue(fact, local, context);
      return value === undefined ? [] : [`${names[index]} – ${context.cite(trimStop(value), source)}`];
    });
    if (values.length < products.length && values.length < 2) return [];
    return [`- ${texts.product.labels[fact]}${colon(context)} ${values.join(' ; ')}`];
  });
  return [texts.product.compareIntro(names[0]!, format.list(names.slice(1))), ...lines].join('\n');
}

function factValue(fact: ProductFact, local: LocalProduct, context: ComposeContext): string | undefined {
  if (fact === 'price') return priceLabel(local.product, context);
  if (fact === 'availability') return context.texts.product.words[productAvailability(local.product)];
  return attributeOf(local, fact);
}

function trimStop(value: string): string {
  return value.replace(/\.$/, '');
}

function colon({ task }: ComposeContext): string {
  return task.language === 'fr' ? ' :' : ':';
}
