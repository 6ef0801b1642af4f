import type { Money } from '#commerce/money.ts';
import type { FinancialStatus, FulfilmentStatus } from '#commerce/order.ts';
import type { ModelUsage } from '#models/language-model.ts';
import type { ConversationStatus } from '#storage/conversations.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import type { Handover } from './handover.ts';

/** What statements may rest on: the shop's texts, an article, an order, the shop's settings. */
export const SOURCE_KINDS = ['passage', 'product', 'order', 'shop'] as const;

/** Something a statement can rest on. */
export interface Source {
  /** 1, 2, 3 … in the order in which it was found. */
  readonly index: number;
  readonly kind: (typeof SOURCE_KINDS)[number];
  /** Chunk id, product handle, order number, or name of the shop's setting. */
  readonly id: string;
  readonly title: string;
  /** What it says: the only ground for facts. */
  readonly text: string;
  readonly url?: string;
  readonly language?: Language;
}

/** A source that the reply really cites, as it may be shown to the shopper. */
export interface Citation {
  readonly index: number;
  readonly kind: Source['kind'];
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  /** The start of what it says in plain text, at most 200 characters. */
  readonly excerpt: string;
}

/** Something shown beside the text. */
export type ReplyCard = OrderCard | ProductCard;

/**
 * An order as the chat shows it. Without proof of who asks it says where the order stands and nothing else.
 */
export interface OrderCard {
  readonly type: 'order';
  readonly number: string;
  /** ISO 8601. */
  readonly placedAt: string;
  readonly status: FulfilmentStatus | 'cancelled';
  /** Only for a verified customer. */
  readonly financialStatus?: FinancialStatus;
  /** Only for a verified customer. */
  readonly total?: Money;
  /** Empty unless the customer is verified. */
  readonly lines: readonly { readonly title: string; readonly quantity: number }[];
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly trackingUrl?: string;
  /** ISO 8601. */
  readonly estimatedDeliveryAt?: string;
  /** ISO 8601. */
  readonly deliveredAt?: string;
}

/** An article as the chat shows it. `image` and `url` are absolute. */
export interface ProductCard {
  readonly type: 'product';
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly price: Money;
  readonly compareAtPrice?: Money;
  readonly image?: string;
  readonly url: string;
  readonly available: boolean;
}

/** What the agent answered, or that a person will. */
export interface CustomerServiceReply {
  readonly conversationId: string;
  /** Id of the shopper's message this answers. */
  readonly messageId: string;
  readonly replyId: string;
  /** Safe Markdown with citations as "[1]". Empty while a person has the conversation. */
  readonly text: string;
  readonly language: Language;
  /** True when the shopper's language could not be served and the shop's was used. */
  readonly languageFallback: boolean;
  readonly intent: { readonly name: Intent; readonly confidence: number };
  readonly sentiment: { readonly score: number; readonly label: 'negative' | 'neutral' | 'positive' };
  readonly citations: readonly Citation[];
  readonly cards: readonly ReplyCard[];
  readonly quickReplies: readonly string[];
  readonly status: ConversationStatus;
  readonly handover?: PublicHandover;
  /** Which model composed it: "grounded", "openai:…". */
  readonly model: string;
  /** Set when the model asked for failed and another spoke. */
  readonly modelFallback?: string;
  readonly usage: ModelUsage;
}

/** What a shopper may know of a hand-over. */
export interface PublicHandover {
  readonly reason: Handover['reason'];
  /** How many wait before this one. */
  readonly queuePosition?: number;
  /** ISO 8601. */
  readonly expectedAt?: string;
}

/**
 * What `stream` yields, in this order: start, any of the middle ones, end. Only checked text is ever sent. A second
 * `start` takes back what came after the first: others wrote in the conversation meanwhile, and the answer begins anew.
 */
export type CustomerServiceEvent =
  | {
      readonly type: 'start';
      readonly conversationId: string;
      readonly messageId: string;
      readonly language: Language;
    }
  | { readonly type: 'tool'; readonly name: string; readonly status: 'running' | 'done' | 'failed' }
  | { readonly type: 'delta'; readonly text: string }
  | { readonly type: 'citation'; readonly citation: Citation }
  | { readonly type: 'handover'; readonly handover: PublicHandover }
  | { readonly type: 'end'; readonly reply: CustomerServiceReply };
