import type { ChatMessage, ChatReply, ChatSession, ChatState, ChatStreamEvent } from '@commerceai/sdk/client';

/** An image chosen by the shopper, not necessarily uploaded yet. */
export interface LocalImage {
  readonly name: string;
  readonly blob: Blob;
}

/** Where one of the shopper's messages is: kept here, on its way, with the back end, or refused by it. */
export type Delivery = 'pending' | 'sending' | 'sent' | 'failed';

/** A message as shown: the back end's, the shopper's before the back end has it, or an answer being written. */
export interface ChatItem extends Omit<ChatMessage, 'position'> {
  /** Stays the same from the first moment to the last: the shopper's message id, or what it answers. */
  readonly key: string;
  /** Absent until the back end has told it. */
  readonly position?: number;
  readonly delivery?: Delivery;
  readonly images?: readonly LocalImage[];
  /** An answer being written. */
  readonly streaming?: boolean;
  /** What the agent has last looked into before it writes: the tool's name. */
  readonly tool?: string;
}

/** Everything the chat shows: the back end's state, and what only this page knows. */
export interface ChatModel extends Omit<ChatState, 'messages'> {
  readonly connection: 'connecting' | 'online' | 'offline' | 'unavailable';
  readonly shop?: ChatSession['shop'];
  readonly greeting?: string;
  readonly suggestions: readonly string[];
  readonly items: readonly ChatItem[];
  /** Messages that came while the panel was closed. */
  readonly unread: number;
  readonly open: boolean;
}

export type ChatAction =
  | { readonly type: 'connection'; readonly connection: ChatModel['connection'] }
  | { readonly type: 'session'; readonly session: ChatSession }
  | { readonly type: 'synced'; readonly state: ChatState }
  | {
      readonly type: 'written';
      readonly messageId: string;
      readonly text: string;
      readonly images: readonly LocalImage[];
      readonly createdAt: string;
    }
  /** What was written of an answer that did not arrive whole goes, unless the message is with the back end. */
  | { readonly type: 'delivery'; readonly messageId: string; readonly delivery: Delivery }
  | { readonly type: 'discarded'; readonly messageId: string }
  | { readonly type: 'streamed'; readonly messageId: string; readonly event: ChatStreamEvent }
  | { readonly type: 'replied'; readonly messageId: string; readonly reply: ChatReply }
  | { readonly type: 'opened'; readonly open: boolean };

/** More than the positions of any conversation. */
const EARLIER = 1e6;

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
      const { shop, suggestions, greeting, state } = action.session;
      // A new session has its own positions; only what has not left this page yet carries over.
      const items = model.items.filter(({ delivery }) => delivery && delivery !== 'sent');
      const fresh = { ...model, items, position: 0, shop, suggestions, connection: 'online' } as const;
      return { ...synchronise({ ...fresh, ...(greeting && { greeting }) }, state), unread: model.unread };
    }
    case 'synced':
      return synchronise(model, action.state);
    case 'written': {
      const { messageId, text, images, createdAt } = action;
      const item = {
        ...newItem(messageId, 'shopper'),
        text,
        images,
        messageId,
        createdAt,
        delivery: 'pending',
      } as const;
      return { ...model, items: [...model.items, item] };
    }
    case 'delivery': {
      const { messageId, delivery } = action;
      const kept = delivery === 'sent' ? model : without(model, draftKey(messageId));
      return change(kept, messageId, () => ({ delivery }));
    }
    case 'discarded':
      return without(model, action.messageId);
    case 'streamed':
      return applyEvent(model, action.messageId, action.event);
    case 'replied':
      return applyReply(model, action.messageId, action.reply);
    case 'opened':
      return { ...model, open: action.open, unread: action.open ? 0 : model.unread };
  }
}

/** The answer to a message stands in what the back end knows, or a person has the conversation and will give it. */
export function isAnswered({ messages, status }: ChatState, messageId: string): boolean {
  const asked = messages.find((message) => message.messageId === messageId);
  if (!asked) return false;
  return (
    status !== 'bot' ||
    messages.some(({ author, position }) => author !== 'shopper' && position > asked.position)
  );
}

/** Whether it makes sense to ask if this answered the question: it told something, with its source or a card, and asks nothing itself. */
export function mayHaveAnswered({ text, citations, cards }: ChatItem): boolean {
  return (citations.length > 0 || cards.length > 0) && !/\?[\W\d]*$/.test(text);
}

function synchronise(model: ChatModel, { messages, ...state }: ChatState): ChatModel {
  const { conversationId } = model;
  const another = conversationId && state.conversationId && conversationId !== state.conversationId;
  // A conversation that begins after a resolved one counts anew: what was said before stays above it.
  const items = model.items.map((item) =>
    another && item.position ? { ...item, position: item.position - EARLIER } : item,
  );
  let { unread } = model;
  for (const message of messages) {
    const at = findItem(items, message);
    const known = items[at];
    const item: ChatItem = {
      ...message,
      key: known?.key ?? message.messageId ?? message.id,
      ...(known?.images && { images: known.images }),
    };
    if (known) items[at] = item;
    else {
      items.push(item);
      if (!model.open && message.author !== 'shopper') unread += 1;
    }
  }
  // Stable: what has no position yet stays in the order in which it was written, at the end.
  items.sort((one, other) => (one.position ?? EARLIER) - (other.position ?? EARLIER));
  const {
    queuePosition: _queue,
    expectedAt: _expected,
    assignee: _assignee,
    // The score stays: a poll that began before it was sent comes back without it.
    ...own
  } = model;
  return {
    ...own,
    ...state,
    position: another ? state.position : Math.max(model.position, state.position),
    items,
    unread,
  };
}

function findItem(items: readonly ChatItem[], { id, messageId, author, position }: ChatMessage): number {
  return items.findIndex(
    (item, at) =>
      item.id === id ||
      item.key === messageId ||
      // One message at a time is under way, so the answer being written can only be this one.
      (author === 'bot' && item.streaming && (items[at - 1]?.position ?? -EARLIER) < position),
  );
}

function newItem(key: string, author: ChatItem['author']): ChatItem {
  const createdAt = new Date().toISOString();
  return {
    key,
    id: key,
    author,
    text: '',
    attachments: [],
    citations: [],
    cards: [],
    quickReplies: [],
    createdAt,
  };
}

function draftKey(messageId: string): string {
  return `answer-${messageId}`;
}

function without(model: ChatModel, key: string): ChatModel {
  return { ...model, items: model.items.filter((item) => item.key !== key) };
}

function change(model: ChatModel, key: string, part: (item: ChatItem) => Partial<ChatItem>): ChatModel {
  return {
    ...model,
    items: model.items.map((item) => (item.key === key ? { ...item, ...part(item) } : item)),
  };
}

/** Puts an answer behind its question, in place of what was there of it. */
function place(model: ChatModel, messageId: string, answer: ChatItem): ChatModel {
  const rest = without(model, answer.key).items;
  const asked = rest.findIndex(({ key }) => key === messageId);
  return { ...model, items: rest.toSpliced(asked < 0 ? rest.length : asked + 1, 0, answer) };
}

function applyEvent(model: ChatModel, messageId: string, event: ChatStreamEvent): ChatModel {
  const draft = (part: (item: ChatItem) => Partial<ChatItem>): ChatModel =>
    change(model, draftKey(messageId), (item) => (item.streaming ? part(item) : {}));
  switch (event.type) {
    case 'start': {
      const sent = change(model, messageId, () => ({ delivery: 'sent' }));
      return place(sent, messageId, { ...newItem(draftKey(messageId), 'bot'), streaming: true });
    }
    case 'tool':
      return draft(() => ({ tool: event.name }));
    case 'delta':
      return draft(({ text }) => ({ text: text + event.text }));
    case 'citation':
      return draft(({ citations }) => ({ citations: [...citations, event.citation] }));
    case 'handover':
      return { ...model, ...waiting(event.handover) };
    default:
      return model;
  }
}

function applyReply(model: ChatModel, messageId: string, reply: ChatReply): ChatModel {
  const key = draftKey(messageId);
  const { text, citations, cards, quickReplies, replyId, status, handover } = reply;
  let next: ChatModel = {
    ...change(model, messageId, () => ({ delivery: 'sent' })),
    ...(handover && waiting(handover)),
    status,
  };
  // Polling may have brought it first.
  if (model.items.some((item) => item.id === replyId)) return next;
  next = without(next, key);
  if (!text && !cards.length) return next;
  if (!model.open) next = { ...next, unread: model.unread + 1 };
  return place(next, messageId, {
    ...newItem(key, 'bot'),
    id: replyId,
    text,
    citations,
    cards,
    quickReplies,
  });
}

function waiting({ queuePosition, expectedAt }: NonNullable<ChatReply['handover']>): Partial<ChatModel> {
  return {
    status: 'waiting',
    ...(queuePosition !== undefined && { queuePosition }),
    ...(expectedAt && { expectedAt }),
  };
}
