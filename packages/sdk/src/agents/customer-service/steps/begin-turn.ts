import type { AgentContext } from '#agents/agent-context.ts';
import type { Conversation, Message } from '#storage/conversations.ts';
import { defaultShopSettings } from '../default-shop-settings.ts';
import type { RespondInput } from '../respond-input.ts';
import type { Turn } from '../turn.ts';
import { checkInput } from './check-input.ts';
import { withEarlierSignals } from './earlier-signals.ts';
import { loadConversation } from './load-conversation.ts';
import { partFromOwner } from './part-from-owner.ts';
import { raisePriority } from './raise-priority.ts';
import { isToBeReassured } from './reassure.ts';
import { completeCustomer, receiveMessage } from './receive-message.ts';
import { recall } from './remember.ts';
import { understand } from './understand.ts';

/** Where a message stands once it is stored. */
export type BegunTurn = { readonly turn: Turn; readonly stored: Message } & (
  | { readonly outcome: 'answer' }
  /** It was answered before: the same reply is given again. */
  | { readonly outcome: 'answered'; readonly reply: Message }
  /** Nobody has answered yet, and the shopper asks whether anybody will. */
  | { readonly outcome: 'waiting' }
  /** A person has the floor, or is about to: the agent stays silent. */
  | { readonly outcome: 'silent' }
);

/**
 * Checks, understands and stores a message. Nothing after this can lose it, nor can what a platform makes of its
 * customer.
 *
 * @param before The same message's first turn, which others overtook: it still answers what was asked when it was written.
 */
export async function beginTurn(
  context: AgentContext,
  input: RespondInput,
  before?: Turn,
): Promise<BegunTurn> {
  const now = context.clock.now();
  const checked = checkInput(input, context);
  const shop = (await context.storage.shops.find(checked.shopId)) ?? defaultShopSettings(checked.shopId);
  const [completion] = await Promise.allSettled([completeCustomer(context, checked)]);
  const message = completion.status === 'fulfilled' ? completion.value : checked;
  const asItStood = (one: Conversation) => withQuestionOf(before, recalled(one, now));
  let opened = asItStood(await loadConversation(context, message, now));
  let understanding = understand(message, opened, shop);
  const apart = await partFromOwner(context, message, opened, understanding, now);
  if (apart) {
    opened = apart;
    understanding = understand(message, opened, shop);
  }
  const received = await receiveMessage(context, message, opened, understanding, {
    now,
    policy: shop.policy,
  });
  // Whoever has it looked into sees the mistake, and the shopper's words are kept all the same.
  if (completion.status === 'rejected') throw completion.reason;
  const conversation = asItStood(received.conversation);
  const newest = received.outcome === 'new';
  // Somebody may still be at the earlier one, or nobody any more: its process may have ended.
  const owesMore =
    newest && (opened.unanswered !== undefined || received.conversation.version !== opened.version + 1);
  const turn: Turn = {
    message,
    shop,
    conversation,
    understanding: owesMore
      ? await withEarlierSignals(context, understanding, received, shop)
      : understanding,
    now,
    newest,
    owesMore,
    moved: opened.threadKey !== conversation.threadKey,
  };
  if (received.outcome === 'answered')
    return { outcome: 'answered', turn, stored: received.message, reply: received.reply };
  if (personHasFloor(received.conversation)) {
    await raisePriority(context, turn);
    return { outcome: isToBeReassured(turn) ? 'waiting' : 'silent', turn, stored: received.message };
  }
  return { outcome: 'answer', turn, stored: received.message };
}

/** A conversation without what is too old to be meant. */
function recalled(conversation: Conversation, now: Date): Conversation {
  return { ...conversation, memory: recall(conversation.memory, now) };
}

function withQuestionOf(before: Turn | undefined, conversation: Conversation): Conversation {
  if (!before) return conversation;
  const { awaiting: _, ...memory } = conversation.memory;
  const { awaiting } = before.conversation.memory;
  return { ...conversation, memory: { ...memory, ...(awaiting ? { awaiting } : {}) } };
}

function personHasFloor(conversation: Conversation): boolean {
  return conversation.status === 'waiting' || conversation.status === 'human';
}
