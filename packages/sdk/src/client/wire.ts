import type { ConversationDetail } from '#agents/customer-service/conversation-desk.ts';
import type { ShopSettings } from '#agents/customer-service/shop-settings.ts';
import type { Approval } from '#storage/approvals.ts';
import type { Conversation, Message, Satisfaction } from '#storage/conversations.ts';
import type { KnowledgeDocument, KnowledgeGap, KnowledgePassage } from '#storage/knowledge.ts';
import type { MonthlyUsage } from '#storage/usage.ts';

/** A value as JSON carries it: dates become ISO 8601 strings, all else stays. */
export type Wire<Value> = Value extends Date
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Wire<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Wire<Value[Key]> }
      : Value;

/** A conversation as the API shows it: without what only the agent needs. */
export type ApiConversation = Wire<Omit<Conversation, 'memory' | 'shopId' | 'unanswered'>>;

/** A message as the API shows it. */
export type ApiMessage = Wire<Omit<Message, 'conversationId' | 'key'>>;

/** A conversation with its messages, private notes included. */
export interface ApiConversationDetail {
  readonly conversation: ApiConversation;
  /** In order of position. */
  readonly messages: readonly ApiMessage[];
  /** How many wait before it; absent when it does not wait. */
  readonly queuePosition?: NonNullable<ConversationDetail['queuePosition']>;
}

/** A shopper's score. */
export type ApiSatisfaction = Wire<Satisfaction>;

/** A knowledge entry as the API shows it. */
export type ApiKnowledgeDocument = Wire<Omit<KnowledgeDocument, 'shopId'>>;

/** A passage that a search found. */
export type ApiKnowledgePassage = Wire<KnowledgePassage>;

/** A question that nobody could answer. */
export type ApiKnowledgeGap = Wire<Omit<KnowledgeGap, 'shopId'>>;

/** An action that waits for a person, or did. */
export type ApiApproval = Wire<Omit<Approval, 'shopId' | 'key'>>;

/** A shop's settings; the id is the key's shop and cannot be changed. */
export type ApiShopSettings = Wire<ShopSettings>;

/** What the shop's model calls consumed in one calendar month, in UTC. */
export interface ApiUsage extends MonthlyUsage {
  /** "2026-11". */
  readonly month: string;
  /** The shop's own ceiling, in micro-units of US dollars; absent: none. */
  readonly budgetMicroUsd?: number;
}

/** One page of a list. */
export interface ApiPage<Item> {
  readonly items: readonly Item[];
  /** Pass it as `cursor`; absent on the last page. */
  readonly nextCursor?: string;
}
