import type { Order, Product } from '#commerce/index.ts';
import type { CommerceCapability } from '#connectors/commerce-capability.ts';
import { type Connector, defineConnector } from '#connectors/connector.ts';
import { shopCopy } from '#connectors/shop-copy/shop-copy.ts';
import { type CommerceAI, createCommerceAI } from '#create-commerceai.ts';
import type { KnowledgeEntry } from '#knowledge/knowledge-base.ts';
import { grounded } from '#models/grounded/index.ts';
import type { LanguageModel } from '#models/language-model.ts';
import type { Timer } from '#models/middleware/timer.ts';
import type { Delivery } from '#storage/deliveries.ts';
import { memoryStorage } from '#storage/memory/index.ts';
import {
  aCustomer,
  anOrder,
  aProduct,
  fixedClock,
  recordingConnector,
  sequentialRandom,
  shopSettings,
} from '#testing/index.ts';
import type { CustomerServiceEvent, CustomerServiceReply } from './reply.ts';
import type { RespondInput } from './respond-input.ts';
import type { ShopSettings } from './shop-settings.ts';

/** Camille's mailbox; orders 1001 (on its way), 1002 (delivered), 1003 (not sent yet), 1004 (delivered long ago) are hers. */
export const CAMILLE = 'camille.martin@example.com';
/** Order 2001, delivered, is Sacha's. */
export const SACHA = 'sacha.bernard@example.com';

const delivered = (deliveredAt: string, trackingNumber = '8L00099999999') =>
  ({
    fulfilmentStatus: 'delivered',
    fulfilments: [
      {
        id: 'fulfilment-d',
        carrier: 'Colissimo',
        trackingNumber,
        shippedAt: new Date('2026-09-02T10:00:00Z'),
        deliveredAt: new Date(deliveredAt),
      },
    ],
  }) as const;

const ORDERS: readonly Order[] = [
  anOrder(),
  anOrder({ id: 'order-2', number: '1002', ...delivered('2026-10-25T10:00:00Z') }),
  anOrder({ id: 'order-3', number: '1003', fulfilmentStatus: 'unfulfilled', fulfilments: [] }),
  anOrder({ id: 'order-4', number: '1004', ...delivered('2026-09-05T10:00:00Z') }),
  anOrder({
    id: 'order-5',
    number: '1005',
    fulfilmentStatus: 'unfulfilled',
    fulfilments: [],
    total: { amount: 99_000, currency: 'EUR' },
  }),
  anOrder({
    id: 'order-9',
    number: '2001',
    customerId: 'customer-2',
    email: SACHA,
    total: { amount: 12_345, currency: 'EUR' },
    shippingAddress: {
      name: 'Sacha Bernard',
      line1: '9 quai des Secrets',
      postalCode: '69002',
      city: 'Lyon',
      country: 'FR',
    },
    ...delivered('2026-10-20T10:00:00Z', '6C77700011122'),
  }),
];

const ENTRIES: readonly KnowledgeEntry[] = [
  {
    id: 'returns-fr',
    language: 'fr',
    title: 'Retours',
    body: 'Vous avez 30 jours après la livraison pour retourner un article. Les frais de retour sont à votre charge. Le remboursement est effectué sous 14 jours après réception du colis.',
  },
  {
    id: 'returns-en',
    language: 'en',
    title: 'Returns',
    body: 'You have 30 days after delivery to return an item. Return postage is paid by you. Refunds are made within 14 days of receiving the parcel.',
  },
  {
    id: 'shipping-fr',
    language: 'fr',
    title: 'Livraison',
    body: 'La livraison en France coûte 4,90 € et prend 2 à 4 jours ouvrés.',
  },
  {
    id: 'shipping-en',
    language: 'en',
    title: 'Delivery',
    body: 'Delivery in France costs €4.90 and takes 2 to 4 working days.',
  },
  {
    id: 'staff-only',
    language: 'fr',
    audience: 'staff',
    title: 'Gestes commerciaux',
    body: 'Réservé aux équipes : le code INTERNE50 donne 50 % de remise, à utiliser pour les réclamations.',
  },
];

/** What a test may change about its shop. */
export interface TestShopOptions {
  /** No connector sends e-mail. @default false */
  readonly withoutMail?: boolean;
  readonly model?: LanguageModel;
  readonly settings?: Partial<ShopSettings>;
  readonly products?: readonly Product[];
  readonly orders?: readonly Order[];
  readonly entries?: readonly KnowledgeEntry[];
  /** @default "simulate" */
  readonly actions?: 'none' | 'simulate';
  readonly timer?: Timer;
  /** What stands in for the shop's own copy, given that. @default the copy itself */
  readonly platform?: (copy: CommerceCapability) => Connector;
}

/** A small shop with an agent in it, the same in every run. */
export interface TestShop {
  readonly ai: CommerceAI;
  readonly clock: ReturnType<typeof fixedClock>;
  /** Sends one message in the shop's one conversation, unless the input says otherwise. */
  say(text: string, input?: Partial<RespondInput>): Promise<CustomerServiceReply>;
  /** The same, as events. */
  hear(text: string, input?: Partial<RespondInput>): Promise<readonly CustomerServiceEvent[]>;
  /** Everything in the outbox so far. */
  outbox(): Promise<readonly Delivery[]>;
  /** The latest one-time code mailed. */
  code(): Promise<string>;
}

/** What is sent leaves through the outbox, which the tests read; nothing sends it. */
const { messaging, email } = recordingConnector();
const WHATSAPP = defineConnector({ name: 'whatsapp', messaging });
const MAIL = defineConnector({ name: 'mail', email });

/** Opens a small French shop on a Monday morning in November 2026. */
export async function openTestShop(options: TestShopOptions = {}): Promise<TestShop> {
  const clock = fixedClock();
  const storage = memoryStorage();
  const shop = shopSettings(options.settings);
  await storage.shops.save(shop);
  await storage.commerce.saveProducts(shop.id, options.products ?? [aProduct()]);
  await storage.commerce.saveOrders(shop.id, options.orders ?? ORDERS);
  await storage.commerce.saveCustomers(shop.id, [
    aCustomer(),
    aCustomer({ id: 'customer-2', email: SACHA, firstName: 'Sacha', lastName: 'Bernard' }),
  ]);
  const copy = shopCopy({ storage, actions: options.actions ?? 'simulate', clock });
  const ai = createCommerceAI({
    shopId: shop.id,
    storage,
    clock,
    random: sequentialRandom(),
    model: options.model ?? grounded(),
    connectors: [
      options.platform && copy.commerce ? options.platform(copy.commerce) : copy,
      WHATSAPP,
      ...(options.withoutMail ? [] : [MAIL]),
    ],
    ...(options.timer ? { timer: options.timer } : {}),
  });
  for (const entry of options.entries ?? ENTRIES) await ai.knowledge.save({ entry });

  const sent: Delivery[] = [];
  const outbox = async () => {
    sent.push(...(await storage.deliveries.claim({ limit: 50, now: clock.now(), leaseMs: 1e12 })));
    return sent;
  };
  const inputOf = (text: string, input: Partial<RespondInput>): RespondInput => ({
    threadKey: 'thread-1',
    ...input,
    text,
  });
  return {
    ai,
    clock,
    outbox,
    say: (text, input = {}) => ai.customerService.respond(inputOf(text, input)),
    async hear(text, input = {}) {
      const events: CustomerServiceEvent[] = [];
      for await (const event of ai.customerService.stream(inputOf(text, input))) events.push(event);
      return events;
    },
    async code() {
      const mails = (await outbox()).filter((delivery) => delivery.key.startsWith('code:'));
      return /\d{6}/.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
    },
  };
}
