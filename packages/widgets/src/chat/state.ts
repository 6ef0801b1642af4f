import type {
  ChatMessage,
  ChatReply,
  ChatSession,
  ChatState as ServerState,
  ChatStreamEvent,
} from '@commerceai/sdk/client';

/** An image chosen by the shopper, not necessarily uploaded yet. */
export interface LocalImage {
  readonly name: string;
  readonly blob: Blob;
}

/** Where one of the shopper's messages is: kept here, on its way, with the back end, or refused by it. */
export type Delivery = 'pending' | 'sending' | 'sent' | 'failed';

/** A message as shown: the back end's, the shopper's before the back end has it, or an answer being written. */
export interface ChatItem extends Omit<ChatMessage, 'position'> {
  /** Stays the same from the first moment to the last, so that the element on the page does too. */
  readonly key: string;
  /** Absent until the back end has told it. */
  readonly position?: number;
  readonly delivery?: Delivery;
  readonly images?: readonly LocalImage[];
  /** An answer being written. */
  readonly streaming?: boolean;
  /** What the agent is doing before it writes: the tool's name. */
  readonly tool?: string;
}

/** Everything the chat shows. */
export interface ChatModel {
  readonly connection: 'connecting' | 'online' | 'offline' | 'unavailable';
  readonly shop?: ChatSession['shop'];
  readonly greeting?: string;
  readonly suggestions: readonly string[];
  readonly status: ServerState['status'];
  readonly items: readonly ChatItem[];
  /** Highest position known. */
  readonly position: number;
  readonly queuePosition?: number | undefined;
  readonly expectedAt?: string | undefined;
  readonly assignee?: string | undefined;
  readonly rating?: number | undefined;
  /** Messages that came while the panel was closed. */
  readonly unread: number;
  readonly open: boolean;
}

export type ChatAction =
  | { readonly type: 'connection'; readonly connection: ChatModel['connection'] }
  | { readonly type: 'session'; readonly session: ChatSession }
  | { readonly type: 'synced'; readonly state: ServerState }
  | {
      readonly type: 'written';
      readonly messageId: string;
      readonly text: string;
      readonly images: readonly LocalImage[];
      readonly createdAt: string;
    }
  | { readonly type: 'delivery'; readonly messageId: string; readonly delivery: Delivery }
  | { readonly type: 'discarded'; readonly messageId: string }
  | { readonly type: 'streamed'; readonly messageId: string; readonly event: ChatStreamEvent; readonly at: string }
  | { readonly type: 'replied'; readonly messageId: string; readonly reply: ChatReply; readonly at: string }
  /** The answer stopped half-way: what was written of it goes. */
  | { readonly type: 'interrupted'; readonly messageId: string }
  | { readonly type: 'opened'; readonly open: boolean };

export const EMPTY: ChatModel = {
  connection: 'connecting',
  suggestions: [],
  status: 'bot',
  items: [],
  position: 0,
  unread: 0,
  open: false,
};

/** What the chat shows after `action`. Pure; an action about something unknown changes nothing. */
export function reduce(model: ChatModel, action: ChatAction): ChatModel {
  switch (action.type) {
    case 'connection':
      return { ...model, connection: action.connection };
    case 'session': {
      const { shop, greeting, suggestions, state } = action.session;
      // A new session has its own positions; only what has not left this page yet carries over.
      const unsent = model.items.filter((item) => item.delivery && item.delivery !== 'sent');
      const fresh = { ...model, items: unsent, position: 0, shop, suggestions, ...(greeting && { greeting }) };
      return { ...synchronise(fresh, state), connection: 'online', unread: model.unread };
    }
    case 'synced':
      return synchronise(model, action.state);
    case 'written':
      return { ...model, items: [...model.items, shopperItem(action)] };
    case 'delivery':
      return mapItem(model, action.messageId, (item) => ({ ...item, delivery: action.delivery }));
    case 'discarded':
      return { ...model, items: model.items.filter((item) => item.key !== action.messageId) };
    case 'streamed':
      return applyEvent(model, action);
    case 'replied':
      return applyReply(model, action);
    case 'interrupted':
      return { ...model, items: model.items.filter((item) => item.key !== draftKey(action.messageId)) };
    case 'opened':
      return { ...model, open: action.open, unread: action.open ? 0 : model.unread };
  }
}

/** The answer to one message stands in what the back end knows, or a person has the conversation and will give it. */
export function isAnswered(state: ServerState, messageId: string): boolean {
  const asked = state.messages.find((message) => message.messageId === messageId);
  if (!asked) return false;
  if (state.status !== 'bot') return true;
  return state.messages.some(({ author, position }) => author !== 'shopper' && position > asked.position);
}

function synchronise(model: ChatModel, state: ServerState): ChatModel {
  let items = [...model.items];
  let unread = model.unread;
  for (const message of state.messages) {
    const at = findItem(items, message);
    const known = items[at];
    const key = known?.key ?? message.messageId ?? message.id;
    const item: ChatItem = {
      ...message,
      key,
      ...(message.author === 'shopper' && { delivery: 'sent' }),
      ...(known?.images && { images: known.images }),
    };
    if (known) items[at] = item;
    else items.push(item);
    if (!known && !model.open && message.author !== 'shopper') unread += 1;
  }
  items = items
    .map((item, order) => ({ item, order }))
    .sort((a, b) => (a.item.position ?? Infinity) - (b.item.position ?? Infinity) || a.order - b.order)
    .map(({ item }) => item);
  return {
    ...model,
    items,
    unread,
    position: Math.max(model.position, state.position),
    status: state.status,
    queuePosition: state.queuePosition,
    expectedAt: state.expectedAt,
    assignee: state.assignee,
    rating: state.rating,
  };
}

function findItem(items: readonly ChatItem[], message: ChatMessage): number {
  const known = items.findIndex((item) => item.id === message.id || (message.messageId && item.key === message.messageId));
  if (known >= 0 || message.author !== 'bot') return known;
  // One message at a time is under way, so an answer without an id can only be this one.
  return items.findIndex((item, at) => {
    const asked = items[at - 1]?.position;
    return item.streaming && (asked === undefined || asked < message.position);
  });
}

function shopperItem(action: Extract<ChatAction, { type: 'written' }>): ChatItem {
  const { messageId, text, images, createdAt } = action;
  return { ...newItem(messageId, 'shopper', createdAt), text, images, messageId, delivery: 'pending' };
}

function newItem(key: string, author: ChatItem['author'], createdAt: string): ChatItem {
  return { key, id: key, author, text: '', attachments: [], citations: [], cards: [], quickReplies: [], createdAt };
}

function draftKey(messageId: string): string {
  return `answer:${messageId}`;
}

function mapItem(model: ChatModel, key: string, change: (item: ChatItem) => ChatItem): ChatModel {
  return { ...model, items: model.items.map((item) => (item.key === key ? change(item) : item)) };
}

function applyEvent(
  model: ChatModel,
  { messageId, event, at }: Extract<ChatAction, { type: 'streamed' }>,
): ChatModel {
  const key = draftKey(messageId);
  const change = (update: (item: ChatItem) => ChatItem): ChatModel =>
    mapItem(model, key, (item) => (item.streaming ? update(item) : item));
  switch (event.type) {
    case 'start': {
      const sent = mapItem(model, messageId, (item) => ({ ...item, delivery: 'sent' }));
      const asked = sent.items.findIndex((item) => item.key === messageId);
      const draft: ChatItem = { ...newItem(key, 'bot', at), streaming: true };
      const others = sent.items.filter((item) => item.key !== key);
      return { ...sent, items: others.toSpliced(asked < 0 ? others.length : asked + 1, 0, draft) };
    }
    case 'tool':
      return change((item) => ({ ...item, tool: event.status === 'running' ? event.name : '' }));
    case 'delta':
      return change((item) => ({ ...item, text: item.text + event.text }));
    case 'citation':
      return change((item) => ({ ...item, citations: [...item.citations, event.citation] }));
    case 'handover': {
      const { queuePosition, expectedAt } = event.handover;
      return { ...model, status: 'waiting', queuePosition, expectedAt };
    }
    case 'end':
      return model;
    default:
      return model;
  }
}

function applyReply(
  model: ChatModel,
  { messageId, reply, at }: Extract<ChatAction, { type: 'replied' }>,
): ChatModel {
  const key = draftKey(messageId);
  const { text, citations, cards, quickReplies, handover } = reply;
  const asked = model.items.findIndex((item) => item.key === messageId);
  const items = model.items
    .map((item): ChatItem => (item.key === messageId ? { ...item, delivery: 'sent' } : item))
    .filter((item) => item.key !== key || !item.streaming);
  const shown = (text || cards.length) && !items.some((item) => item.id === reply.replyId || item.key === key);
  if (shown) {
    const draft = model.items.find((item) => item.key === key);
    const answer: ChatItem = {
      ...newItem(key, 'bot', draft?.createdAt ?? at),
      id: reply.replyId,
      ...{ text, citations, cards, quickReplies },
    };
    items.splice(asked < 0 ? items.length : asked + 1, 0, answer);
  }
  return {
    ...model,
    items,
    status: reply.status,
    unread: shown && !model.open ? model.unread + 1 : model.unread,
    ...(handover && { queuePosition: handover.queuePosition, expectedAt: handover.expectedAt }),
  };
}
