import {
  type Fulfilment,
  type Language,
  type Order,
  type OrderReturn,
  type Product,
  type ReturnStatus,
  wholeLines,
} from '@commerceai/sdk';
import { integerBetween, pick, type Random, weightedPicker } from '../random.ts';
import { demoShop, type ShippingMethod } from '../shop.ts';
import { addBusinessDays, type Day, parisDay, parisTime } from './calendar.ts';
import { euros, goodsTotal } from './order-lines.ts';
import { shippingCost } from './parcels.ts';

/** Share of delivered orders with something to send back, by what they hold. */
const RETURN_SHARES = { clothes: 0.14, jewellery: 0.06, home: 0.035 };
const REFUSED_SHARE = 0.04;

interface Reason {
  readonly fr: string;
  readonly en: string;
  readonly weight: number;
  /** The shop's mistake: nothing is deducted. */
  readonly ours: boolean;
  readonly clothesOnly: boolean;
}

const REASONS: readonly Reason[] = [
  { fr: 'Trop petit', en: 'Too small', weight: 26, ours: false, clothesOnly: true },
  { fr: 'Trop grand', en: 'Too large', weight: 24, ours: false, clothesOnly: true },
  {
    fr: 'La couleur ne me convient pas',
    en: 'The colour does not suit me',
    weight: 14,
    ours: false,
    clothesOnly: false,
  },
  { fr: 'J’ai changé d’avis', en: 'I changed my mind', weight: 18, ours: false, clothesOnly: false },
  {
    fr: 'Cadeau qui n’a pas plu',
    en: 'A gift that was not to their taste',
    weight: 6,
    ours: false,
    clothesOnly: false,
  },
  { fr: 'Article abîmé à la réception', en: 'Damaged on arrival', weight: 7, ours: true, clothesOnly: false },
  {
    fr: 'Ce n’est pas l’article commandé',
    en: 'Not the item I ordered',
    weight: 5,
    ours: true,
    clothesOnly: false,
  },
];
const drawReason = weightedPicker(REASONS, (reason) => reason.weight);
const drawHomeReason = weightedPicker(
  REASONS.filter((reason) => !reason.clothesOnly),
  (reason) => reason.weight,
);

/** Types that are never taken back, for hygiene. */
const EXCLUDED_TYPES: readonly string[] = demoShop.returns.excludedTypes;

export interface ReturnInput {
  readonly order: Order;
  readonly method: ShippingMethod;
  readonly language: Language;
  readonly productOf: (id: string | undefined) => Product | undefined;
  readonly now: Date;
}

/** A return of part of a delivered order, as far as it has come at `now`, or none. */
export function drawReturn(random: Random, input: ReturnInput): OrderReturn | undefined {
  const { order, productOf, language, now, method } = input;
  const deliveredAt = latestDelivery(order.fulfilments);
  const returnable = order.lines.filter(
    (line) => !EXCLUDED_TYPES.includes(productOf(line.productId)?.type ?? ''),
  );
  const candidate = returnable.length > 0 ? pick(random, returnable) : undefined;
  if (!deliveredAt || !candidate) return undefined;
  const kind = kindOf(productOf(candidate.productId));
  if (random() >= RETURN_SHARES[kind]) return undefined;

  const reason = (kind === 'clothes' ? drawReason : drawHomeReason)(random);
  const wholeOrder = returnable.length === order.lines.length && random() < 0.3;
  const lineIds = (wholeOrder ? returnable : [candidate]).map((line) => line.id);
  const requestedDay = parisDay(deliveredAt) + requestDelay(random, reason.ours);
  const requestedAt = parisTime(requestedDay, integerBetween(random, 8, 22), integerBetween(random, 0, 59));
  if (requestedAt > now || requestedAt <= deliveredAt) return undefined;

  const refused = !reason.ours && random() < REFUSED_SHARE;
  const steps = drawSteps(random, requestedDay);
  const refundedAt = parisTime(steps.refunded, integerBetween(random, 10, 17), integerBetween(random, 0, 59));
  const refunded = !refused && refundedAt <= now;
  return {
    id: `${order.id}-return-1`,
    lines: wholeLines(order.lines, lineIds),
    reason: language === 'fr' ? reason.fr : reason.en,
    status:
      refused && steps.received <= parisDay(now) ? 'refused' : refunded ? 'refunded' : statusAt(steps, now),
    requestedAt,
    ...(refunded
      ? { refundedAt, refund: returnRefund({ order, lineIds, method, requestedAt, ours: reason.ours }) }
      : {}),
  };
}

/**
 * What a return gives back, as the refund article says: the goods, less the prepaid label unless the mistake is the
 * shop's, plus standard delivery when the whole order comes back within the legal right of withdrawal.
 */
export function returnRefund(input: {
  order: Order;
  lineIds: readonly string[];
  method: ShippingMethod;
  requestedAt: Date;
  ours: boolean;
}): { amount: number; currency: string } {
  const { order, lineIds, method, requestedAt, ours } = input;
  const goods = goodsTotal(order.lines.filter((line) => lineIds.includes(line.id)));
  const label = ours ? 0 : (demoShop.returns.labelCost[method.zone] ?? 0);
  const deliveredAt = latestDelivery(order.fulfilments);
  const inWithdrawal =
    deliveredAt !== undefined &&
    parisDay(requestedAt) - parisDay(deliveredAt) <= demoShop.returns.withdrawalDays;
  const wholeOrder = lineIds.length === order.lines.length;
  const delivery = wholeOrder && inWithdrawal ? standardDelivery(order, method) : 0;
  return euros(goods - label + delivery);
}

/** What was paid for delivery, the express supplement excluded. */
function standardDelivery(order: Order, method: ShippingMethod): number {
  const goods = goodsTotal(order.lines);
  const standard = demoShop.shipping.methods.find(({ zone }) => zone === method.zone) ?? method;
  return Math.min(shippingCost(method, goods), shippingCost(standard, goods));
}

interface Steps {
  readonly approved: Day;
  readonly posted: Day;
  readonly received: Day;
  readonly refunded: Day;
}

function drawSteps(random: Random, requestedDay: Day): Steps {
  const approved = addBusinessDays(requestedDay, 1);
  const posted = approved + integerBetween(random, 1, 6);
  const received = addBusinessDays(posted, integerBetween(random, 2, 5));
  const refunded = addBusinessDays(received, integerBetween(random, 1, demoShop.refunds.businessDays));
  return { approved, posted, received, refunded };
}

function statusAt(steps: Steps, now: Date): ReturnStatus {
  const today = parisDay(now);
  if (steps.received <= today) return 'received';
  if (steps.posted <= today) return 'in_transit';
  return steps.approved <= today ? 'approved' : 'requested';
}

/** Days from delivery to the request: damage is told at once, a wrong size within days, some at the last moment. */
function requestDelay(random: Random, ours: boolean): number {
  if (ours) return integerBetween(random, 0, demoShop.shipping.damageReportDays - 1);
  const early = Math.floor(-Math.log(1 - random()) * 6);
  return Math.min(early, demoShop.returns.windowDays);
}

function kindOf(product: Product | undefined): keyof typeof RETURN_SHARES {
  if (product?.tags.includes('bijou')) return 'jewellery';
  return product?.attributes.fit === undefined ? 'home' : 'clothes';
}

function latestDelivery(fulfilments: readonly Fulfilment[]): Date | undefined {
  return fulfilments.at(-1)?.deliveredAt;
}
