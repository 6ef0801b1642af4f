import type { ConversationCustomer } from '#storage/conversations.ts';
import type { HandoverReason } from './handover.ts';
import type { ConversationMemory } from './memory.ts';
import type { ReplyCard } from './reply.ts';
import type { Finding } from './reply-task.ts';

/** What one lookup brought. Everything is optional but the findings. */
export interface LookUp {
  readonly findings: readonly Finding[];
  readonly cards?: readonly ReplyCard[];
  /** What to remember; merged into the conversation's memory. `awaiting: undefined` stops waiting. */
  readonly memory?: Partial<Pick<ConversationMemory, 'orderNumber' | 'email' | 'subject'>> & {
    readonly awaiting?: ConversationMemory['awaiting'];
  };
  /** Set when the shopper proved who they are. */
  readonly customer?: ConversationCustomer;
  /** The findings are the whole answer: nothing is to be added from the knowledge base. */
  readonly complete?: boolean;
  /** A reason to hand over that the lookup itself found. */
  readonly handover?: { readonly reason: HandoverReason; readonly evidence: string };
}

/** A lookup that brought nothing. */
export const NOTHING: LookUp = { findings: [] };
