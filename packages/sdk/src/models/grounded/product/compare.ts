import { splitSentences } from '#text/index.ts';
import type { ComposeContext } from '../context.ts';
import type { ProductFact } from '../texts/texts.ts';
import { productAvailability } from './availability.ts';
import { attributeOf, type LocalProduct } from './localise.ts';
import { quoteTitle } from './mention.ts';
import { priceLabel } from './price.ts';

/** A product and the source it is cited by. */
export interface ComparedProduct {
  readonly local: LocalProduct;
  readonly source: number;
}

/** What decides between two products, most telling first. */
const COMPARED: readonly ProductFact[] = [
  'price',
  'availability',
  'material',
  'fit',
  'dimensions',
  'weight',
  'sizes',
  'colours',
  'care',
  'origin',
];
const LINES = 7;

/** Products side by side, fact by fact, as far as two of them have it. */
export function comparison(products: readonly ComparedProduct[], context: ComposeContext): string {
  const { texts, format, task } = context;
  const names = products.map(({ local, source }) => context.cite(quoteTitle(local.title, context), source));
  const colon = task.language === 'fr' ? ' :' : ':';
  const lines = COMPARED.flatMap((fact) => {
    const values = products.map(({ local, source }) => {
      const value = factValue(fact, local, context);
      return value === undefined ? undefined : context.cite(firstSentence(value), source);
    });
    if (values.filter((value) => value !== undefined).length < 2) return [];
    return [`- ${texts.product.labels[fact]}${colon} ${values.map((value) => value ?? '–').join(' / ')}`];
  });
  return [texts.product.compareIntro(format.list(names)), ...lines.slice(0, LINES)].join('\n');
}

function factValue(fact: ProductFact, local: LocalProduct, context: ComposeContext): string | undefined {
  if (fact === 'price') return priceLabel(local.product, context);
  if (fact === 'availability') return context.texts.product.words[productAvailability(local.product)];
  return attributeOf(local, fact);
}

function firstSentence(value: string): string {
  return (splitSentences(value)[0]?.text ?? value).replace(/\.$/, '');
}
