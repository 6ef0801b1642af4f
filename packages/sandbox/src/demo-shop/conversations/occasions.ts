import type { Customer, Order } from '@commerceai/sdk';
import { parisDay, parisTime } from '../history/calendar.ts';
import type { History } from '../history/index.ts';
import { goodsTotal } from '../history/order-lines.ts';
import { integerBetween, pick, type Random } from '../random.ts';
import type { Occasion, ThreadScript } from './scripts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A finished thread began at least this long ago, so that its last answers are in the past too. */
const SETTLED_AFTER = 6 * DAY;

/** How many of the latest fitting orders a thread may be about. */
const CHOICE = 12;

/** How far back threads without an order go. */
const PERIOD_DAYS = 60;

/** Hours in Paris between which shoppers write. */
const WAKING_HOURS = { from: 8, to: 23 };

export interface Subject {
  readonly customer: Customer;
  readonly order?: Order;
  readonly startsAt: Date;
}

export interface SubjectSearch {
  readonly script: ThreadScript;
  readonly history: History;
  readonly now: Date;
  /** E-mails of customers who have a thread already. */
  readonly taken: ReadonlySet<string>;
  /** Ids of the products that have a size to get wrong. */
  readonly clothes: ReadonlySet<string>;
}

/** Finds whom a thread is about and when it began: after the event in the order's life that it speaks of. */
export function findSubject(random: Random, search: SubjectSearch): Subject | undefined {
  return search.script.about === 'none'
    ? findCustomer(random, search)
    : findOrder(random, search, search.script.about);
}

function findCustomer(random: Random, { script, history, now, taken }: SubjectSearch): Subject | undefined {
  const hours =
    script.status === 'resolved'
      ? integerBetween(random, 6 * 24, PERIOD_DAYS * 24)
      : integerBetween(random, 1, 20);
  const startsAt = wakingBefore(
    new Date(now.getTime() - hours * HOUR - integerBetween(random, 0, 59) * MINUTE),
  );
  const customers = history.customers.filter(
    ({ language, email, createdAt }) =>
      language === script.language && !taken.has(email) && createdAt <= startsAt,
  );
  return customers.length === 0 ? undefined : { customer: pick(random, customers), startsAt };
}

function findOrder(
  random: Random,
  { script, history, now, taken, clothes }: SubjectSearch,
  about: Exclude<Occasion, 'none'>,
): Subject | undefined {
  const isOpen = script.status !== 'resolved';
  const latestStart = now.getTime() - (isOpen ? HOUR / 2 : SETTLED_AFTER);
  const byId = new Map(history.customers.map((customer) => [customer.id, customer]));
  const candidates = history.orders.flatMap((order) => {
    const customer = byId.get(order.customerId ?? '');
    const startsAt = occasionStart(random, { order, about, clothes });
    const fits = customer?.language === script.language && !taken.has(order.email);
    return fits && startsAt && startsAt.getTime() <= latestStart ? [{ customer, order, startsAt }] : [];
  });
  if (candidates.length === 0) return undefined;
  const latest = candidates.sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime()).slice(0, CHOICE);
  return isOpen ? latest[0] : pick(random, latest);
}

interface OccasionOfOrder {
  readonly order: Order;
  readonly about: Exclude<Occasion, 'none'>;
  readonly clothes: ReadonlySet<string>;
}

/** When somebody with this order would have written about it, or undefined when the occasion never came. */
function occasionStart(random: Random, { order, about, clothes }: OccasionOfOrder): Date | undefined {
  const delay = integerBetween(random, 60, 600) / 60;
  const parcel = order.fulfilments[0];
  if (!parcel || order.fulfilments.length > 1 || order.cancelledAt) return undefined;
  const after = (date: Date | undefined, hours: number) =>
    date && wakingAfter(new Date(date.getTime() + hours * HOUR));
  const between = (start: Date | undefined, end: Date | undefined) =>
    start && end && start < end ? start : undefined;
  switch (about) {
    case 'placed':
      return between(after(order.placedAt, delay / 10), parcel.shippedAt);
    case 'underway':
      return between(after(parcel.shippedAt, 14 + delay), parcel.deliveredAt);
    case 'late':
      return between(after(parcel.estimatedDeliveryAt, 12 + delay), parcel.deliveredAt);
    case 'delivered':
      return order.returns.length === 0 ? after(parcel.deliveredAt, 2 + delay * 3) : undefined;
    case 'delivered_clothes':
      return clothes.has(order.lines[0]?.productId ?? '') && order.returns.length === 0
        ? after(parcel.deliveredAt, 2 + delay * 3)
        : undefined;
    case 'refunded':
      return after(order.returns[0]?.refundedAt, 40 + delay);
    case 'refunded_less_label':
      return isLabelDeducted(order) ? after(order.returns[0]?.refundedAt, 40 + delay) : undefined;
  }
}

/** A return of part of a French order, from which the prepaid label was taken off. */
function isLabelDeducted({ lines, returns, shippingAddress }: Order): boolean {
  const [returned] = returns;
  if (!returned?.refund || shippingAddress?.country !== 'FR') return false;
  return (
    returned.refund.amount <
    goodsTotal(lines.filter(({ id }) => returned.lines.some(({ lineId }) => lineId === id)))
  );
}

/** The moment itself, or the next morning when it is night in Paris. */
function wakingAfter(date: Date): Date {
  const day = parisDay(date);
  const minutes = date.getUTCMinutes();
  if (date < parisTime(day, WAKING_HOURS.from)) return parisTime(day, WAKING_HOURS.from, minutes);
  return date < parisTime(day, WAKING_HOURS.to) ? date : parisTime(day + 1, WAKING_HOURS.from, minutes);
}

/** The moment itself, or the evening before when it is night in Paris. */
function wakingBefore(date: Date): Date {
  const day = parisDay(date);
  const minutes = date.getUTCMinutes();
  if (date < parisTime(day, WAKING_HOURS.from)) return parisTime(day - 1, WAKING_HOURS.to - 1, minutes);
  return date < parisTime(day, WAKING_HOURS.to) ? date : parisTime(day, WAKING_HOURS.to - 1, minutes);
}
