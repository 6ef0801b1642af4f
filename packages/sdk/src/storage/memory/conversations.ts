import { EMPTY_MEMORY } from '#agents/customer-service/memory.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { RandomSource } from '#random-source.ts';
import type {
  Conversation,
  ConversationChange,
  ConversationRepository,
  Message,
  NewMessage,
  OpenConversation,
} from '../conversations.ts';
import { conversationFilter } from './conversation-filter.ts';
import { type ConversationIndex, createConversationIndex } from './conversation-index.ts';
import type { ConversationRow } from './conversation-row.ts';
import { copy } from './copy.ts';
import type { MemoryDeliveries } from './deliveries.ts';
import { descending, takePage } from './pages.ts';
import { idleOf, inTurns, unansweredOf } from './sweeps.ts';
import { createWaitingLine, type WaitingLine } from './waiting-line.ts';

const DEFAULT_MESSAGES = 100;
const PREVIEW_LENGTH = 140;

interface ShopConversations {
  readonly rows: Map<string, ConversationRow>;
  readonly index: ConversationIndex;
  readonly waiting: WaitingLine;
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
      shop = { rows: new Map(), index: createConversationIndex(), waiting: createWaitingLine() };
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

  return {
    async open(request) {
      const shop = shopOf(request.shopId);
      const live = shop.index.live(request);
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
    async findByThread(shopId, channel, threadKey) {
      return copy(shops.get(shopId)?.index.newestInThread(channel, threadKey)?.conversation);
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
    async append(request) {
      const row = requireRow(request.shopId, request.conversationId);
      const repeated =
        request.messages.length > 0 && request.messages.every((message) => row.byKey.has(message.key));
      if (!repeated) {
        checkVersion(row.conversation, request.expectedVersion);
        const changed = applyChange(row.conversation, request.change ?? {}, request.now);
        for (const message of request.messages) appendMessage(row, message, random.id());
        replace(row, { ...changed, ...previewOf(request.messages) });
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

function newConversation({ now, ...request }: OpenConversation, id: string): Conversation {
  return {
    ...copy(request),
    id,
    status: 'bot',
    memory: copy(EMPTY_MEMORY),
    version: 1,
    createdAt: new Date(now),
    updatedAt: new Date(now),
  };
}

function appendMessage(row: ConversationRow, message: NewMessage, id: string): void {
  if (row.byKey.has(message.key)) return;
  const stored: Message = {
    ...copy(message),
    id,
    conversationId: row.conversation.id,
    position: row.messages.length + 1,
  };
  row.messages.push(stored);
  row.byKey.set(stored.key, stored);
}

function previewOf(messages: readonly NewMessage[]): { preview?: string } {
  const latest = messages.findLast((message) => message.kind === 'message');
  return latest === undefined ? {} : { preview: latest.text.slice(0, PREVIEW_LENGTH) };
}

function checkVersion(conversation: Conversation, expected: number | undefined): void {
  if (expected === undefined || expected === conversation.version) return;
  throw new ConflictError({
    code: 'version_conflict',
    retryable: true,
    message: `Conversation "${conversation.id}" has moved on from version ${expected} to ${conversation.version}. Read it again.`,
  });
}

/** The conversation with the change applied: `null` clears a field, an absent one stays. */
function applyChange(conversation: Conversation, change: ConversationChange, now: Date): Conversation {
  const changed: Record<string, unknown> = {
    ...conversation,
    version: conversation.version + 1,
    updatedAt: new Date(now),
  };
  for (const [field, value] of Object.entries(change)) {
    if (value === null) delete changed[field];
    else if (value !== undefined) changed[field] = copy(value);
  }
  return changed as unknown as Conversation;
}

function selectMessages(
  messages: readonly Message[],
  options: { after?: number; before?: number; limit?: number; notes?: boolean },
): readonly Message[] {
  const { after, before = Number.POSITIVE_INFINITY, limit = DEFAULT_MESSAGES, notes = false } = options;
  const selected: Message[] = [];
  const forward = after !== undefined;
  // Positions have no gaps, so that the index of a message is its position less one.
  let index = forward ? after : Math.min(messages.length, before - 1) - 1;
  while (selected.length < limit) {
    const message = messages[index];
    if (message === undefined || message.position >= before) break;
    if (notes || message.kind === 'message') selected.push(message);
    index += forward ? 1 : -1;
  }
  return forward ? selected : selected.reverse();
}
