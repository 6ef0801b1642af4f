import type { AgentContext } from '#agents/agent-context.ts';
import { isSentTo } from '#deliveries/deliveries-of.ts';
import type { Conversation, OpenConversation } from '#storage/conversations.ts';
import type { ShopperMessage } from '../turn.ts';
import { isOwned } from '../whose-conversation.ts';

/** Conversations of others that one thread may lead to, one after the other. */
const TRIES = 5;

/** As what a message opens its conversation. */
export function openingOf(message: ShopperMessage, now: Date): OpenConversation {
  const { shopId, channel, threadKey, customer, language } = message;
  return {
    shopId,
    channel,
    threadKey,
    now,
    ...(customer ? { customer } : {}),
    ...(language ? { language } : {}),
  };
}

/**
 * A conversation of the message's thread that is nobody's yet, where the one at hand is another person's: theirs leaves
 * the thread, with all its messages, and only they reach it. A channel that is sent to keeps its thread, since whatever
 * is answered there must arrive there.
 */
export async function openApart(
  context: AgentContext,
  message: ShopperMessage,
  theirs: Conversation,
  now: Date,
): Promise<Conversation> {
  const { conversations } = context.storage;
  let found = theirs;
  for (let tries = 0; tries < TRIES && !isSentTo(context, message.channel); tries += 1) {
    await leaveThread(context, found, message, now);
    found = await conversations.open(openingOf(message, now));
    if (found.id !== theirs.id && !isOwned(found.customer)) return found;
  }
  return found;
}

/** The thread no longer leads to the conversation, whether it was its own or a guest there. */
function leaveThread(
  context: AgentContext,
  { shopId, id, ...conversation }: Conversation,
  { channel, threadKey }: Pick<ShopperMessage, 'channel' | 'threadKey'>,
  now: Date,
): Promise<Conversation> {
  const isOwn = conversation.channel === channel && conversation.threadKey === threadKey;
  const change = isOwn ? { threadKey: id } : { guest: { channel, threadKey, until: now } };
  return context.storage.conversations.update(shopId, id, change, { now });
}
