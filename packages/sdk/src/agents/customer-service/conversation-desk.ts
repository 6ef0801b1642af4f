import type { Conversation, ConversationFilter, Message, Satisfaction } from '#storage/conversations.ts';
import type { KnowledgeDocument } from '#storage/knowledge.ts';
import type { Page, PageRequest } from '#storage/page.ts';

/** One conversation with what a person needs to see of it. */
export interface ConversationDetail {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
  /** How many wait before it; absent when it does not wait. */
  readonly queuePosition?: number;
}

/** What the shop's people do with conversations. `shopId` defaults to the one given to createCommerceAI. */
export interface ConversationDesk {
  list(request: {
    shopId?: string;
    filter?: ConversationFilter;
    page?: PageRequest;
  }): Promise<Page<Conversation>>;
  /** The latest 100 messages, or those after a position; `notes` includes private ones. @throws NotFoundError */
  get(request: {
    shopId?: string;
    conversationId: string;
    after?: number;
    before?: number;
    notes?: boolean;
  }): Promise<ConversationDetail>;
  /** Writes to the shopper as a person and takes the conversation over. The same key writes once. @throws NotFoundError */
  reply(request: {
    shopId?: string;
    conversationId: string;
    text: string;
    by: string;
    key?: string;
  }): Promise<ConversationDetail>;
  /** A private note; never leaves the shop. */
  note(request: {
    shopId?: string;
    conversationId: string;
    text: string;
    by: string;
    key?: string;
  }): Promise<ConversationDetail>;
  /** Gives it to a person, or back to the agent with `assignee: null`. */
  assign(request: {
    shopId?: string;
    conversationId: string;
    assignee: string | null;
  }): Promise<ConversationDetail>;
  /** Closes it; `confirmed` only when the shopper said so. */
  resolve(request: {
    shopId?: string;
    conversationId: string;
    resolution: 'confirmed' | 'assumed';
    by?: string;
  }): Promise<ConversationDetail>;
  /** The shopper's score after resolving, 1 to 5. @throws InvalidInputError, ConflictError when not resolved */
  rate(request: {
    shopId?: string;
    conversationId: string;
    score: number;
    comment?: string;
  }): Promise<Satisfaction>;
  /**
   * The shopper turned out to be a customer whom the host vouches for: the conversation moves to that customer's thread,
   * where it becomes one with what they have open. Undefined, and nothing changes, where it is another customer's.
   * @throws NotFoundError
   */
  adopt(request: {
    shopId?: string;
    conversationId: string;
    customerId: string;
    threadKey: string;
  }): Promise<Conversation | undefined>;
  /**
   * Closes as assumed what nobody touched for the shop's number of days. Returns how many. One call does a bounded part
   * of a long backlog, of each shop as much; `signal` ends it early.
   */
  resolveIdle(options?: { signal?: AbortSignal }): Promise<number>;
  /** Drafts a knowledge entry from a resolved human conversation; it is searched only once published. */
  proposeEntry(request: { shopId?: string; conversationId: string }): Promise<KnowledgeDocument>;
}
