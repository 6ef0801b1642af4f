import type { Intent, Language } from '@commerceai/sdk';

/** The order a thread is about, and the moment it starts at. */
export type Occasion =
  | 'none'
  | 'placed'
  | 'underway'
  | 'late'
  | 'delivered'
  | 'delivered_clothes'
  | 'refunded'
  | 'refunded_less_label';

/**
 * A thread as its author writes it. In the texts, words in braces are filled with the facts of the order and its
 * customer: {firstName}, {number}, {item}, {carrier}, {tracking}, {estimated}, {refund}.
 */
export interface ThreadScript {
  readonly language: Language;
  readonly channel: 'chat' | 'email' | 'whatsapp' | 'messenger';
  readonly intent: Intent;
  readonly about: Occasion;
  readonly status: 'bot' | 'waiting' | 'human' | 'resolved';
  readonly satisfaction?: number;
  readonly messages: readonly (readonly [author: 'shopper' | 'bot' | 'human', text: string])[];
}
