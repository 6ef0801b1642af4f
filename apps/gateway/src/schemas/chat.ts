import { CONVERSATION_STATUSES, LANGUAGES, type Language, MESSAGE_AUTHORS } from '@commerceai/sdk';
import type { ChatAttachment, ChatMessage, ChatSession, ChatState } from '@commerceai/sdk/client';
import { z } from 'zod';
import { cardSchema, citationSchema } from './reply.ts';
import { instantSchema } from './shared.ts';

export const sessionTokenSchema = z.string().min(1).max(1000).describe('From POST /session.');

/** What the platform adds to every proxied request. */
export const proxyQuery = {
  shop: z.string(),
  timestamp: z.string(),
  signature: z.string(),
  path_prefix: z.string().exactOptional(),
  logged_in_customer_id: z.string().exactOptional(),
};

export const proxyQuerySchema = z.looseObject(proxyQuery);

export const pageLanguageSchema = z.string().max(35).describe('The page’s language, BCP 47.');

/** The language of a page's tag, "fr-CA", where it is one the product understands. */
export function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}

export const chatAttachmentSchema: z.ZodType<ChatAttachment> = z
  .strictObject({
    id: z.string(),
    url: z.string(),
    name: z.string(),
    mediaType: z.string(),
    size: z.number().int(),
  })
  .meta({ id: 'ChatAttachment' });

const chatMessageSchema: z.ZodType<ChatMessage> = z
  .strictObject({
    id: z.string(),
    position: z.number().int(),
    author: z.enum(MESSAGE_AUTHORS),
    by: z.string().exactOptional(),
    text: z.string(),
    attachments: z.array(chatAttachmentSchema),
    citations: z.array(citationSchema),
    cards: z.array(cardSchema),
    quickReplies: z.array(z.string()),
    messageId: z.string().exactOptional(),
    createdAt: instantSchema,
  })
  .meta({ id: 'ChatMessage' });

export const chatStateSchema: z.ZodType<ChatState> = z
  .strictObject({
    conversationId: z.string().exactOptional(),
    status: z.enum(CONVERSATION_STATUSES),
    messages: z.array(chatMessageSchema),
    position: z.number().int(),
    queuePosition: z.number().int().exactOptional(),
    expectedAt: instantSchema.exactOptional(),
    assignee: z.string().exactOptional(),
    rating: z.number().int().exactOptional(),
  })
  .meta({ id: 'ChatState' });

export const chatSessionSchema: z.ZodType<ChatSession> = z
  .strictObject({
    session: z.string(),
    shop: z.strictObject({
      name: z.string(),
      language: z.string(),
      open: z.boolean(),
      replyMinutes: z.number(),
    }),
    greeting: z.string().exactOptional(),
    suggestions: z.array(z.string()),
    state: chatStateSchema,
  })
  .meta({ id: 'ChatSession' });

export const chatStateExample: ChatState = {
  conversationId: '0b5f6f0a-5c0e-4a6c-9d1e-0c8a5b0f2f11',
  status: 'waiting',
  messages: [],
  position: 4,
  queuePosition: 1,
  expectedAt: '2026-11-24T09:30:00.000Z',
};
