import type { Language } from '@commerceai/sdk';

export interface DemoMessage {
  readonly author: 'shopper' | 'bot' | 'human';
  readonly text: string;
  readonly sentAt: Date;
}

/** A past support thread, in plain values. */
export interface DemoConversation {
  readonly id: string;
  readonly customerEmail: string;
  readonly language: Language;
  readonly channel: 'chat' | 'email' | 'whatsapp' | 'messenger' | 'instagram';
  readonly messages: readonly DemoMessage[];
  readonly status: 'bot' | 'waiting' | 'human' | 'resolved';
  /** 1 to 5, when the shopper gave one. */
  readonly satisfaction?: number;
}

export interface ConversationsOptions {
  readonly seed: number;
  readonly now: Date;
}

/** Past support threads, the oldest first. */
export function generateConversations(_options: ConversationsOptions): DemoConversation[] {
  return [];
}
