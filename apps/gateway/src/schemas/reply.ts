import {
  type Citation,
  CONVERSATION_STATUSES,
  type CustomerServiceEvent,
  type CustomerServiceReply,
  FINANCIAL_STATUSES,
  FULFILMENT_STATUSES,
  HANDOVER_REASONS,
  type HandoverReason,
  INTENTS,
  type Money,
  type PublicHandover,
  type ReplyCard,
  SOURCE_KINDS,
} from '@commerceai/sdk';
import { z } from 'zod';
import { instantSchema, languageSchema } from './shared.ts';

export const moneySchema: z.ZodType<Money> = z
  .strictObject({
    amount: z.number().int().describe('In the currency’s minor unit: 4990 is 49.90 EUR.'),
    currency: z.string().length(3).describe('ISO 4217.'),
  })
  .meta({ id: 'Money' });

export const citationSchema: z.ZodType<Citation> = z
  .strictObject({
    index: z.number().int().describe('What the text cites as "[1]".'),
    kind: z.enum(SOURCE_KINDS),
    id: z.string(),
    title: z.string(),
    url: z.string().exactOptional(),
    excerpt: z.string(),
  })
  .meta({ id: 'Citation' });

const orderCardSchema = z.strictObject({
  type: z.literal('order'),
  number: z.string(),
  placedAt: instantSchema,
  status: z.enum([...FULFILMENT_STATUSES, 'cancelled']),
  financialStatus: z.enum(FINANCIAL_STATUSES).exactOptional().describe('Only for a verified customer.'),
  total: moneySchema.exactOptional().describe('Only for a verified customer.'),
  lines: z.array(z.strictObject({ title: z.string(), quantity: z.number().int() })),
  carrier: z.string().exactOptional(),
  trackingNumber: z.string().exactOptional(),
  trackingUrl: z.string().exactOptional(),
  estimatedDeliveryAt: instantSchema.exactOptional(),
  deliveredAt: instantSchema.exactOptional(),
});

const productCardSchema = z.strictObject({
  type: z.literal('product'),
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  price: moneySchema,
  compareAtPrice: moneySchema.exactOptional(),
  image: z.string().exactOptional(),
  url: z.string(),
  available: z.boolean(),
});

export const cardSchema: z.ZodType<ReplyCard> = z
  .discriminatedUnion('type', [orderCardSchema, productCardSchema])
  .meta({ id: 'ReplyCard' });

/** One of ours, or one that the shop added. */
export const handoverReasonSchema: z.ZodType<HandoverReason> = z
  .union([z.enum(HANDOVER_REASONS), z.templateLiteral(['shop:', z.string()])])
  .meta({ id: 'HandoverReason' });

const publicHandoverSchema: z.ZodType<PublicHandover> = z
  .strictObject({
    reason: handoverReasonSchema,
    queuePosition: z.number().int().exactOptional().describe('How many wait before this one.'),
    expectedAt: instantSchema.exactOptional(),
  })
  .meta({ id: 'PublicHandover' });

export const replySchema: z.ZodType<CustomerServiceReply> = z
  .strictObject({
    conversationId: z.string(),
    messageId: z.string().describe('Id of the shopper’s message this answers.'),
    replyId: z.string(),
    text: z
      .string()
      .describe('Safe Markdown with citations as "[1]"; empty while a person has the conversation.'),
    language: languageSchema,
    languageFallback: z
      .boolean()
      .describe('True when the shop’s language was used instead of the shopper’s.'),
    intent: z.strictObject({ name: z.enum(INTENTS), confidence: z.number().min(0).max(1) }),
    sentiment: z.strictObject({
      score: z.number().min(-1).max(1),
      label: z.enum(['negative', 'neutral', 'positive']),
    }),
    citations: z.array(citationSchema),
    cards: z.array(cardSchema),
    quickReplies: z.array(z.string()),
    status: z.enum(CONVERSATION_STATUSES),
    handover: publicHandoverSchema.exactOptional(),
    model: z.string().describe('Which model composed it.'),
    modelFallback: z.string().exactOptional().describe('The model that was asked and failed.'),
    usage: z.strictObject({
      inputTokens: z.number().int(),
      outputTokens: z.number().int(),
      costMicroUsd: z.number(),
    }),
  })
  .meta({ id: 'CustomerServiceReply' });

/** Each server-sent event: `event` is the type, `data` this as JSON. */
export const replyEventSchema: z.ZodType<CustomerServiceEvent> = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('start'),
      conversationId: z.string(),
      messageId: z.string(),
      language: languageSchema,
    }),
    z.strictObject({
      type: z.literal('tool'),
      name: z.string(),
      status: z.enum(['running', 'done', 'failed']),
    }),
    z.strictObject({ type: z.literal('delta'), text: z.string() }),
    z.strictObject({ type: z.literal('citation'), citation: citationSchema }),
    z.strictObject({ type: z.literal('handover'), handover: publicHandoverSchema }),
    z.strictObject({ type: z.literal('end'), reply: replySchema }),
  ])
  .meta({ id: 'CustomerServiceEvent' });

export const replyExample: CustomerServiceReply = {
  conversationId: '0b5f6f0a-5c0e-4a6c-9d1e-0c8a5b0f2f11',
  messageId: '3f0c7a52-8c54-4c0e-9a49-6f2f0f1f9a10',
  replyId: 'c1a2f7d4-1d0b-4f65-8f0e-2c7d1a9b6e33',
  text: 'Vous avez 30 jours après la livraison pour retourner un article [1].',
  language: 'fr',
  languageFallback: false,
  intent: { name: 'return_item', confidence: 0.94 },
  sentiment: { score: 0, label: 'neutral' },
  citations: [
    {
      index: 1,
      kind: 'passage',
      id: 'returns-fr#0',
      title: 'Retours',
      excerpt: 'Vous avez 30 jours après la livraison pour retourner un article non porté.',
    },
  ],
  cards: [],
  quickReplies: ['Commencer un retour'],
  status: 'bot',
  model: 'grounded',
  usage: { inputTokens: 0, outputTokens: 0, costMicroUsd: 0 },
};
