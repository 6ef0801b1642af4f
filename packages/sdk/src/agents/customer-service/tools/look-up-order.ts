import { z } from 'zod';
import type { Order } from '#commerce/index.ts';
import { orderSource } from '../describe-order.ts';
import { returnEligibility } from '../policy/return-eligibility.ts';
import { orderCard } from '../sources.ts';
import { extractEntities } from '../steps/extract-entities.ts';
import type { OrderAccess } from './access.ts';
import { type CommerceToolDesk, defineLookUp, type ToolFinding } from './model-tool.ts';
import { findPermittedOrder } from './permitted-order.ts';
import { productsOf } from './start-action.ts';

const orderParameters = z.object({
  number: z.string().min(1).max(40).describe("The order's number as the customer wrote it, without #."),
});
/** The same whether the order does not exist or is not theirs, so that orders cannot be probed. */
const NOT_THEIRS: ToolFinding = {
  sources: [],
  note: 'No order that this customer may see has this number. Ask for its number and the e-mail address it was placed with.',
};

/** Addresses that the shopper typed which are tried, the latest first. */
const CLAIMS_TRIED = 3;

/** Where one of the shopper's own orders is. */
export const lookUpOrder = defineLookUp<{ number: string }, CommerceToolDesk>({
  name: 'look_up_order',
  description:
    "State of one of the customer's own orders. Works for numbers they gave together with their e-mail address, or once they are verified.",
  parameters: orderParameters,
  async run({ number }, desk) {
    const found = await findAccessible(number, desk);
    if (!found) return NOT_THEIRS;
    const { order, access } = found;
    const { turn, sources } = desk;
    const verified = access === 'full';
    const options = { verified, shop: turn.shop, language: turn.understanding.language };
    return { sources: [sources.add(orderSource(order, options))], cards: [orderCard(order, verified)] };
  },
});

/** Whether one of a verified customer's orders may come back. */
export const checkReturn = defineLookUp<{ number: string }, CommerceToolDesk>({
  name: 'return_eligibility',
  description: "Whether one of a verified customer's orders may be returned, by the shop's policy.",
  parameters: orderParameters,
  async run({ number }, desk) {
    const found = await findAccessible(number, desk);
    if (found?.access !== 'full') return NOT_THEIRS;
    const { order } = found;
    const { turn, sources, commerce } = desk;
    const { eligible, rule, until } = returnEligibility({
      order,
      products: await productsOf(commerce, turn, order),
      policy: turn.shop.policy.returns,
      now: turn.now,
    });
    const options = { verified: true, shop: turn.shop, language: turn.understanding.language };
    return {
      sources: [sources.add(orderSource(order, options))],
      note: `${eligible ? 'May be returned' : 'May not be returned'} (${rule})${until ? `, until ${until.toISOString().slice(0, 10)}` : ''}. To start it the customer has to ask for it themselves.`,
    };
  },
});

/** The rules of `orderAccess`, over what the shopper themselves typed: a model's word gives no access. */
async function findAccessible(
  number: string,
  { context, commerce, turn, shopperTexts }: CommerceToolDesk,
): Promise<{ order: Order; access: Exclude<OrderAccess, 'none'> } | undefined> {
  const wanted = number.replace(/^#/, '').trim().toUpperCase();
  const texts = await shopperTexts();
  const claimed = texts.some((text) => namesOrder(text, wanted))
    ? distinct(texts.flatMap((text) => extractEntities(text, undefined).email ?? []))
    : [];
  for (const claimedEmail of claimed.length > 0 ? claimed.slice(-CLAIMS_TRIED).reverse() : [undefined]) {
    const found = await findPermittedOrder(context, commerce, turn, { number: wanted, claimedEmail });
    if (found.outcome === 'found') return found;
  }
  return undefined;
}

function distinct(emails: readonly string[]): readonly string[] {
  return [...new Set(emails)];
}

function namesOrder(text: string, number: string): boolean {
  const words = text.toUpperCase().split(/[^A-Z0-9-]+/);
  return words.includes(number.toUpperCase());
}
