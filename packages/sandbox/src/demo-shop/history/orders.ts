import type { FinancialStatus, Order, Product } from '@commerceai/sdk';
import { integerBetween, type Random, weightedPicker } from '../random.ts';
import { demoShop, type ShippingMethod } from '../shop.ts';
import type { Shopper } from './customers.ts';
import { fulfilmentStatusAt, isGivenUp, type PlannedParcel, parcelAt, planParcel } from './delivery.ts';
import { type BasketItem, orderLines, orderTotal } from './order-lines.ts';
import { zoneOf } from './parcels.ts';
import { drawReturn } from './returns.ts';

const MILLISECONDS_PER_MINUTE = 60_000;
const MILLISECONDS_PER_DAY = 86_400_000;

const CANCELLED_SHARE = 0.03;
const BANK_TRANSFER_SHARE = 0.1;
/** How often an article that can be ordered without stock really had to be made first. */
const BACKORDER_SHARE = 0.35;

/** How often each way of delivery is chosen where there is a choice. */
const METHOD_WEIGHTS: Readonly<Record<ShippingMethod['carrier'], number>> = {
  Colissimo: 52,
  'Mondial Relay': 38,
  Chronopost: 10,
};

export interface OrderInput {
  readonly number: string;
  readonly shopper: Shopper;
  readonly basket: readonly BasketItem[];
  readonly placedAt: Date;
  readonly now: Date;
  readonly productOf: (id: string | undefined) => Product | undefined;
}

/** One order with everything that happened to it up to `now`. */
export function drawOrder(random: Random, input: OrderInput): Order {
  const { number, shopper, basket, placedAt, now } = input;
  const method = drawMethod(random, shopper.address.country);
  const lines = orderLines(number, basket);
  const total = orderTotal(lines, method);
  const placed: Order = {
    id: `order-${number}`,
    number,
    customerId: shopper.customer.id,
    email: shopper.customer.email,
    placedAt,
    financialStatus: 'paid',
    fulfilmentStatus: 'unfulfilled',
    lines,
    total,
    shippingAddress: shopper.address,
    fulfilments: [],
    returns: [],
  };

  const cancelledAt = new Date(placedAt.getTime() + integerBetween(random, 4, 115) * MILLISECONDS_PER_MINUTE);
  if (random() < CANCELLED_SHARE && cancelledAt <= now)
    return { ...placed, cancelledAt, financialStatus: 'refunded' };
  if (awaitsBankTransfer(random, { total: total.amount, placedAt, now }))
    return { ...placed, financialStatus: 'pending' };

  const parcels = planParcels(random, { ...input, method });
  const shipped: Order = {
    ...placed,
    fulfilmentStatus: fulfilmentStatusAt(parcels, now),
    fulfilments: parcels.flatMap((parcel) => parcelAt(parcel, now) ?? []),
  };
  if (parcels.some((parcel) => isGivenUp(parcel, now))) return { ...shipped, financialStatus: 'refunded' };
  if (shipped.fulfilmentStatus !== 'delivered') return shipped;
  return withReturn(random, shipped, { ...input, method });
}

function withReturn(random: Random, order: Order, input: OrderInput & { method: ShippingMethod }): Order {
  const { shopper, productOf, now, method } = input;
  const language = shopper.customer.language ?? demoShop.locale;
  const returned = drawReturn(random, { order, method, language, productOf, now });
  if (!returned) return order;
  const refund = returned.refund?.amount ?? 0;
  const financialStatus: FinancialStatus =
    refund === 0 ? 'paid' : refund >= order.total.amount ? 'refunded' : 'partially_refunded';
  return { ...order, financialStatus, returns: [returned] };
}

/** One parcel, or two when some of the goods have to be made first. */
function planParcels(random: Random, input: OrderInput & { method: ShippingMethod }): PlannedParcel[] {
  const { basket, number, method, placedAt } = input;
  const waiting = basket.filter(({ variant }) => variant.backorder && (variant.stock ?? 1) <= 0);
  const isDelayed = waiting.length > 0 && random() < BACKORDER_SHARE;
  const plan = (position: number, extraBusinessDays: number) =>
    planParcel(random, { id: `order-${number}-parcel-${position}`, method, placedAt, extraBusinessDays });
  if (!isDelayed) return [plan(1, 0)];
  const wait = integerBetween(random, ...demoShop.shipping.backorderBusinessDays);
  return waiting.length < basket.length ? [plan(1, 0), plan(2, wait)] : [plan(1, wait)];
}

function awaitsBankTransfer(random: Random, order: { total: number; placedAt: Date; now: Date }): boolean {
  const { bankTransferFrom, bankTransferDays } = demoShop.payment;
  const chosen = random() < BANK_TRANSFER_SHARE && order.total >= bankTransferFrom;
  const age = order.now.getTime() - order.placedAt.getTime();
  return chosen && age < bankTransferDays * MILLISECONDS_PER_DAY;
}

function drawMethod(random: Random, country: string): ShippingMethod {
  const zone = zoneOf(country);
  const methods = demoShop.shipping.methods.filter((method) => method.zone === zone);
  return weightedPicker(methods, ({ carrier }) => METHOD_WEIGHTS[carrier])(random);
}
