import { NotFoundError } from '#errors/not-found-error.ts';
import type { RandomSource } from '#random-source.ts';
import type { Conversation, ConversationRepository, ThreadGuest } from '../conversations.ts';
import { conversationFilter } from './conversation-filter.ts';
import { type ConversationIndex, createConversationIndex } from './conversation-index.ts';
import type { ConversationRow } from './conversation-row.ts';
import {
  appendMessage,
  applyChange,
  checkVersion,
  LEFT,
  moveMessages,
  newConversation,
  previewOf,
  selectMessages,
} from './conversation-values.ts';
import { copy } from './copy.ts';
import type { MemoryDeliveries } from './deliveries.ts';
import { descending, takePage } from './pages.ts';
import { idleOf, inTurns, unansweredOf } from './sweeps.ts';
import { isNamed, type Thread, threadOf } from './threads.ts';
import { createWaitingLine, type WaitingLine } from './waiting-line.ts';

interface ShopConversations {
  readonly rows: Map<string, ConversationRow>;
  readonly index: ConversationIndex;
  readonly waiting: WaitingLine;
  /** By thread: the conversation it is a guest of. */
  readonly guests: Map<string, { readonly id: string; readonly until: Date }>;
}

/** Every change happens in one synchronous piece, which is what makes it atomic here. */
export function memoryConversations({
  random,
  deliveries,
}: {
  readonly random: RandomSource;
  readonly deliveries: Pick<MemoryDeliveries, 'write'>;
}): ConversationRepository {
  const shops = new Map<string, ShopConversations>();
  let sequence = 0;

  const shopOf = (shopId: string): ShopConversations => {
    let shop = shops.get(shopId);
    if (shop === undefined) {
      shop = {
        rows: new Map(),
        index: createConversationIndex(),
        waiting: createWaitingLine(),
        guests: new Map(),
      };
      shops.set(shopId, shop);
    }
    return shop;
  };
  const rowOf = (shopId: string, id: string) => shops.get(shopId)?.rows.get(id);
  const requireRow = (shopId: string, id: string): ConversationRow => {
    const row = rowOf(shopId, id);
    if (row === undefined) throw new NotFoundError({ kind: 'conversation', id });
    return row;
  };
  const replace = (row: ConversationRow, conversation: Conversation) => {
    const before = row.conversation;
    row.conversation = conversation;
    const { index, waiting } = shopOf(conversation.shopId);
    index.moved(row, before);
    waiting.moved(row, before);
  };

  const hostOf = (shop: ShopConversations, thread: Thread, now: Date): ConversationRow | undefined => {
    const guest = shop.guests.get(threadOf(thread));
    const row = guest && guest.until > now ? shop.rows.get(guest.id) : undefined;
    return row?.conversation.status === 'resolved' ? undefined : row;
  };
  const letIn = (row: ConversationRow, guest: ThreadGuest | undefined) => {
    if (guest === undefined) return;
    const { shopId, id } = row.conversation;
    shopOf(shopId).guests.set(threadOf(guest), { id, until: new Date(guest.until) });
  };

  return {
    async open(request) {
      const shop = shopOf(request.shopId);
      const host = isNamed(request.customer) ? undefined : hostOf(shop, request, request.now);
      const live = host ?? shop.index.live(request);
      if (live !== undefined) return copy(live.conversation);
      const conversation = newConversation(request, random.id());
      const row: ConversationRow = { conversation, sequence: sequence++, messages: [], byKey: new Map() };
      shop.rows.set(conversation.id, row);
      shop.index.add(row);
      return copy(conversation);
    },
    async find(shopId, conversationId) {
      return copy(rowOf(shopId, conversationId)?.conversation);
    },
    async findByThread(shopId, channel, threadKey, now) {
      const shop = shopOf(shopId);
      const host = hostOf(shop, { channel, threadKey }, now);
      return copy((host ?? shop.index.newestInThread(channel, threadKey))?.conversation);
    },
    async listLiveOfCustomer(shopId, customer) {
      return copy(
        shopOf(shopId)
          .index.liveOfCustomer(customer)
          .map((row) => row.conversation),
      );
    },
    async join({ shopId, from, into, change, now }) {
      const [left, kept] = [requireRow(shopId, from.id), requireRow(shopId, into.id)];
      checkVersion(left.conversation, from.version);
      checkVersion(kept.conversation, into.version);
      const moved = moveMessages(left, kept);
      replace(left, {
        ...applyChange(left.conversation, LEFT, now),
        resolvedAt: new Date(now),
        joinedInto: into.id,
      });
      replace(kept, { ...applyChange(kept.conversation, change, now), ...previewOf(moved) });
      const { guests } = shopOf(shopId);
      for (const [thread, guest] of guests)
        if (guest.id === from.id) guests.set(thread, { ...guest, id: into.id });
      letIn(kept, change.guest);
      return copy(kept.conversation);
    },
    async list(shopId, filter = {}, page) {
      const rows = [...(shops.get(shopId)?.rows.values() ?? [])].filter(conversationFilter(filter));
      return takePage(
        rows.map((row) => row.conversation),
        {
          page,
          place: (conversation) => [conversation.updatedAt.getTime(), conversation.id],
          compare: descending,
        },
      );
    },
    async messages(shopId, conversationId, options = {}) {
      return copy(selectMessages(rowOf(shopId, conversationId)?.messages ?? [], options));
    },
    async findMessage(shopId, conversationId, key) {
      return copy(rowOf(shopId, conversationId)?.byKey.get(key));
    },
    async forgetGuests(now, limit) {
      const over = [...shops.values()].flatMap(({ guests }) =>
        [...guests].filter(([, { until }]) => until <= now).map(([thread]) => ({ guests, thread })),
      );
      for (const { guests, thread } of over.slice(0, limit)) guests.delete(thread);
      return Math.min(over.length, limit);
    },
    async append(request) {
      const row = requireRow(request.shopId, request.conversationId);
      const repeated =
        request.messages.length > 0 && request.messages.every((message) => row.byKey.has(message.key));
      if (!repeated) {
        checkVersion(row.conversation, request.expectedVersion);
        const changed = applyChange(row.conversation, request.change ?? {}, request.now);
        for (const message of request.messages) appendMessage(row, message, random.id());
        replace(row, { ...changed, ...previewOf(request.messages) });
        letIn(row, request.change?.guest);
        for (const delivery of request.deliveries ?? []) {
          deliveries.write(request.shopId, delivery, request.now);
        }
      }
      const messages = request.messages.map((message) => copy(row.byKey.get(message.key)!));
      return { conversation: copy(row.conversation), messages, repeated };
    },
    async update(shopId, conversationId, change, { expectedVersion, now }) {
      const row = requireRow(shopId, conversationId);
      checkVersion(row.conversation, expectedVersion);
      replace(row, applyChange(row.conversation, change, now));
      letIn(row, change.guest);
      return copy(row.conversation);
    },
    async queuePosition(shopId, conversationId) {
      const row = rowOf(shopId, conversationId);
      return row && shopOf(shopId).waiting.position(row);
    },
    async listIdleShops(before, { after = '', limit }) {
      const idle = [...shops].filter(([id, { rows }]) => id > after && idleOf(rows, before).length > 0);
      const ids = idle.map(([id]) => id);
      return ids.sort((left, right) => (left < right ? -1 : 1)).slice(0, limit);
    },
    async listIdle(shopId, before, limit) {
      const idle = idleOf(shops.get(shopId)?.rows ?? new Map(), before);
      idle.sort((left, right) => left.updatedAt.getTime() - right.updatedAt.getTime());
      return copy(idle.slice(0, limit));
    },
    async claimUnanswered({ before, now, limit }) {
      const claimed = inTurns([...shops.values()].map(({ rows }) => unansweredOf(rows, before))).slice(
        0,
        limit,
      );
      for (const row of claimed) {
        const { unanswered } = row.conversation;
        const taken = { since: new Date(now), tries: (unanswered?.tries ?? 0) + 1 };
        replace(row, { ...row.conversation, unanswered: taken });
      }
      return claimed.map((row) => copy(row.conversation));
    },
  };
}
