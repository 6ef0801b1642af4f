import type { ReturnedLine } from '#commerce/index.ts';

/** What the agent remembers between two messages of one conversation. Small, and plain JSON. */
export interface ConversationMemory {
  /** How many replies in a row rested on little. */
  readonly lowConfidence: number;
  /** Sentiment scores of the shopper's messages, oldest first, at most 10. */
  readonly sentiments: readonly number[];
  /** Folded index terms of the shopper's latest questions, to notice a repetition; at most 5. */
  readonly questions: readonly (readonly string[])[];
  /** What the agent asked for and waits to hear. */
  readonly awaiting?: Awaiting;
  /** Number of the order being talked about. Forgotten once {@link ORDER_LIFE} messages have not taken it up. */
  readonly orderNumber?: string;
  /** Messages answered since the order was last taken up. @default 0 */
  readonly orderAge?: number;
  /** When the last reply was given, ISO 8601. Absent in older memories. */
  readonly at?: string;
  /** When somebody who waits for a person was last told that they do, ISO 8601. */
  readonly reassuredAt?: string;
  /** The address of that order in a signed-in shopper's own word, where nothing proves it: never more than a claim. */
  readonly email?: string;
  /** What was last shown, for a message that names nothing itself: "the second one", "and in black?". */
  readonly subject?: Subject;
}

/** The articles a conversation is about. Forgotten once {@link SUBJECT_LIFE} messages have not taken it up. */
export interface Subject {
  /** Handles of the articles last shown, in the order they were shown. Never empty. */
  readonly products: readonly string[];
  /** Handle of the one picked from them: what "it" means since. */
  readonly picked?: string;
  /** Messages answered since the subject was last taken up. */
  readonly age: number;
}

/** Messages in a row about something else after which "it" no longer means what was shown before them. */
export const SUBJECT_LIFE = 4;

/** The same for the order being talked about. */
export const ORDER_LIFE = 5;

/** A question of the agent's that the next message may answer. */
export type Awaiting =
  /** With the e-mail address the shopper has already given. */
  | {
      readonly kind: 'order_number';
      readonly intent: string;
      readonly email?: string;
      /** What was asked, where more than the order's state answers it. */
      readonly question?: string;
      /** Numbers of the orders just listed, in their order: what "the first one" means. */
      readonly choices?: readonly string[];
      /** What they said they want done, where that is an action. */
      readonly wish?: string;
    }
  | {
      readonly kind: 'email';
      readonly intent: string;
      /** Absent where the shopper does not have it: a code to the mailbox then shows which orders are theirs. */
      readonly orderNumber?: string;
      /** What the shopper asked, to be answered once it is known who they are. */
      readonly question?: string;
      /** What they said they want done, where that is an action. */
      readonly wish?: string;
    }
  | {
      readonly kind: 'code';
      readonly intent: string;
      readonly orderNumber?: string;
      readonly email: string;
      readonly question?: string;
      /** What they said they want done, where that is an action. */
      readonly wish?: string;
      /** The address has no orders and no code was sent, which nobody may learn: every code is wrong, for as long. */
      readonly decoy?: { readonly attemptsLeft: number; readonly expiresAt: string };
    }
  | {
      readonly kind: 'confirmation';
      readonly action: 'start_return' | 'cancel_order';
      readonly orderNumber: string;
      /** @default what of the order may come back */
      readonly lines?: readonly ReturnedLine[];
      /** In memories of an earlier version, where a line was offered whole. */
      readonly lineIds?: readonly string[];
      /** The message that the offer answered: what tells one wish from the next. Absent in older memories. */
      readonly offer?: string;
      /** Why the shopper wants it, in their own words. Absent in older memories. */
      readonly reason?: string;
    }
  | { readonly kind: 'resolution' };

/** The memory of a conversation that has just begun. */
export const EMPTY_MEMORY: ConversationMemory = { lowConfidence: 0, sentiments: [], questions: [] };
