import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HANDOVER_REASONS } from '#agents/customer-service/handover.ts';
import { type Finding, RETURN_RULES, type ReplyTask } from '#agents/customer-service/reply-task.ts';
import { FINANCIAL_STATUSES, FULFILMENT_STATUSES, type Order, RETURN_STATUSES } from '#commerce/order.ts';
import type { Product } from '#commerce/product.ts';
import { anOrder, aProduct, shopSettings } from '#testing/samples.ts';
import { INTENTS } from '#text/intent/intents.ts';
import { LANGUAGES } from '#text/language.ts';
import { composeReply } from './compose.ts';

const thousands = new Intl.NumberFormat('en-US');
const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'short',
});
const NOW = new Date('2026-11-02T10:00:00.000Z');
const date = fc.date({ min: new Date('2026-06-01'), max: new Date('2027-05-31'), noInvalidDate: true });
const money = fc.record({
  amount: fc.integer({ min: 0, max: 10_000_000 }),
  currency: fc.constantFrom('EUR', 'USD', 'GBP', 'JPY'),
});
const words = fc
  .array(
    fc.constantFrom('lin', 'Retour', 'commande', 'size M', 'Élan', 'jours', '“x”', '30', '[42]', '…', 'é'),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));
const number = fc.integer({ min: 1, max: 99_999 }).map(String);

const order: fc.Arbitrary<Order> = fc
  .record({
    number,
    placedAt: date,
    financialStatus: fc.constantFrom(...FINANCIAL_STATUSES),
    fulfilmentStatus: fc.constantFrom(...FULFILMENT_STATUSES),
    total: money,
    lines: fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        title: words,
        quantity: fc.integer({ min: 1, max: 9 }),
        price: money,
      }),
      { maxLength: 3 },
    ),
    fulfilments: fc.array(
      fc.record(
        {
          id: fc.constant('f'),
          shippedAt: date,
          carrier: words,
          trackingNumber: number,
          estimatedDeliveryAt: date,
          deliveredAt: date,
        },
        { requiredKeys: ['id', 'shippedAt'] },
      ),
      { maxLength: 3 },
    ),
    returns: fc.array(
      fc.record(
        {
          id: fc.constant('r'),
          lines: fc.constant([]),
          reason: words,
          status: fc.constantFrom(...RETURN_STATUSES),
          requestedAt: date,
          refundedAt: date,
          refund: money,
        },
        { requiredKeys: ['id', 'lines', 'reason', 'status', 'requestedAt'] },
      ),
      { maxLength: 2 },
    ),
    cancelledAt: fc.option(date, { nil: undefined }),
  })
  .map(
    ({ cancelledAt, ...fields }) => anOrder({ ...fields, ...(cancelledAt ? { cancelledAt } : {}) }) as Order,
  );

const product: fc.Arbitrary<Product> = fc
  .record({
    title: words,
    description: words,
    variants: fc.array(
      fc.record(
        {
          id: fc.constant('v'),
          title: words,
          price: money,
          compareAtPrice: money,
          stock: fc.integer({ min: -2, max: 9 }),
          backorder: fc.boolean(),
          options: fc.constantFrom({}, { Taille: 'S' }, { Taille: 'M', Couleur: 'Bleu' }),
        },
        { requiredKeys: ['id', 'title', 'price', 'backorder', 'options'] },
      ),
      { maxLength: 4 },
    ),
    attributes: fc.dictionary(
      fc.constantFrom('material', 'care', 'made_in', 'fit', 'weight', 'dimensions', 'sizes'),
      words,
    ),
  })
  .map((fields) => aProduct({ ...fields, translations: {} }) as Product);

const source = fc.integer({ min: 0, max: 8 });
const action = fc.constantFrom('start_return' as const, 'cancel_order' as const);
const finding: fc.Arbitrary<Finding> = fc.oneof(
  fc.record({ kind: fc.constant('order' as const), order, source }),
  fc.record({ kind: fc.constant('orders' as const), orders: fc.array(order, { maxLength: 7 }), source }),
  fc.record({ kind: fc.constant('order_not_found' as const), number }),
  fc.constantFrom(
    ...(
      [
        'need_order_number',
        'code_expired',
        'too_many_codes',
        'too_many_lookups',
        'no_product',
        'action_declined',
        'nothing_found',
        'out_of_scope',
        'greeting',
        'thanks',
        'goodbye',
        'praise',
        'complaint',
        'resolved',
      ] as const
    ).map((kind) => ({ kind })),
  ),
  fc.record({ kind: fc.constant('platform_away' as const), of: fc.constantFrom('orders', 'articles') }),
  fc.record({ kind: fc.constant('need_email' as const), orderNumber: number }),
  fc.record({
    kind: fc.constant('code_sent' as const),
    email: fc.constantFrom('a@b.example', '@', 'nobody'),
  }),
  fc.record({ kind: fc.constant('code_wrong' as const), attemptsLeft: fc.integer({ min: -1, max: 5 }) }),
  fc.record({ kind: fc.constant('product' as const), product, source }),
  fc.record({
    kind: fc.constant('products' as const),
    products: fc.array(product, { maxLength: 6 }),
    sources: fc.array(source, { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('return_eligibility' as const),
    order,
    eligible: fc.boolean(),
    rule: fc.constantFrom(...RETURN_RULES),
    lines: fc.subarray(['a', 'b', 'x']).map((ids) => ids.map((lineId) => ({ lineId, quantity: 1 }))),
    source,
    until: date,
  }),
  fc.record({
    kind: fc.constantFrom(
      'confirm_action' as const,
      'action_done' as const,
      'action_needs_approval' as const,
    ),
    action,
    order,
    source,
  }),
  fc.record({
    kind: fc.constant('action_refused' as const),
    action,
    rule: fc.constantFrom('not_delivered', 'whatever'),
    order,
    source,
  }),
  fc.record({
    kind: fc.constant('opening_hours' as const),
    openNow: fc.boolean(),
    nextOpening: date,
    source,
  }),
  fc.record({ kind: fc.constant('passages' as const), sources: fc.array(source, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('handover' as const),
    handover: fc.record({
      reason: fc.constantFrom(...HANDOVER_REASONS),
      evidence: words,
      priority: fc.constant('normal' as const),
      summary: words,
      sentiment: fc.constant(0),
      draft: words,
      language: fc.constant('fr' as const),
      at: date,
      expectedAt: date,
    }),
    queuePosition: fc.integer({ min: 0, max: 20 }),
  }),
);

const task: fc.Arbitrary<ReplyTask> = fc.record({
  kind: fc.constant('customer-service.reply' as const),
  question: words,
  language: fc.constantFrom(...LANGUAGES),
  intent: fc.record({
    name: fc.constantFrom(...INTENTS),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  sentiment: fc.double({ min: -1, max: 1, noNaN: true }),
  shop: fc.constant(shopSettings()),
  now: fc.constant(NOW),
  first: fc.boolean(),
  sources: fc
    .array(
      fc.record({
        kind: fc.constantFrom('passage' as const, 'shop' as const),
        id: fc.constantFrom('p', 'opening_hours'),
        title: words,
        text: fc.oneof(words, fc.string()),
        language: fc.constantFrom(...LANGUAGES),
      }),
      { maxLength: 6 },
    )
    .map((sources) => sources.map((entry, index) => ({ ...entry, index: index + 1 }))),
  findings: fc.array(finding, { maxLength: 4 }),
});

/** Every number a reply may say: those of the task, as prices, days and times are written. */
function sayable(value: ReplyTask): Set<string> {
  const numbers = new Set<string>();
  const json = JSON.stringify(value);
  for (const [digits] of json.matchAll(/\d+/g)) {
    numbers.add(digits);
    const amount = Number(digits);
    for (const written of [amount / 100, amount].map((sum) => sum.toFixed(2))) {
      const [whole = '', cents = ''] = written.split('.');
      numbers.add(cents);
      numbers.add(whole);
      for (const group of thousands.format(Number(whole)).split(',')) numbers.add(group);
    }
    numbers.add(String(Math.floor(amount / 60)));
    numbers.add(String(amount % 60).padStart(2, '0'));
  }
  for (const [iso] of json.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)) {
    const local = paris.format(new Date(iso));
    for (const part of local.split(/\D/)) numbers.add(part).add(String(Number(part)));
    numbers.add(String(Math.round((Date.parse(iso) - NOW.getTime()) / 60_000)));
  }
  for (const { kind, ...rest } of value.findings)
    if (kind === 'orders') numbers.add(String((rest as { orders: unknown[] }).orders.length)).add('5');
  value.sources.forEach((_, index) => void numbers.add(String(index + 1)));
  return numbers;
}

test('never throws, always says something, cites only sources there are, and says no number of its own', () => {
  fc.assert(
    fc.property(task, (value) => {
      const { text, quickReplies } = composeReply(value);
      expect(text.trim()).not.toBe('');
      expect(quickReplies.length).toBeLessThanOrEqual(4);
      const cited = [...text.matchAll(/ \[(\d+)\](?!\()/g)].map(([, index]) => Number(index));
      for (const index of cited) expect(index).toBeLessThanOrEqual(value.sources.length);
      const allowed = sayable(value);
      const steps = /^\d+\. /gm;
      for (const [digits] of text.replace(steps, '').matchAll(/\d+/g))
        expect(allowed, `${digits} in: ${text}`).toContain(digits);
    }),
    { numRuns: 150 },
  );
});
