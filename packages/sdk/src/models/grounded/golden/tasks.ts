import type { Handover, HandoverReason } from '#agents/customer-service/handover.ts';
import type { Source } from '#agents/customer-service/reply.ts';
import type { Finding, ReplyTask, ReturnRule } from '#agents/customer-service/reply-task.ts';
import type { Order, ReturnedLine } from '#commerce/order.ts';
import { anOrder, aProduct, shopSettings } from '#testing/samples.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language, LocalisedText } from '#text/language.ts';

/** Monday 2 November 2026, 11:00 in Paris. */
export const NOW = new Date('2026-11-02T10:00:00.000Z');

/** A situation that has one right answer in each language. */
export interface GoldenCase {
  readonly question: LocalisedText;
  readonly findings: readonly Finding[];
  readonly intent?: Intent;
  readonly sentiment?: number;
  readonly now?: Date;
  readonly first?: boolean;
}

const WHERE: LocalisedText = { fr: 'Où est ma commande 1001 ?', en: 'Where is my order 1001?' };
const order = (fields: Partial<Order>): Finding => ({ kind: 'order', order: anOrder(fields), source: 1 });
const parcel = anOrder().fulfilments[0]!;
const delivered = { ...parcel, deliveredAt: new Date('2026-11-01T11:00:00Z') };
const mug = { id: 'line-2', title: 'Mug Matin', quantity: 2, price: { amount: 2400, currency: 'EUR' } };
const twoLines = anOrder({ lines: [...anOrder().lines, mug], total: { amount: 13_290, currency: 'EUR' } });
const until = new Date('2026-12-01T12:00:00Z');

const SHIRT = { lineId: 'line-1', quantity: 1 };
const MUGS = { lineId: 'line-2', quantity: 2 };

function eligibility(rule: ReturnRule, lines: readonly ReturnedLine[] = []): Finding {
  const eligible = rule === 'within_window';
  const passed = new Date('2026-10-20T12:00:00Z');
  return {
    kind: 'return_eligibility',
    order: twoLines,
    eligible,
    rule,
    lines,
    source: 1,
    ...(eligible ? { until } : rule === 'window_passed' ? { until: passed } : {}),
  };
}

function handover(reason: HandoverReason, expectedAt: Date, queuePosition?: number): Finding {
  const fields: Handover = {
    reason,
    evidence: '',
    priority: 'normal',
    summary: '',
    sentiment: 0,
    draft: '',
    language: 'fr',
    at: NOW,
    expectedAt,
  };
  return { kind: 'handover', handover: fields, ...(queuePosition === undefined ? {} : { queuePosition }) };
}

const SUNDAY = new Date('2026-11-08T20:00:00Z');
const MONDAY_MORNING = new Date('2026-11-09T08:00:00Z');
const scarf = aProduct({
  id: 'product-2',
  handle: 'echarpe',
  title: 'Écharpe en laine',
  description: 'Une écharpe douce.',
  variants: [
    {
      id: 'v',
      title: 'Unique',
      price: { amount: 5900, currency: 'EUR' },
      stock: 12,
      backorder: false,
      options: {},
    },
  ],
  options: [],
  attributes: { material: 'Laine mérinos', made_in: 'France' },
  translations: {
    en: {
      title: 'Wool scarf',
      description: 'A soft scarf.',
      attributes: { material: 'Merino wool', made_in: 'France' },
    },
  },
});

/** Every kind of finding, and the forms that read differently. */
export const GOLDEN_CASES: Readonly<Record<string, GoldenCase>> = {
  'in transit': {
    question: { fr: `Bonjour ! ${WHERE.fr}`, en: `Hello! ${WHERE.en}` },
    first: true,
    intent: 'where_is_my_order',
    findings: [order({})],
  },
  'in transit, late, unhappy': {
    question: WHERE,
    intent: 'where_is_my_order',
    sentiment: -0.6,
    now: new Date('2026-11-06T10:00:00Z'),
    findings: [order({})],
  },
  'two parcels': {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [
      order({
        fulfilments: [
          { id: 'a', shippedAt: parcel.shippedAt, deliveredAt: new Date('2026-11-01T11:00:00Z') },
          parcel,
        ],
      }),
    ],
  },
  'sent, not scanned': {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ fulfilmentStatus: 'fulfilled' })],
  },
  'out for delivery': {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ fulfilmentStatus: 'out_for_delivery' })],
  },
  delivered: {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ fulfilmentStatus: 'delivered', fulfilments: [delivered] })],
  },
  'delivery failed': {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ fulfilmentStatus: 'failed' })],
  },
  'being prepared': {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ fulfilmentStatus: 'unfulfilled', fulfilments: [] })],
  },
  'awaiting payment': {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ fulfilmentStatus: 'unfulfilled', financialStatus: 'pending', fulfilments: [] })],
  },
  'partly sent': {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ fulfilmentStatus: 'partial' })],
  },
  cancelled: {
    question: WHERE,
    intent: 'where_is_my_order',
    findings: [order({ cancelledAt: new Date('2026-10-29T08:00:00Z'), financialStatus: 'refunded' })],
  },
  'order confirmation': {
    question: { fr: 'Ma commande est-elle bien passée ?', en: 'Did my order go through?' },
    intent: 'order_confirmation',
    findings: [{ kind: 'order', order: twoLines, source: 1 }],
  },
  'change of address': {
    question: { fr: 'Je veux changer l’adresse', en: 'I want to change the address' },
    intent: 'change_address',
    findings: [order({ fulfilmentStatus: 'unfulfilled', fulfilments: [] })],
  },
  'refund made': {
    question: { fr: 'Où est mon remboursement ?', en: 'Where is my refund?' },
    intent: 'refund_status',
    findings: [
      order({
        returns: [
          {
            id: 'r',
            lines: [{ lineId: 'line-1', quantity: 1 }],
            reason: '',
            status: 'refunded',
            requestedAt: new Date('2026-10-20T08:00:00Z'),
            refundedAt: new Date('2026-11-01T08:00:00Z'),
            refund: { amount: 7900, currency: 'EUR' },
          },
        ],
      }),
    ],
  },
  'no refund': {
    question: { fr: 'Où est mon remboursement ?', en: 'Where is my refund?' },
    intent: 'refund_status',
    findings: [order({})],
  },
  orders: {
    question: { fr: 'Où sont mes commandes ?', en: 'Where are my orders?' },
    intent: 'where_is_my_order',
    findings: [
      {
        kind: 'orders',
        orders: [anOrder(), anOrder({ number: '1002', fulfilmentStatus: 'delivered' })],
        source: 1,
      },
    ],
  },
  'order not found': { question: WHERE, findings: [{ kind: 'order_not_found', number: '1234' }] },
  'need order number': { question: WHERE, findings: [{ kind: 'need_order_number' }] },
  'need e-mail': { question: WHERE, findings: [{ kind: 'need_email', orderNumber: '1001' }] },
  'code sent': { question: WHERE, findings: [{ kind: 'code_sent', email: 'camille.martin@example.com' }] },
  'code wrong': { question: WHERE, findings: [{ kind: 'code_wrong', attemptsLeft: 2 }] },
  'code wrong, last': { question: WHERE, findings: [{ kind: 'code_wrong', attemptsLeft: 0 }] },
  'code expired': { question: WHERE, findings: [{ kind: 'code_expired' }] },
  'too many codes': { question: WHERE, findings: [{ kind: 'too_many_codes' }] },
  'too many lookups': { question: WHERE, findings: [{ kind: 'too_many_lookups' }] },
  'orders away': { question: WHERE, findings: [{ kind: 'platform_away', of: 'orders' }] },
  'articles away': {
    question: { fr: 'Avez-vous la chemise en M ?', en: 'Do you have the shirt in M?' },
    findings: [{ kind: 'platform_away', of: 'articles' }],
  },
  'product care': {
    question: { fr: 'Comment laver la chemise en lin ?', en: 'How do I wash the linen shirt?' },
    intent: 'care_instructions',
    findings: [{ kind: 'product', product: aProduct(), source: 2 }],
  },
  'product material and price': {
    question: {
      fr: 'En quelle matière est-elle, et à quel prix ?',
      en: 'What is it made of, and how much does it cost?',
    },
    intent: 'product_question',
    findings: [{ kind: 'product', product: aProduct(), source: 2 }],
  },
  'product size in stock': {
    question: { fr: 'L’avez-vous en taille M ?', en: 'Do you have it in size M?' },
    intent: 'stock_availability',
    findings: [{ kind: 'product', product: aProduct(), source: 2 }],
  },
  'product size sold out': {
    question: { fr: 'L’avez-vous en taille L ?', en: 'Do you have it in size L?' },
    intent: 'stock_availability',
    findings: [{ kind: 'product', product: aProduct(), source: 2 }],
  },
  'product in general': {
    question: { fr: 'Parlez-moi de la chemise', en: 'Tell me about the shirt' },
    intent: 'product_question',
    findings: [{ kind: 'product', product: aProduct(), source: 2 }],
  },
  'product, not said': {
    question: { fr: 'Combien pèse-t-elle ?', en: 'How heavy is it?' },
    intent: 'product_question',
    findings: [{ kind: 'product', product: aProduct(), source: 2 }],
  },
  products: {
    question: { fr: 'Une idée de cadeau ?', en: 'A gift idea?' },
    intent: 'product_recommendation',
    findings: [{ kind: 'products', products: [aProduct(), scarf], sources: [2, 3] }],
  },
  'products compared': {
    question: { fr: 'La chemise ou l’écharpe ?', en: 'The shirt or the scarf?' },
    intent: 'compare_products',
    findings: [{ kind: 'products', products: [aProduct(), scarf], sources: [2, 3] }],
  },
  'no product': {
    question: { fr: 'Avez-vous des skis ?', en: 'Do you have skis?' },
    findings: [{ kind: 'no_product' }],
  },
  'return, whole order': {
    question: { fr: 'Je veux la renvoyer', en: 'I want to return it' },
    findings: [eligibility('within_window', [SHIRT, MUGS])],
  },
  'return, one item': {
    question: { fr: 'Je veux la renvoyer', en: 'I want to return it' },
    findings: [eligibility('within_window', [SHIRT])],
  },
  'return, one of two': {
    question: { fr: 'Puis-je retourner un des mugs ?', en: 'Can I return one of the mugs?' },
    intent: 'return_item',
    findings: [eligibility('within_window', [{ ...MUGS, quantity: 1 }])],
  },
  'return, window passed': {
    question: { fr: 'Je veux la renvoyer', en: 'I want to return it' },
    findings: [eligibility('window_passed')],
  },
  'return, not delivered': {
    question: { fr: 'Je veux la renvoyer', en: 'I want to return it' },
    findings: [eligibility('not_delivered')],
  },
  'return, excluded': {
    question: { fr: 'Je veux la renvoyer', en: 'I want to return it' },
    findings: [eligibility('excluded')],
  },
  'return, already': {
    question: { fr: 'Je veux la renvoyer', en: 'I want to return it' },
    findings: [eligibility('already_returned')],
  },
  'return, cancelled': {
    question: { fr: 'Je veux la renvoyer', en: 'I want to return it' },
    findings: [eligibility('cancelled')],
  },
  'confirm cancellation': {
    question: { fr: 'Annulez', en: 'Cancel it' },
    findings: [{ kind: 'confirm_action', action: 'cancel_order', order: twoLines, source: 1 }],
  },
  'confirm return': {
    question: { fr: 'Retour', en: 'Return' },
    findings: [{ kind: 'confirm_action', action: 'start_return', order: twoLines, source: 1 }],
  },
  'cancellation done': {
    question: { fr: 'Oui', en: 'Yes' },
    findings: [{ kind: 'action_done', action: 'cancel_order', order: twoLines, source: 1 }],
  },
  'return done': {
    question: { fr: 'Oui', en: 'Yes' },
    findings: [{ kind: 'action_done', action: 'start_return', order: twoLines, source: 1 }],
  },
  'cancellation refused': {
    question: { fr: 'Annulez', en: 'Cancel it' },
    findings: [
      { kind: 'action_refused', action: 'cancel_order', rule: 'shipped', order: twoLines, source: 1 },
    ],
  },
  'return refused': {
    question: { fr: 'Retour', en: 'Return' },
    findings: [
      { kind: 'action_refused', action: 'start_return', rule: 'actions_per_day', order: twoLines, source: 1 },
    ],
  },
  'cancellation needs approval': {
    question: { fr: 'Annulez', en: 'Cancel it' },
    findings: [{ kind: 'action_needs_approval', action: 'cancel_order', order: twoLines, source: 1 }],
  },
  'return needs approval': {
    question: { fr: 'Retour', en: 'Return' },
    findings: [{ kind: 'action_needs_approval', action: 'start_return', order: twoLines, source: 1 }],
  },
  'action declined': { question: { fr: 'Non', en: 'No' }, findings: [{ kind: 'action_declined' }] },
  'opening hours, open': {
    question: { fr: 'Vos horaires ?', en: 'Your opening hours?' },
    findings: [{ kind: 'opening_hours', openNow: true, source: 4 }],
  },
  'opening hours, closed': {
    question: { fr: 'Vos horaires ?', en: 'Your opening hours?' },
    now: SUNDAY,
    findings: [{ kind: 'opening_hours', openNow: false, nextOpening: MONDAY_MORNING, source: 4 }],
  },
  'opening hours, a day it is closed': {
    question: { fr: 'Ouvert dimanche ?', en: 'Open on Sunday?' },
    findings: [
      {
        kind: 'opening_hours',
        openNow: true,
        day: { at: new Date('2026-11-08T11:00:00Z'), intervals: [] },
        source: 4,
      },
    ],
  },
  'opening hours, tomorrow': {
    question: { fr: 'Et demain ?', en: 'And tomorrow?' },
    now: SUNDAY,
    findings: [
      {
        kind: 'opening_hours',
        openNow: true,
        day: {
          at: new Date('2026-11-09T11:00:00Z'),
          intervals: [
            [540, 750],
            [840, 1080],
          ],
        },
        source: 4,
      },
    ],
  },
  'passages, delay': {
    question: {
      fr: 'Combien de temps ai-je pour renvoyer un article ?',
      en: 'How long do I have to return an item?',
    },
    intent: 'return_item',
    findings: [{ kind: 'passages', sources: [5, 6, 7] }],
  },
  'passages, steps': {
    question: { fr: 'Comment faire un retour ?', en: 'How do I return something?' },
    intent: 'return_item',
    findings: [{ kind: 'passages', sources: [6, 5, 7] }],
  },
  'passages, two questions': {
    question: {
      fr: 'Comment faire un retour et qui paie le retour ?',
      en: 'How do I return something and who pays for the return?',
    },
    intent: 'return_item',
    findings: [{ kind: 'passages', sources: [6, 7, 5] }],
  },
  'nothing found': {
    question: { fr: 'Et la météo des plages ?', en: 'And the weather on the beach?' },
    findings: [{ kind: 'nothing_found' }],
  },
  'out of scope': {
    question: { fr: 'Qui a gagné le match ?', en: 'Who won the match?' },
    findings: [{ kind: 'out_of_scope' }],
  },
  greeting: { question: { fr: 'Bonjour', en: 'Hello' }, findings: [{ kind: 'greeting' }] },
  'who answers': {
    question: { fr: 'Vous êtes un robot ?', en: 'Are you a robot?' },
    findings: [{ kind: 'asked_who_answers' }],
  },
  'how are you': {
    question: { fr: 'Comment ça va ?', en: 'How are you?' },
    findings: [{ kind: 'asked_how_are_you' }],
  },
  'question announced': {
    question: { fr: 'J’ai une question', en: 'I have a question' },
    findings: [{ kind: 'announced_question' }],
  },
  acknowledged: { question: { fr: 'D’accord', en: 'Okay' }, findings: [{ kind: 'acknowledged' }] },
  'not understood': {
    question: { fr: 'asdfghjkl', en: 'asdfghjkl' },
    findings: [{ kind: 'not_understood' }],
  },
  'number asked again': {
    question: { fr: 'oui', en: 'yes' },
    findings: [{ kind: 'need_order_number', again: true }],
  },
  'number, where to find': {
    question: { fr: 'Je ne l’ai pas', en: 'I don’t have it' },
    findings: [{ kind: 'where_to_find', what: 'order_number' }],
  },
  'address, where to find': {
    question: { fr: 'Quel mail ?', en: 'Which e-mail?' },
    findings: [{ kind: 'where_to_find', what: 'email' }],
  },
  'code, where to find': {
    question: { fr: 'Pas reçu', en: 'Not received' },
    findings: [{ kind: 'where_to_find', what: 'code', email: 'camille.martin@example.com' }],
  },
  'code sent, if known': {
    question: { fr: 'camille.martin@example.com', en: 'camille.martin@example.com' },
    findings: [{ kind: 'code_sent', email: 'camille.martin@example.com', ifKnown: true }],
  },
  'parcel not there': {
    question: { fr: 'Livré mais pas reçu', en: 'Delivered but not received' },
    findings: [{ kind: 'parcel_not_there' }],
  },
  thanks: { question: { fr: 'Merci', en: 'Thanks' }, findings: [{ kind: 'thanks' }] },
  goodbye: { question: { fr: 'Au revoir', en: 'Bye' }, findings: [{ kind: 'goodbye' }] },
  praise: { question: { fr: 'Vous êtes super', en: 'You are great' }, findings: [{ kind: 'praise' }] },
  complaint: {
    question: { fr: 'C’est nul', en: 'This is terrible' },
    sentiment: -0.8,
    findings: [{ kind: 'complaint' }],
  },
  resolved: { question: { fr: 'Oui c’est bon', en: 'Yes, solved' }, findings: [{ kind: 'resolved' }] },
  'handover, open': {
    question: { fr: 'Un humain svp', en: 'A human please' },
    findings: [handover('human_requested', new Date('2026-11-02T10:15:00Z'), 1)],
  },
  'handover, closed': {
    question: { fr: 'Un humain svp', en: 'A human please' },
    now: SUNDAY,
    findings: [handover('human_requested', new Date('2026-11-09T08:15:00Z'), 0)],
  },
  'handover, safety': {
    question: { fr: 'Mon fils s’est blessé', en: 'My son got hurt' },
    findings: [handover('safety', new Date('2026-11-02T10:15:00Z'))],
  },
  'handover, payment dispute': {
    question: { fr: 'Je conteste ce débit', en: 'I dispute this charge' },
    findings: [handover('payment_dispute', new Date('2026-11-02T10:15:00Z'))],
  },
};

const PASSAGES: Readonly<Record<'fr' | 'en', readonly Omit<Source, 'index' | 'kind'>[]>> = {
  fr: [
    {
      id: 'p1',
      title: 'Retourner un article',
      text: 'Vous avez **30 jours après la livraison** pour nous retourner un article. Ce délai comprend les 14 jours du droit légal de rétractation. Notre atelier est à Nantes.',
    },
    {
      id: 'p2',
      title: 'Retourner un article – Comment faire',
      text: '1. Ouvrez votre compte, rubrique « Mes commandes ».\n2. Imprimez l’étiquette prépayée.\n3. Déposez le colis dans les 7 jours.',
    },
    {
      id: 'p3',
      title: 'Retourner un article – Qui paie le retour ?',
      text: '- **France** : l’étiquette coûte 4,50 €, déduits du remboursement.\n- **Article défectueux** : le retour est gratuit.',
    },
  ],
  en: [
    {
      id: 'p1',
      title: 'Returning an item',
      text: 'You have **30 days after delivery** to return an item to us. This includes the 14 days of the legal right of withdrawal. Our workshop is in Nantes.',
    },
    {
      id: 'p2',
      title: 'Returning an item – How to do it',
      text: '1. Open your account, under “My orders”.\n2. Print the prepaid label.\n3. Drop the parcel off within 7 days.',
    },
    {
      id: 'p3',
      title: 'Returning an item – Who pays for the return?',
      text: '- **France**: the label costs €4.50, taken from the refund.\n- **Faulty item**: the return is free.',
    },
  ],
};

/** The task of a case. Languages beyond French and English get the English question and passages. */
export function goldenTask(golden: GoldenCase, language: Language): ReplyTask {
  const shopLanguage = language === 'fr' ? 'fr' : 'en';
  const passages = PASSAGES[shopLanguage].map((passage) => ({
    ...passage,
    kind: 'passage' as const,
    language: shopLanguage as Language,
  }));
  const sources: Omit<Source, 'index'>[] = [
    { kind: 'order', id: '1001', title: 'Commande 1001', text: 'Commande 1001' },
    { kind: 'product', id: 'chemise-lin', title: 'Chemise en lin', text: 'Chemise en lin' },
    { kind: 'product', id: 'echarpe', title: 'Écharpe', text: 'Écharpe' },
    { kind: 'shop', id: 'opening_hours', title: 'Horaires', text: '9:00–18:00' },
    ...passages,
  ];
  return {
    kind: 'customer-service.reply',
    question: golden.question[shopLanguage],
    language,
    intent: { name: golden.intent ?? 'small_talk', confidence: 0.9 },
    sentiment: golden.sentiment ?? 0,
    shop: shopSettings(),
    now: golden.now ?? NOW,
    first: golden.first ?? false,
    sources: sources.map((source, index) => ({ ...source, index: index + 1 })),
    findings: golden.findings,
  };
}
