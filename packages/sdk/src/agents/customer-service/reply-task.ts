import type { Order, Product, ReturnedLine } from '#commerce/index.ts';
import type { Intent } from '#text/intent/intents.ts';
import type { Language } from '#text/language.ts';
import type { Handover } from './handover.ts';
import type { Source } from './reply.ts';
import type { OpeningInterval, ShopSettings } from './shop-settings.ts';

/** All that a reply may be made of, as typed values: what `grounded()` composes from, and what the prompt is rendered from. */
export interface ReplyTask {
  readonly kind: 'customer-service.reply';
  readonly question: string;
  /** What was asked before, where `question` only gives what it waited for: an e-mail address, a code. */
  readonly waited?: string;
  /** The language to answer in. */
  readonly language: Language;
  /** The shopper's own language when it cannot be served. */
  readonly unservedLanguage?: Language;
  readonly intent: { readonly name: Intent; readonly confidence: number };
  readonly sentiment: number;
  readonly shop: ShopSettings;
  readonly now: Date;
  /** Whether this is the first reply of the conversation. */
  readonly first: boolean;
  readonly sources: readonly Source[];
  /** What the lookups and actions found, in order. Each names the source it can be cited by. */
  readonly findings: readonly Finding[];
}

/** A day whose opening hours were asked about; closed where there are none. */
export interface AskedDay {
  /** Noon of it, on the shop's clock. */
  readonly at: Date;
  readonly intervals: readonly OpeningInterval[];
}

/** What a lookup or an action brought. A discriminated union: composing switches on it exhaustively. */
export type Finding =
  | { readonly kind: 'order'; readonly order: Order; readonly source: number }
  | { readonly kind: 'orders'; readonly orders: readonly Order[]; readonly source: number }
  /** A parcel said to be delivered is not there, and the shop's texts do not tell what to do first. */
  | { readonly kind: 'parcel_not_there' }
  /** No such order for that e-mail: says no more than that, so that orders cannot be probed. */
  | { readonly kind: 'order_not_found'; readonly number: string }
  | {
      readonly kind: 'need_order_number';
      /** It was asked for before and not given: where to find it is said as well. */
      readonly again?: boolean;
    }
  /** The shopper does not have what was asked for, or asks where it is. */
  | {
      readonly kind: 'where_to_find';
      readonly what: 'order_number' | 'email' | 'code';
      /** Where the code went. */
      readonly email?: string;
    }
  | { readonly kind: 'need_email'; readonly orderNumber?: string }
  | {
      readonly kind: 'code_sent';
      readonly email: string;
      /** Sent only if that address has orders, which nobody may learn. */
      readonly ifKnown?: boolean;
    }
  | { readonly kind: 'code_wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'code_expired' }
  | { readonly kind: 'too_many_codes' }
  /** Number and e-mail were tried too often: the same answer to a right pair and a wrong one. */
  | { readonly kind: 'too_many_lookups' }
  /** The shop's platform did not answer: neither whether there is such an order or article, nor that there is none. */
  | { readonly kind: 'platform_away'; readonly of: 'orders' | 'articles' }
  | {
      readonly kind: 'product';
      readonly product: Product;
      readonly source: number;
      /** Picked from a list by its place: the words that did so ("the first") ask nothing of it. */
      readonly pointed?: boolean;
    }
  | {
      readonly kind: 'products';
      readonly products: readonly Product[];
      readonly sources: readonly number[];
      /** What was asked for, where the articles are that by another name only: data, never repeated to the shopper. */
      readonly wanted?: string;
      /** They were shown before, and the question is about each of them. */
      readonly asked?: boolean;
      /** Only what answers is told: an article whose page says nothing of it is not described instead. */
      readonly strictly?: boolean;
    }
  /** Nothing of the kind asked for; `products` come nearest to it. */
  | {
      readonly kind: 'no_product';
      /** What was asked for, folded: data, never repeated to the shopper. */
      readonly wanted?: string;
      readonly products?: readonly Product[];
      readonly sources?: readonly number[];
    }
  | {
      readonly kind: 'return_eligibility';
      readonly order: Order;
      readonly eligible: boolean;
      readonly rule: ReturnRule;
      /** What it was asked of, and how many units of each; empty where no line was. */
      readonly lines: readonly ReturnedLine[];
      readonly until?: Date;
      readonly source: number;
    }
  | {
      readonly kind: 'confirm_action';
      readonly action: 'start_return' | 'cancel_order';
      readonly order: Order;
      readonly source: number;
    }
  | {
      readonly kind: 'action_done';
      readonly action: 'start_return' | 'cancel_order';
      readonly order: Order;
      readonly source: number;
    }
  | {
      readonly kind: 'action_refused';
      readonly action: 'start_return' | 'cancel_order';
      readonly rule: string;
      readonly order: Order;
      readonly source: number;
    }
  | {
      readonly kind: 'action_needs_approval';
      readonly action: 'start_return' | 'cancel_order';
      readonly order: Order;
      readonly source: number;
    }
  /** Something is to be sent back that no line of the order is called. */
  | { readonly kind: 'which_lines'; readonly order: Order; readonly source: number }
  | { readonly kind: 'action_declined' }
  | {
      readonly kind: 'opening_hours';
      readonly openNow: boolean;
      readonly nextOpening?: Date;
      /** The one day that was asked about. */
      readonly day?: AskedDay;
      readonly source: number;
    }
  | { readonly kind: 'passages'; readonly sources: readonly number[] }
  | { readonly kind: 'nothing_found' }
  | { readonly kind: 'out_of_scope' }
  /** Words that make no sense to the agent, where `out_of_scope` makes sense and is no business of the shop's. */
  | { readonly kind: 'not_understood' }
  | { readonly kind: 'greeting' }
  /** Asks whether a person answers, or who does: to be told honestly that it is an automatic assistant. */
  | { readonly kind: 'asked_who_answers' }
  | { readonly kind: 'asked_how_are_you' }
  /** A question announced and not yet asked. */
  | { readonly kind: 'announced_question' }
  /** A mere "ok", "yes" or "no" that answers nothing. */
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'praise' }
  | { readonly kind: 'complaint' }
  | { readonly kind: 'resolved' }
  /** Waits for a person already, and asks whether anybody is there. */
  | { readonly kind: 'still_waiting'; readonly handover: Handover; readonly queuePosition?: number }
  | { readonly kind: 'handover'; readonly handover: Handover; readonly queuePosition?: number };

export const RETURN_RULES = [
  'within_window',
  'window_passed',
  'not_delivered',
  'excluded',
  'already_returned',
  'cancelled',
] as const;
export type ReturnRule = (typeof RETURN_RULES)[number];

/** What is said while it is not settled whose order it is. */
export const ASKS_WHO = [
  'need_email',
  'where_to_find',
  'order_not_found',
  'code_sent',
  'code_wrong',
  'code_expired',
  'too_many_codes',
  'too_many_lookups',
] as const satisfies readonly Finding['kind'][];
