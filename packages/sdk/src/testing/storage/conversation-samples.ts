import type { Handover } from '#agents/customer-service/handover.ts';
import type { Conversation, NewMessage, OpenConversation } from '#storage/conversations.ts';
import type { Storage } from '#storage/storage.ts';

/** A Monday morning. */
export const MONDAY = new Date('2026-11-02T10:00:00.000Z');

/** A plain message of the shopper's; its key is its text unless another is given. */
export function aMessage(text: string, fields: Partial<NewMessage> = {}): NewMessage {
  return {
    author: 'shopper',
    kind: 'message',
    text,
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    key: text,
    createdAt: MONDAY,
    ...fields,
  };
}

/** A hand-over of ordinary priority. */
export function aHandover(fields: Partial<Handover> = {}): Handover {
  return {
    reason: 'human_requested',
    evidence: 'je veux parler à un humain',
    priority: 'normal',
    summary: 'La cliente attend la commande 1001 et demande à parler à quelqu’un.',
    intent: 'human_agent',
    sentiment: -0.2,
    orderNumber: '1001',
    draft: 'Bonjour Camille, je regarde votre commande tout de suite.',
    language: 'fr',
    at: MONDAY,
    expectedAt: new Date('2026-11-02T10:15:00.000Z'),
    ...fields,
  };
}

/** Opens a conversation of its own thread. */
export function openConversation(
  storage: Storage,
  shopId: string,
  fields: Partial<OpenConversation> = {},
): Promise<Conversation> {
  return storage.conversations.open({
    shopId,
    channel: 'chat',
    threadKey: crypto.randomUUID(),
    now: MONDAY,
    ...fields,
  });
}
