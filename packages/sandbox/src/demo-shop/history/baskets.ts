import type { Product, Variant } from '@commerceai/sdk';
import { sourceOf } from '../catalogue/index.ts';
import { integerBetween, type Random, weightedPicker } from '../random.ts';
import type { BasketItem } from './order-lines.ts';

/** How many different products a basket holds, and how often. */
const BASKET_SIZES = [
  { lines: 1, weight: 58 },
  { lines: 2, weight: 27 },
  { lines: 3, weight: 11 },
  { lines: 4, weight: 4 },
];

/** How much better a product sells in its months, and worse in the opposite ones. */
const IN_SEASON = 2.2;
const OUT_OF_SEASON = 0.35;

/** Months, 0 to 11. */
const SEASONS = { summer: [3, 4, 5, 6, 7], winter: [9, 10, 11, 0, 1], gifts: [10, 11] } as const;
const OPPOSITE_SEASON = { summer: SEASONS.winter, winter: SEASONS.summer, gifts: [] } as const;

/** Draws what people put in their baskets in a given month. Gift cards are left out: they travel by e-mail. */
export function createBasketSource(
  products: readonly Product[],
): (random: Random, month: number) => BasketItem[] {
  const goods = products.filter(
    (product) => product.variants.length > 0 && !product.tags.includes('carte cadeau'),
  );
  const drawProduct = Array.from({ length: 12 }, (_, month) =>
    weightedPicker(goods, (product) => (sourceOf(product)?.popularity ?? 1) * seasonWeight(product, month)),
  );
  const drawVariant = new Map(
    goods.map((product) => [product, weightedPicker(product.variants, variantWeight)]),
  );
  const drawSize = weightedPicker(BASKET_SIZES, (size) => size.weight);
  return (random, month) => {
    const chosen = new Set<Product>();
    const wanted = Math.min(drawSize(random).lines, goods.length);
    while (chosen.size < wanted) chosen.add(drawProduct[month]!(random));
    return [...chosen].map((product) => ({
      product,
      variant: drawVariant.get(product)!(random),
      quantity: drawQuantity(random, product),
    }));
  };
}

function seasonWeight(product: Product, month: number): number {
  const season = sourceOf(product)?.season;
  if (!season) return 1;
  if ((SEASONS[season] as readonly number[]).includes(month)) return IN_SEASON;
  return (OPPOSITE_SEASON[season] as readonly number[]).includes(month) ? OUT_OF_SEASON : 1;
}

/** The shop stocks most of what sells most, so that stock tells demand. */
function variantWeight(variant: Variant): number {
  return 2 + Math.max(0, variant.stock ?? 0);
}

/** Tableware goes in pairs and sixes, the rest one at a time. */
function drawQuantity(random: Random, product: Product): number {
  const isTableware = product.tags.includes('table') && product.variants[0]!.price.amount < 3000;
  if (isTableware) return [1, 2, 2, 4, 6][integerBetween(random, 0, 4)]!;
  return random() < 0.08 ? 2 : 1;
}
