import type {
  FinancialStatus,
  Fulfilment,
  FulfilmentStatus,
  Order,
  OrderReturn,
  ReturnStatus,
} from '#commerce/index.ts';
import { formatDate, formatMoney } from '#text/format.ts';
import type { Language, ShopLanguage } from '#text/language.ts';
import type { Source } from './reply.ts';
import type { ShopSettings } from './shop-settings.ts';

const FULFILMENT: Readonly<Record<ShopLanguage, Readonly<Record<FulfilmentStatus, string>>>> = {
  fr: {
    unfulfilled: 'en préparation',
    partial: 'expédiée en partie',
    fulfilled: 'remise au transporteur',
    in_transit: 'en cours d’acheminement',
    out_for_delivery: 'en cours de livraison',
    delivered: 'livrée',
    failed: 'non livrée',
  },
  en: {
    unfulfilled: 'being prepared',
    partial: 'partly shipped',
    fulfilled: 'handed to the carrier',
    in_transit: 'in transit',
    out_for_delivery: 'out for delivery',
    delivered: 'delivered',
    failed: 'delivery failed',
  },
};
const PAYMENT: Readonly<Record<ShopLanguage, Readonly<Record<FinancialStatus, string>>>> = {
  fr: {
    pending: 'en attente',
    authorised: 'autorisé',
    paid: 'payé',
    partially_refunded: 'remboursé en partie',
    refunded: 'remboursé',
    voided: 'annulé',
  },
  en: {
    pending: 'pending',
    authorised: 'authorised',
    paid: 'paid',
    partially_refunded: 'partly refunded',
    refunded: 'refunded',
    voided: 'voided',
  },
};
const RETURN: Readonly<Record<ShopLanguage, Readonly<Record<ReturnStatus, string>>>> = {
  fr: {
    requested: 'demandé',
    approved: 'accepté',
    refused: 'refusé',
    in_transit: 'en route vers nous',
    received: 'reçu',
    refunded: 'remboursé',
  },
  en: {
    requested: 'requested',
    approved: 'approved',
    refused: 'refused',
    in_transit: 'on its way to us',
    received: 'received',
    refunded: 'refunded',
  },
};

/** An order as a source. `verified` decides whether amounts and contents are in it; the address never is. */
export function orderSource(
  order: Order,
  options: { verified: boolean; shop: ShopSettings; language: Language },
): Omit<Source, 'index'> {
  const language: ShopLanguage = options.language === 'fr' ? 'fr' : 'en';
  const day = (at: Date) => formatDate(at, language, options.shop.timeZone);
  const facts = [
    describeState(order, language, day),
    ...order.fulfilments.map((one) => describeFulfilment(one, language, day)),
    ...(options.verified ? describePrivateParts(order, language, day) : []),
  ];
  const title = language === 'fr' ? `Commande ${order.number}` : `Order ${order.number}`;
  return { kind: 'order', id: order.number, title, text: facts.join(' '), language };
}

type Day = (at: Date) => string;

function describeState(order: Order, language: ShopLanguage, day: Day): string {
  const placed = day(order.placedAt);
  if (language === 'fr') {
    const state = order.cancelledAt
      ? `annulée le ${day(order.cancelledAt)}`
      : FULFILMENT.fr[order.fulfilmentStatus];
    return `Commande ${order.number} du ${placed}, ${state}.`;
  }
  const state = order.cancelledAt
    ? `cancelled on ${day(order.cancelledAt)}`
    : FULFILMENT.en[order.fulfilmentStatus];
  return `Order ${order.number} of ${placed}, ${state}.`;
}

function describeFulfilment(one: Fulfilment, language: ShopLanguage, day: Day): string {
  const parts =
    language === 'fr'
      ? [
          `Expédiée le ${day(one.shippedAt)}`,
          one.carrier ? `par ${one.carrier}` : '',
          one.trackingNumber ? `suivi ${one.trackingNumber}` : '',
          one.trackingUrl ?? '',
          one.estimatedDeliveryAt ? `livraison prévue le ${day(one.estimatedDeliveryAt)}` : '',
          one.deliveredAt ? `livrée le ${day(one.deliveredAt)}` : '',
        ]
      : [
          `Shipped on ${day(one.shippedAt)}`,
          one.carrier ? `with ${one.carrier}` : '',
          one.trackingNumber ? `tracking ${one.trackingNumber}` : '',
          one.trackingUrl ?? '',
          one.estimatedDeliveryAt ? `delivery expected on ${day(one.estimatedDeliveryAt)}` : '',
          one.deliveredAt ? `delivered on ${day(one.deliveredAt)}` : '',
        ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function describePrivateParts(order: Order, language: ShopLanguage, day: Day): readonly string[] {
  const total = formatMoney(order.total, language);
  const lines = order.lines
    .map((line) => `${line.quantity} × ${line.title} (${formatMoney(line.price, language)})`)
    .join(' ; ');
  return language === 'fr'
    ? [
        `Paiement : ${PAYMENT.fr[order.financialStatus]}, total ${total}.`,
        `Articles : ${lines}.`,
        ...order.returns.map((one) => describeReturn(one, 'fr', day)),
      ]
    : [
        `Payment: ${PAYMENT.en[order.financialStatus]}, total ${total}.`,
        `Items: ${lines}.`,
        ...order.returns.map((one) => describeReturn(one, 'en', day)),
      ];
}

function describeReturn(one: OrderReturn, language: ShopLanguage, day: Day): string {
  const refund = one.refund ? formatMoney(one.refund, language) : '';
  const parts =
    language === 'fr'
      ? [
          `Retour demandé le ${day(one.requestedAt)}`,
          RETURN.fr[one.status],
          one.refundedAt ? `le ${day(one.refundedAt)}` : '',
          refund,
        ]
      : [
          `Return asked on ${day(one.requestedAt)}`,
          RETURN.en[one.status],
          one.refundedAt ? `on ${day(one.refundedAt)}` : '',
          refund,
        ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
