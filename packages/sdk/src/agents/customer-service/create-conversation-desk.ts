import { announceDeliveries } from '#deliveries/announce-deliveries.ts';
import { deliveriesOf } from '#deliveries/deliveries-of.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import { createKnowledgeBase } from '#knowledge/create-knowledge-base.ts';
import type { Conversation, ConversationChange, NewMessage } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { adoptConversation } from './adopt-conversation.ts';
import type { ConversationDesk, ConversationDetail } from './conversation-desk.ts';
import { findConversation } from './find-conversation.ts';
import { entryFromConversation } from './propose-entry.ts';
import { closeConversation, resolveIdle } from './resolve-idle.ts';

const LONGEST = 10_000;

/** What the shop's people do with conversations. */
export function createConversationDesk(context: AgentContext): ConversationDesk {
  const { storage } = context;
  const shopOf = (request: { shopId?: string }) => request.shopId ?? context.shopId;

  async function load(shopId: string, conversationId: string): Promise<Conversation> {
    const conversation = await findConversation(storage, shopId, conversationId);
    if (!conversation) throw new NotFoundError({ kind: 'conversation', id: conversationId });
    return conversation;
  }

  async function detail(
    conversation: Conversation,
    options: { after?: number; before?: number; notes?: boolean } = { notes: true },
  ): Promise<ConversationDetail> {
    const { shopId, id } = conversation;
    const [messages, queuePosition] = await Promise.all([
      storage.conversations.messages(shopId, id, { ...options, limit: 100 }),
      storage.conversations.queuePosition(shopId, id),
    ]);
    return { conversation, messages, ...(queuePosition === undefined ? {} : { queuePosition }) };
  }

  async function write(
    request: { conversationId: string; text: string; by: string; key?: string },
    shopId: string,
    options: { kind: 'message' | 'note'; change?: ConversationChange },
  ): Promise<ConversationDetail> {
    const conversation = await load(shopId, request.conversationId);
    const message = personMessage(context, request, options.kind);
    const { channel, threadKey } = conversation;
    const address = { conversationId: conversation.id, channel, threadKey };
    const deliveries = deliveriesOf(context, address, message);
    const stored = await storage.conversations.append({
      shopId,
      conversationId: conversation.id,
      messages: [message],
      deliveries,
      now: message.createdAt,
      ...(options.change ? { change: options.change } : {}),
    });
    if (deliveries.length > 0) await announceDeliveries(context, shopId);
    return detail(stored.conversation);
  }

  return {
    list: (request) => storage.conversations.list(shopOf(request), request.filter, request.page),
    async get({ conversationId, after, before, notes, ...request }) {
      const conversation = await load(shopOf(request), conversationId);
      return detail(conversation, {
        notes: notes ?? false,
        ...(after === undefined ? {} : { after }),
        ...(before === undefined ? {} : { before }),
      });
    },
    reply: (request) =>
      write(request, shopOf(request), {
        kind: 'message',
        change: {
          status: 'human',
          assignee: request.by,
          waitingSince: null,
          unanswered: null,
          resolution: null,
          resolvedAt: null,
        },
      }),
    note: (request) => write(request, shopOf(request), { kind: 'note' }),
    async assign({ conversationId, assignee, ...request }) {
      const conversation = await load(shopOf(request), conversationId);
      const status = assignee === null ? 'bot' : 'human';
      const changed = await storage.conversations.update(
        conversation.shopId,
        conversation.id,
        { assignee, status, waitingSince: null, ...(assignee === null ? { handover: null } : {}) },
        { now: context.clock.now() },
      );
      return detail(changed);
    },
    async resolve({ conversationId, resolution, ...request }) {
      const conversation = await load(shopOf(request), conversationId);
      return detail(await closeConversation(context, conversation, { resolution }));
    },
    async rate({ conversationId, score, comment, ...request }) {
      const conversation = await load(shopOf(request), conversationId);
      if (!Number.isInteger(score) || score < 1 || score > 5) {
        throw new InvalidInputError({
          message: 'score is a whole number from 1 to 5.',
          fields: [{ path: 'score', message: '1 to 5' }],
        });
      }
      if (conversation.status !== 'resolved') {
        throw new ConflictError({
          code: 'not_resolved',
          message: 'A conversation is rated once it is resolved.',
        });
      }
      const now = context.clock.now();
      const satisfaction = { score, at: now, ...(comment ? { comment: comment.slice(0, 2000) } : {}) };
      await storage.conversations.update(conversation.shopId, conversation.id, { satisfaction }, { now });
      return satisfaction;
    },
    async adopt({ conversationId, customerId, threadKey, ...request }) {
      const conversation = await load(shopOf(request), conversationId);
      return adoptConversation(context, conversation, { customerId, threadKey });
    },
    resolveIdle: (options) => resolveIdle(context, options),
    async proposeEntry({ conversationId, ...request }) {
      const shopId = shopOf(request);
      const conversation = await load(shopId, conversationId);
      const entry = entryFromConversation(
        conversation,
        await storage.conversations.messages(shopId, conversation.id, { limit: 200 }),
      );
      const { document } = await createKnowledgeBase(context).save({ shopId, entry });
      return document;
    },
  };
}

function personMessage(
  context: AgentContext,
  request: { text: string; by: string; key?: string },
  kind: 'message' | 'note',
): NewMessage {
  const text = request.text.trim();
  if (text === '' || text.length > LONGEST) {
    throw new InvalidInputError({
      message: `text has 1 to ${LONGEST} characters.`,
      fields: [{ path: 'text', message: `1 to ${LONGEST} characters` }],
    });
  }
  return {
    author: 'human',
    kind,
    text,
    by: request.by,
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    key: `person:${request.key ?? context.random.id()}`,
    createdAt: context.clock.now(),
  };
}
