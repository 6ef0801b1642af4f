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
  const handles =
    reference?.kind === 'place'
      ? subject.products.slice(reference.place).slice(0, 1)
      : subject.products.slice(0, TOLD);
  const found = await Promise.all(handles.map((handle) => commerce.findProduct(shopId, handle)));
  return found.filter((product) => product !== undefined);
}
