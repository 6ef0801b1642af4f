import { type Attachment, CONVERSATION_STATUSES, INTENTS, MESSAGE_AUTHORS } from '@commerceai/sdk';
import type {
  ApiConversation,
  ApiConversationDetail,
  ApiMessage,
  ApiSatisfaction,
} from '@commerceai/sdk/client';
import { z } from 'zod';
import { cardSchema, citationSchema, handoverReasonSchema } from './reply.ts';
import { instantSchema, languageSchema } from './shared.ts';

export const attachmentSchema: z.ZodType<Attachment> = z
  .strictObject({
    kind: z.enum(['image', 'file']),
    url: z.string().max(2000),
    name: z.string().max(200),
    mediaType: z.string().max(100),
    size: z.number().int().min(0).describe('Bytes.'),
  })
  .meta({ id: 'Attachment' });

const customerSchema = z.strictObject({
  id: z.string().exactOptional(),
  email: z.string().exactOptional(),
  name: z.string().exactOptional(),
  verified: z.boolean().describe('True when the platform or a one-time code vouches for it.'),
});

const handoverSchema = z.strictObject({
  reason: handoverReasonSchema,
  evidence: z.string(),
  priority: z.enum(['normal', 'high', 'urgent']),
  summary: z.string(),
  intent: z.enum(INTENTS).exactOptional(),
  sentiment: z.number(),
  orderNumber: z.string().exactOptional(),
  draft: z.string().describe('A reply to send as it is or to change.'),
  language: languageSchema,
  at: instantSchema,
  expectedAt: instantSchema.exactOptional(),
});

export const satisfactionSchema: z.ZodType<ApiSatisfaction> = z
  .strictObject({
    score: z.number().int().min(1).max(5),
    comment: z.string().exactOptional(),
    at: instantSchema,
  })
  .meta({ id: 'Satisfaction' });

export const conversationSchema: z.ZodType<ApiConversation> = z
  .strictObject({
    id: z.string(),
    channel: z.string(),
    threadKey: z.string(),
    status: z.enum(CONVERSATION_STATUSES),
    language: languageSchema.exactOptional(),
    customer: customerSchema.exactOptional(),
    assignee: z.string().exactOptional(),
    handover: handoverSchema.exactOptional(),
    intent: z.enum(INTENTS).exactOptional(),
    sentiment: z.number().exactOptional(),
    preview: z.string().exactOptional(),
    resolution: z.enum(['confirmed', 'assumed']).exactOptional(),
    satisfaction: satisfactionSchema.exactOptional(),
    version: z.number().int(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    waitingSince: instantSchema.exactOptional(),
    resolvedAt: instantSchema.exactOptional(),
  })
  .meta({ id: 'Conversation' });

const messageSchema: z.ZodType<ApiMessage> = z
  .strictObject({
    id: z.string(),
    position: z.number().int(),
    author: z.enum(MESSAGE_AUTHORS),
    kind: z.enum(['message', 'note']).describe('A note never leaves the shop.'),
    text: z.string(),
    language: languageSchema.exactOptional(),
    attachments: z.array(attachmentSchema),
    citations: z.array(citationSchema),
    cards: z.array(cardSchema),
    quickReplies: z.array(z.string()),
    intent: z.enum(INTENTS).exactOptional(),
    sentiment: z.number().exactOptional(),
    model: z.string().exactOptional(),
    by: z.string().exactOptional(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Message' });

export const conversationDetailSchema: z.ZodType<ApiConversationDetail> = z
  .strictObject({
    conversation: conversationSchema,
    messages: z.array(messageSchema),
    queuePosition: z.number().int().exactOptional(),
  })
  .meta({ id: 'ConversationDetail' });

export const conversationExample: ApiConversation = {
  id: '0b5f6f0a-5c0e-4a6c-9d1e-0c8a5b0f2f11',
  channel: 'chat',
  threadKey: '7d0f3c2e-9b1a-4f5e-8c7d-6a5b4c3d2e1f',
  status: 'waiting',
  language: 'fr',
  customer: { email: 'camille@example.com', verified: true },
  intent: 'human_agent',
  sentiment: -0.4,
  preview: 'Je voudrais parler à quelqu’un.',
  version: 3,
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:02:00.000Z',
  waitingSince: '2026-11-24T09:02:00.000Z',
};

export const conversationDetailExample: ApiConversationDetail = {
  conversation: conversationExample,
  messages: [
    {
      id: '5b1d8a44-2f7b-4a1e-9b0f-1a2b3c4d5e6f',
      position: 1,
      author: 'shopper',
      kind: 'message',
      text: 'Je voudrais parler à quelqu’un.',
      language: 'fr',
      attachments: [],
      citations: [],
      cards: [],
      quickReplies: [],
      createdAt: '2026-11-24T09:02:00.000Z',
    },
  ],
  queuePosition: 0,
};
