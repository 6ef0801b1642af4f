import type { Attachment } from '#connectors/messaging-capability.ts';
import type { Conversation, ConversationCustomer } from '#storage/conversations.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import type { EscalationSignal } from './escalation/signals.ts';
import type { ShopSettings } from './shop-settings.ts';
import type { RequestAnswer } from './steps/answer-to-request.ts';
import type { Entities } from './steps/extract-entities.ts';

/** A checked message with every default filled in. */
export interface ShopperMessage {
  readonly shopId: string;
  readonly conversationId?: string;
  readonly messageId: string;
  readonly channel: string;
  readonly threadKey: string;
  /** What is understood of it: at most 4,000 characters. */
  readonly text: string;
  /** What is stored where that is more than what is understood. */
  readonly wholeText?: string;
  readonly attachments: readonly Attachment[];
  readonly customer?: ConversationCustomer;
  readonly language?: Language;
  readonly visitor?: string;
  readonly signal?: AbortSignal;
}

/** What a message says, read without any model. */
export interface Understanding {
  /** The shopper's language. */
  readonly language: Language;
  /** The classifier's reading. */
  readonly intent: { readonly name: Intent; readonly confidence: number };
  /** What the conversation is about now: the classifier's reading, or what an earlier question is still open on. */
  readonly topic: Intent;
  /** A second request in the same message. */
  readonly secondTopic?: Intent;
  /** What is to be answered: the message, or the question that waited for what it gives. Absent where it was answered. */
  readonly question?: string;
  /** How it takes what the agent asked for, where it does not give it. */
  readonly requestAnswer?: RequestAnswer;
  readonly outOfScope: number;
  readonly sentiment: { readonly score: number; readonly label: 'negative' | 'neutral' | 'positive' };
  readonly sentimentFalling: boolean;
  readonly entities: Entities;
  readonly signals: readonly EscalationSignal[];
  /** Index terms of the message in its own language. */
  readonly terms: readonly string[];
}

/** One message being answered, and all that is known when the lookups begin. */
export interface Turn {
  readonly message: ShopperMessage;
  readonly shop: ShopSettings;
  readonly conversation: Conversation;
  readonly understanding: Understanding;
  readonly now: Date;
  /** Whether the conversation is as this message left it: nobody has written after it. */
  readonly newest: boolean;
  /** Whether an earlier message may have no answer yet: this one's reply does not settle it. @default false */
  readonly owesMore?: boolean;
  /** Whether this message brought the conversation to another thread. */
  readonly moved: boolean;
}
