import type { ShopSettings } from '#agents/customer-service/shop-settings.ts';
import type { Customer, Order, Product } from '#commerce/index.ts';
import type { InboundMessage } from '#connectors/messaging-capability.ts';
import type { KnowledgeDocument } from '#storage/knowledge.ts';

const WORKING_DAY = [[540, 1080]] as const;

/** The settings of a French shop, complete and valid. Fields given replace the sample's. */
export function shopSettings(fields: Partial<ShopSettings> = {}): ShopSettings {
  return {
    id: 'shop-1',
    name: 'Maison Test',
    language: 'fr',
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    storefrontUrl: 'https://maison-test.example',
    contactEmail: 'bonjour@maison-test.example',
    openingHours: {
      week: [WORKING_DAY, WORKING_DAY, WORKING_DAY, WORKING_DAY, WORKING_DAY, [[600, 780]], []],
      closed: ['2026-12-25'],
      replyMinutes: 15,
    },
    policy: {
      returns: { windowDays: 30, excluded: ['Cartes cadeaux'], approvalAbove: 15_000 },
      cancellation: { allowed: true, approvalAbove: 20_000 },
      actionsPerDay: 3,
    },
    escalation: { sentimentThreshold: -0.7, lowConfidenceReplies: 2, disabled: [], added: [] },
    cannedReplies: [
      {
        id: 'thanks',
        title: 'Remerciement',
        text: { fr: 'Merci de votre patience.', en: 'Thank you for your patience.' },
      },
    ],
    synonyms: [],
    assumeResolvedAfterDays: 3,
    ...fields,
  };
}

/** A published shirt in three sizes, the last sold out, with French texts and an English translation. */
export function aProduct(fields: Partial<Product> = {}): Product {
  const price = { amount: 7900, currency: 'EUR' };
  return {
    id: 'product-1',
    handle: 'chemise-lin',
    title: 'Chemise en lin',
    description: 'Une chemise légère en lin lavé, coupe droite, boutons de nacre.',
    vendor: 'Maison Test',
    type: 'Chemises',
    tags: ['été'],
    images: [{ url: '/images/chemise-lin.svg', alt: 'Chemise en lin blanche' }],
    options: [{ name: 'Taille', values: ['S', 'M', 'L'] }],
    variants: [
      {
        id: 'variant-1',
        title: 'S',
        sku: 'CHL-S',
        price,
        stock: 4,
        backorder: false,
        options: { Taille: 'S' },
      },
      {
        id: 'variant-2',
        title: 'M',
        sku: 'CHL-M',
        price,
        stock: 2,
        backorder: false,
        options: { Taille: 'M' },
      },
      {
        id: 'variant-3',
        title: 'L',
        sku: 'CHL-L',
        price,
        stock: 0,
        backorder: false,
        options: { Taille: 'L' },
      },
    ],
    attributes: { material: '100 % lin', care: 'Lavage à 30 °C' },
    translations: {
      en: {
        title: 'Linen shirt',
        description: 'A light shirt in washed linen, straight cut, mother-of-pearl buttons.',
        attributes: { material: '100% linen', care: 'Machine wash at 30 °C' },
      },
    },
    published: true,
    updatedAt: new Date('2026-10-01T08:00:00.000Z'),
    ...fields,
  };
}

/** Order 1001 of Camille Martin: one linen shirt, paid, on its way with Colissimo. */
export function anOrder(fields: Partial<Order> = {}): Order {
  return {
    id: 'order-1',
    number: '1001',
    customerId: 'customer-1',
    email: 'camille.martin@example.com',
    placedAt: new Date('2026-10-28T09:30:00.000Z'),
    financialStatus: 'paid',
    fulfilmentStatus: 'in_transit',
    lines: [
      {
        id: 'line-1',
        productId: 'product-1',
        variantId: 'variant-2',
        title: 'Chemise en lin',
        sku: 'CHL-M',
        quantity: 1,
        price: { amount: 7900, currency: 'EUR' },
      },
    ],
    total: { amount: 8490, currency: 'EUR' },
    shippingAddress: {
      name: 'Camille Martin',
      line1: '3 rue des Tanneurs',
      postalCode: '44000',
      city: 'Nantes',
      country: 'FR',
    },
    fulfilments: [
      {
        id: 'fulfilment-1',
        carrier: 'Colissimo',
        trackingNumber: '8L00012345678',
        trackingUrl: 'https://tracking.example/8L00012345678',
        shippedAt: new Date('2026-10-30T14:00:00.000Z'),
        estimatedDeliveryAt: new Date('2026-11-03T18:00:00.000Z'),
      },
    ],
    returns: [],
    ...fields,
  };
}

/** Camille Martin, who placed {@link anOrder}. */
export function aCustomer(fields: Partial<Customer> = {}): Customer {
  return {
    id: 'customer-1',
    email: 'camille.martin@example.com',
    firstName: 'Camille',
    lastName: 'Martin',
    language: 'fr',
    ordersCount: 3,
    totalSpent: { amount: 24_700, currency: 'EUR' },
    tags: [],
    createdAt: new Date('2025-03-12T10:00:00.000Z'),
    ...fields,
  };
}

/** A published, public French article about returns. */
export function aDocument(fields: Partial<KnowledgeDocument> = {}): KnowledgeDocument {
  return {
    id: 'retours',
    shopId: 'shop-1',
    title: 'Retourner un article',
    body: 'Vous avez 30 jours après la livraison pour nous retourner un article, non porté et avec ses étiquettes.',
    language: 'fr',
    audience: 'public',
    status: 'published',
    source: { kind: 'manual' },
    tags: [],
    createdAt: new Date('2026-09-01T08:00:00.000Z'),
    updatedAt: new Date('2026-09-01T08:00:00.000Z'),
    ...fields,
  };
}

/** A text message as a messaging platform delivers it. */
export function anInboundMessage(fields: Partial<InboundMessage> = {}): InboundMessage {
  return {
    id: 'inbound-1',
    threadKey: '+33600000000',
    text: 'Bonjour, où est ma commande 1001 ?',
    sentAt: new Date('2026-11-02T09:59:00.000Z'),
    sender: { name: 'Camille', verified: false },
    attachments: [],
    ...fields,
  };
}
