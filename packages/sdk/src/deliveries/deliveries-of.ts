import { findMessaging } from '#connectors/connector.ts';
import type { NewDelivery, NewMessage } from '#storage/conversations.ts';
import type { AgentContext } from '../agents/agent-context.ts';
import { textWithLinks } from './text-with-links.ts';

/** Where a message goes: a channel's thread, and the conversation that it belongs to. */
export interface DeliveryAddress {
  readonly conversationId: string;
  readonly channel: string;
  readonly threadKey: string;
}

/**
 * Whether what is written to a shopper of that channel is sent there: where a connector of its name has messaging. On
 * any other channel, the chat or a caller's own, the shopper's side fetches it.
 */
export function isSentTo({ connectors }: Pick<AgentContext, 'connectors'>, channel: string): boolean {
  return findMessaging(connectors, channel) !== undefined;
}

/** What to send of a message that is stored with it: nothing of a note, of an empty text and where it is fetched. */
export function deliveriesOf(
  context: Pick<AgentContext, 'connectors'>,
  { conversationId, channel, threadKey }: DeliveryAddress,
  message: NewMessage,
): readonly NewDelivery[] {
  if (message.kind === 'note' || message.text === '' || !isSentTo(context, channel)) return [];
  return [
    {
      channel,
      recipient: threadKey,
      text: textWithLinks(message),
      key: `${conversationId}:${message.key}`,
    },
  ];
}
