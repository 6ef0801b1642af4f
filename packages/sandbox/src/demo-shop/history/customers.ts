import type { Address, Customer, Order } from '@commerceai/sdk';
import { integerBetween, pick, type Random, weightedPicker } from '../random.ts';
import { demoShop } from '../shop.ts';
import { euros } from './order-lines.ts';
import { MARKETS, type Market } from './places.ts';

/** Domains reserved for examples by RFC 2606: nobody receives what a test sends there. */
const MAIL_DOMAINS = ['example.com', 'example.net', 'example.org'];

const FLOORS = ['Bâtiment A', '2e étage', 'Appartement 12', 'Résidence du Parc', 'Escalier C'];

/** Share of a country's customers who left a phone number. */
const PHONE_SHARE = 0.6;

export interface Shopper {
  readonly customer: Customer;
  readonly address: Address;
}

/** Draws new customers with unique e-mail addresses. */
export function createShopperSource(
  random: Random,
  takenEmails: Iterable<string>,
): (createdAt: Date) => Shopper {
  const taken = new Set(takenEmails);
  const drawMarket = weightedPicker(MARKETS, (market) => market.weight);
  let count = 0;
  return (createdAt) => {
    const market = drawMarket(random);
    const firstName = pick(random, market.firstNames);
    const lastName = pick(random, market.lastNames);
    const email = freeEmail(random, `${mailPart(firstName)}.${mailPart(lastName)}`, taken);
    const language = pick(random, market.languages);
    count += 1;
    const withPhone = market.country === 'FR' && random() < PHONE_SHARE;
    return {
      customer: {
        id: `customer-${10_000 + count}`,
        email,
        firstName,
        lastName,
        ...(withPhone ? { phone: fictionalPhone(random) } : {}),
        language,
        ordersCount: 0,
        totalSpent: euros(0),
        tags: [],
        createdAt,
      },
      address: { name: `${firstName} ${lastName}`, ...drawAddress(random, market) },
    };
  };
}

/** Counts each customer's orders and spending: cancelled and unpaid orders excluded, refunds taken off. */
export function withTotals(customers: readonly Customer[], orders: readonly Order[]): Customer[] {
  const totals = new Map<string, { count: number; spent: number }>();
  for (const order of orders) {
    if (order.cancelledAt || order.financialStatus === 'pending' || !order.customerId) continue;
    const total = totals.get(order.customerId) ?? { count: 0, spent: 0 };
    totals.set(order.customerId, { count: total.count + 1, spent: total.spent + keptAmount(order) });
  }
  return customers.map((customer) => {
    const { count, spent } = totals.get(customer.id) ?? { count: 0, spent: 0 };
    return {
      ...customer,
      ordersCount: count,
      totalSpent: euros(spent),
      tags: [...(count > 1 ? ['fidèle'] : []), ...(spent >= demoShop.vipTotalSpent ? ['vip'] : [])],
    };
  });
}

/** Cents that the shop keeps of an order. A full refund without a return is a lost parcel. */
function keptAmount(order: Order): number {
  if (order.financialStatus === 'refunded') return 0;
  return order.total.amount - order.returns.reduce((sum, item) => sum + (item.refund?.amount ?? 0), 0);
}

function freeEmail(random: Random, name: string, taken: Set<string>): string {
  for (let suffix = 1; ; suffix += 1) {
    const email = `${name}${suffix === 1 ? '' : suffix}@${pick(random, MAIL_DOMAINS)}`;
    if (!taken.has(email)) {
      taken.add(email);
      return email;
    }
  }
}

/** Lower-case letters only; accents fall off with the decomposition. */
function mailPart(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '');
}

/** From the range that the French regulator keeps for fiction: 06 39 98 xx xx. */
function fictionalPhone(random: Random): string {
  const rest = String(integerBetween(random, 1100, 9999));
  return `06 39 98 ${rest.slice(0, 2)} ${rest.slice(2)}`;
}

function drawAddress(random: Random, market: Market): Omit<Address, 'name'> {
  const street = pick(random, market.streets);
  const number = integerBetween(random, 1, 140);
  const withFloor = market.languages[0] === 'fr' && random() < 0.25;
  return {
    line1: market.numberAfterStreet ? `${street} ${number}` : `${number} ${street}`,
    ...(withFloor ? { line2: pick(random, FLOORS) } : {}),
    ...pick(random, market.places),
    country: market.country,
  };
}
