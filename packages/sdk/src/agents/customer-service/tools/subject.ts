import type { Product } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import type { Subject } from '../memory.ts';
import type { Reference } from '../steps/reference.ts';

/** Articles told about one by one in one reply. */
const TOLD = 4;

/** The articles last shown that a reference means; none where they are gone or it counts past them. */
export async function referredProducts(
  commerce: CommerceCapability,
  shopId: string,
  subject: Subject,
  reference: Reference | undefined,
): Promise<readonly Product[]> {
  const found = await Promise.all(
    handlesOf(subject, reference).map((handle) => commerce.findProduct(shopId, handle)),
  );
  const products = found.filter((product) => product !== undefined);
  return reference?.kind === 'price' ? atPriceEnd(products, reference.end) : products;
}

function handlesOf(subject: Subject, reference: Reference | undefined): readonly string[] {
  if (reference?.kind === 'place') return subject.products.slice(reference.place).slice(0, 1);
  const meansPicked = reference?.kind !== 'price' && !(reference?.kind === 'all' && reference.several);
  return meansPicked && subject.picked ? [subject.picked] : subject.products.slice(0, TOLD);
}

function atPriceEnd(products: readonly Product[], end: 'lowest' | 'highest'): readonly Product[] {
  const sign = end === 'lowest' ? 1 : -1;
  return products.toSorted((left, right) => sign * (priceOf(left) - priceOf(right))).slice(0, 1);
}

function priceOf({ variants }: Product): number {
  return Math.min(...variants.map(({ price }) => price.amount));
}
