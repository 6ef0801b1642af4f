import type { Handover } from '#agents/customer-service/handover.ts';
import type { ConversationMemory } from '#agents/customer-service/memory.ts';
import type { Citation, ReplyCard } from '#agents/customer-service/reply.ts';
import type { Attachment } from '#connectors/messaging-capability.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import type { Page, PageRequest } from './page.ts';

/** `bot`: the agent answers; `waiting`: for a person; `human`: a person has it; `resolved`: over. */
export const CONVERSATION_STATUSES = ['bot', 'waiting', 'human', 'resolved'] as const;
/** Who has the floor: the agent, nobody yet (waiting for a person), a person, or it is done. */
export type ConversationStatus = (typeof CONVERSATION_STATUSES)[number];

/** Who the shopper is, as far as anything but their own word says so. */
export interface ConversationCustomer {
  readonly id?: string;
  /** Lower case. */
  readonly email?: string;
  readonly name?: string;
  /**
   * True when the platform or a one-time code vouches for it. Only then may anything private be shown, and not after
   * `proof` has run out.
   */
  readonly verified: boolean;
  /** Where somebody ever vouched for it: from when, and until when without another word. */
  readonly proof?: CustomerProof;
  /** Mailboxes of others that were proven here: they give access to orders, and say nothing of who this is. */
  readonly mailboxes?: readonly ProvenMailbox[];
}

/** Somebody else's mailbox, which a shopper has shown by a one-time code to read. Plain JSON. */
export interface ProvenMailbox {
  /** Lower case. */
  readonly email: string;
  /** The one order that it was proven for. @default all of the mailbox */
  readonly orderNumber?: string;
  /** Until when it counts, in milliseconds since 1970. */
  readonly until: number;
}

/** How long a shopper counts as verified. Plain JSON: milliseconds since 1970. */
export interface CustomerProof {
  readonly since: number;
  readonly until: number;
}

/** What is known of one shopper's conversation with a shop. */
export interface Conversation {
  readonly id: string;
  readonly shopId: string;
  /** Connector name of the latest message: "chat", "whatsapp". */
  readonly channel: string;
  /** The channel's own thread: a session id, a phone number. */
  readonly threadKey: string;
  readonly status: ConversationStatus;
  readonly language?: Language;
  readonly customer?: ConversationCustomer;
  readonly assignee?: string;
  readonly handover?: Handover;
  /** Intent of the latest shopper message. */
  readonly intent?: Intent;
  /** Sentiment of the latest shopper messages, −1 to 1. */
  readonly sentiment?: number;
  /** Start of the latest message, for lists. */
  readonly preview?: string;
  /** Confirmed by the shopper, or assumed from silence: never counted together. */
  readonly resolution?: 'confirmed' | 'assumed';
  readonly satisfaction?: Satisfaction;
  /** Present from when the shopper writes until somebody has answered all of it. */
  readonly unanswered?: Unanswered;
  readonly memory: ConversationMemory;
  /** The conversation of the same customer that this one was joined to: its messages are there, and nothing is added here. */
  readonly joinedInto?: string;
  /** Rises by one with each change; pass it back to detect a lost update. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly waitingSince?: Date;
  readonly resolvedAt?: Date;
}

/** That the shopper's newest message has no answer yet. */
export interface Unanswered {
  /** When somebody last took it to answer it: whoever stored it, then whoever claimed it. */
  readonly since: Date;
  /** How often it was claimed since. */
  readonly tries: number;
}

/**
 * A thread that for a time reads and writes in a conversation of another one: another browser of the same customer. A
 * thread is a guest of one conversation, the latest.
 */
export interface ThreadGuest {
  readonly channel: string;
  readonly threadKey: string;
  readonly until: Date;
}

/** Two conversations of one customer that become one. */
export interface JoinConversations {
  readonly shopId: string;
  /** Ends as resolved and empty; whoever was its guest is the other's. */
  readonly from: Pick<Conversation, 'id' | 'version'>;
  /** Gets the messages after its own, in their order, with their ids. */
  readonly into: Pick<Conversation, 'id' | 'version'>;
  /** What changes about the one that gets them. */
  readonly change: ConversationChange;
  readonly now: Date;
}

/** What the shopper thought of it. */
export interface Satisfaction {
  /** 1 (bad) to 5 (good). */
  readonly score: number;
  readonly comment?: string;
  readonly at: Date;
}

/** Who may have written a message; `system` tells what happened. */
export const MESSAGE_AUTHORS = ['shopper', 'bot', 'human', 'system'] as const;
/** Who wrote a message. */
export type MessageAuthor = (typeof MESSAGE_AUTHORS)[number];

/** One message or note of a conversation. */
export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** 1, 2, 3 … within the conversation, without gaps. */
  readonly position: number;
  readonly author: MessageAuthor;
  /** A note is private to the shop's people and never leaves it. */
  readonly kind: 'message' | 'note';
  readonly text: string;
  readonly language?: Language;
  readonly attachments: readonly Attachment[];
  readonly citations: readonly Citation[];
  readonly cards: readonly ReplyCard[];
  readonly quickReplies: readonly string[];
  readonly intent?: Intent;
  readonly sentiment?: number;
  /** Which model composed it, for bot messages: "grounded", "openai:…". */
  readonly model?: string;
  /** Who wrote it, for people of the shop. */
  readonly by?: string;
  /** Unique within the conversation: appending the same key again changes nothing. */
  readonly key: string;
  readonly createdAt: Date;
}

/** A message before it is stored. */
export type NewMessage = Omit<Message, 'id' | 'conversationId' | 'position'>;

/** What may change on a conversation. `null` clears an optional field. */
export interface ConversationChange {
  readonly channel?: string;
  readonly threadKey?: string;
  readonly status?: ConversationStatus;
  readonly language?: Language;
  readonly customer?: ConversationCustomer;
  readonly assignee?: string | null;
  readonly handover?: Handover | null;
  readonly intent?: Intent;
  readonly sentiment?: number;
  readonly resolution?: 'confirmed' | 'assumed' | null;
  readonly satisfaction?: Satisfaction;
  readonly unanswered?: Unanswered | null;
  /** Lets another thread take part. Written with the change, read by `open` and `findByThread` alone. */
  readonly guest?: ThreadGuest;
  readonly memory?: ConversationMemory;
  readonly waitingSince?: Date | null;
  readonly resolvedAt?: Date | null;
}

/** Whose conversation is opened, and how it is told from others. */
export interface OpenConversation {
  readonly shopId: string;
  readonly channel: string;
  readonly threadKey: string;
  readonly customer?: ConversationCustomer;
  readonly language?: Language;
  readonly now: Date;
}

/** A message that leaves over a channel which is sent to: written with the conversation, sent by the worker. */
export interface NewDelivery {
  readonly channel: string;
  /** What the connector addresses: the thread, or for "email" the address. */
  readonly recipient: string;
  readonly subject?: string;
  /** As the channel shows it: without marks of citations, the pages they stand for below. */
  readonly text: string;
  /** Unique within the shop; sent once. */
  readonly key: string;
}

/** What is stored together, all or nothing. */
export interface AppendMessages {
  readonly shopId: string;
  readonly conversationId: string;
  readonly messages: readonly NewMessage[];
  readonly change?: ConversationChange;
  /** Fails with ConflictError (code `version_conflict`, retryable) when the conversation has moved on. */
  readonly expectedVersion?: number;
  readonly deliveries?: readonly NewDelivery[];
  readonly now: Date;
}

/** Which conversations to list; what is left out does not matter. */
export interface ConversationFilter {
  readonly status?: readonly ConversationStatus[];
  readonly channel?: string;
  readonly assignee?: string;
  /** negative: below −0.25, positive: above 0.25, neutral between. */
  readonly sentiment?: 'negative' | 'neutral' | 'positive';
  /** Words that occur in its messages or the customer's e-mail. Accents and case do not matter. */
  readonly text?: string;
  /** Updated at or after. */
  readonly from?: Date;
  /** Updated before. */
  readonly to?: Date;
}

/** Conversations and their messages. */
export interface ConversationRepository {
  /**
   * The live conversation this shopper is in, or a new one: the newest unresolved one of the same verified
   * customer over all channels; for whoever is not verified the one that the thread is a guest of, else that of the same
   * channel and thread. Two calls at once make one conversation.
   */
  open(request: OpenConversation): Promise<Conversation>;
  find(shopId: string, conversationId: string): Promise<Conversation | undefined>;
  /**
   * The conversation of that channel and thread that `open` would go on with, else the newest resolved one; undefined
   * when there is none. Opens nothing.
   */
  findByThread(
    shopId: string,
    channel: string,
    threadKey: string,
    now: Date,
  ): Promise<Conversation | undefined>;
  /** The unresolved conversations of a verified customer, by id or e-mail, oldest first: more than one until they are joined. */
  listLiveOfCustomer(
    shopId: string,
    customer: Pick<ConversationCustomer, 'id' | 'email'>,
  ): Promise<readonly Conversation[]>;
  /**
   * Moves all messages of one conversation into another, or nothing; a key that is there already stays behind.
   * @throws NotFoundError, ConflictError (`version_conflict`) when one has moved on or was joined meanwhile
   */
  join(request: JoinConversations): Promise<Conversation>;
  /** Deletes at most `limit` guests whose time was over by then, of all shops. Returns how many. */
  forgetGuests(now: Date, limit: number): Promise<number>;
  /** Newest update first. */
  list(shopId: string, filter?: ConversationFilter, page?: PageRequest): Promise<Page<Conversation>>;
  /** In order of position. `before`: only positions below it, the newest `limit` of them. @default limit 100 */
  messages(
    shopId: string,
    conversationId: string,
    options?: { after?: number; before?: number; limit?: number; notes?: boolean },
  ): Promise<readonly Message[]>;
  findMessage(shopId: string, conversationId: string, key: string): Promise<Message | undefined>;
  /**
   * Appends all messages, applies the change and writes the deliveries, or none of it. When every key is
   * already there, nothing changes and the stored messages are returned with `repeated: true`.
   * @throws NotFoundError, ConflictError (also when the conversation was joined to another: read it again)
   */
  append(
    request: AppendMessages,
  ): Promise<{ conversation: Conversation; messages: readonly Message[]; repeated: boolean }>;
  /** Changes without a message. @throws NotFoundError, ConflictError */
  update(
    shopId: string,
    conversationId: string,
    change: ConversationChange,
    options: { expectedVersion?: number; now: Date },
  ): Promise<Conversation>;
  /** How many wait before this one, oldest first: 0 means next. Undefined when it is not waiting. */
  queuePosition(shopId: string, conversationId: string): Promise<number | undefined>;
  /** Shops that have conversations which `listIdle` would list, in order of their ids: at most `limit`, after that id. */
  listIdleShops(before: Date, options: { after?: string; limit: number }): Promise<readonly string[]>;
  /**
   * The shop's open conversations with the bot or a person, last touched before `before`, longest ago first: none that
   * the agent still owes an answer.
   */
  listIdle(shopId: string, before: Date, limit: number): Promise<readonly Conversation[]>;
  /**
   * Takes conversations of all shops in which the agent has the floor and that are unanswered since `before` or
   * longer: they count as taken from `now` on, so that no two callers get one, and whoever fails is followed after the
   * same time. Shops take turns, so that none waits for another's backlog. The version does not rise.
   */
  claimUnanswered(request: {
    readonly before: Date;
    readonly now: Date;
    readonly limit: number;
  }): Promise<readonly Conversation[]>;
}
