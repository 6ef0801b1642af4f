import type { AgentContext } from '#agents/agent-context.ts';
import { announceDeliveries } from '#deliveries/announce-deliveries.ts';
import { deliveriesOf } from '#deliveries/deliveries-of.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import type { Conversation, ConversationChange, Message, NewMessage } from '#storage/conversations.ts';
import type { ShopperMessage, Turn } from '../turn.ts';

const TRIES = 4;

/** What saving came to: `overtaken` when a person took the conversation while the agent was composing. */
export type Saved =
  | {
      readonly outcome: 'saved';
      readonly conversation: Conversation;
      readonly reply: Message;
      /** Another message handed the conversation over meanwhile: it waits once, since then and for that reason. */
      readonly waitsAlready: boolean;
    }
  | { readonly outcome: 'repeated'; readonly conversation: Conversation; readonly reply: Message }
  | { readonly outcome: 'overtaken'; readonly conversation: Conversation };

/** Stores the reply once, with what changes about the conversation and what to send of it. */
export async function saveReply(
  context: AgentContext,
  turn: Turn,
  reply: NewMessage,
  change: ConversationChange,
): Promise<Saved> {
  const { message, now } = turn;
  let { conversation } = turn;
  let waitsAlready = false;
  for (let attempt = 1; ; attempt += 1) {
    const { channel } = message;
    const threadKey = threadOf(message, conversation);
    const deliveries = deliveriesOf(context, { conversationId: conversation.id, channel, threadKey }, reply);
    try {
      const stored = await context.storage.conversations.append({
        shopId: message.shopId,
        conversationId: conversation.id,
        messages: [reply],
        change: {
          ...(waitsAlready ? withoutHandover(change) : change),
          // Only a first try is sure that nobody wrote after the message, and only where nothing was open before it does
          // its reply settle all; else the worker's sweep looks.
          ...(turn.newest && !turn.owesMore && attempt === 1 ? { unanswered: null } : {}),
        },
        expectedVersion: conversation.version,
        deliveries,
        now,
      });
      const [saved] = stored.messages;
      if (!saved) throw new ConflictError({ message: 'The reply was not stored.' });
      if (deliveries.length > 0) await announceDeliveries(context, message.shopId);
      return {
        outcome: stored.repeated ? 'repeated' : 'saved',
        conversation: stored.conversation,
        reply: saved,
        waitsAlready,
      };
    } catch (error) {
      if (!(error instanceof ConflictError) || error.code !== 'version_conflict' || attempt === TRIES)
        throw error;
      const latest = await context.storage.conversations.find(message.shopId, conversation.id);
      // Joined to another of the customer's: the turn is taken again where the message now is.
      if (!latest || latest.joinedInto !== undefined) throw error;
      if (latest.status === 'human') return { outcome: 'overtaken', conversation: latest };
      conversation = latest;
      waitsAlready = latest.status === 'waiting';
    }
  }
}

/** Where the message came from; who named but the conversation is answered where that is. */
function threadOf({ threadKey, conversationId }: ShopperMessage, conversation: Conversation): string {
  return threadKey === conversationId ? conversation.threadKey : threadKey;
}

function withoutHandover({
  status: _status,
  waitingSince: _since,
  handover: _handover,
  ...change
}: ConversationChange): ConversationChange {
  return change;
}
