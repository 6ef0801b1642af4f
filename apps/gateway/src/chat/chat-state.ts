import { type Attachment, type Conversation, clientMessageId, type Message } from '@commerceai/sdk';
import type { ChatAttachment, ChatMessage, ChatState } from '@commerceai/sdk/client';
import type { ChatSessionClaims } from '../app-proxy/session-token.ts';
import { attachmentIdOf } from '../attachments/attachment-address.ts';
import type { ShopperActor } from '../routing/permission.ts';
import type { Services } from '../services.ts';

/** What one shopper's page is told with. */
export interface ChatViewer {
  readonly services: Services;
  readonly actor: ShopperActor;
  readonly session: ChatSessionClaims;
}

/** A conversation as its shopper may see it: no notes, no summary, no draft. `after` leaves out what is known. */
export async function chatState(
  viewer: ChatViewer,
  conversation: Conversation | undefined,
  after = 0,
): Promise<ChatState> {
  if (!conversation) return { status: 'bot', messages: [], position: 0 };
  const detail = await viewer.services.ai.conversations.get({
    shopId: conversation.shopId,
    conversationId: conversation.id,
    notes: false,
    ...(after > 0 ? { after } : {}),
  });
  const messages = detail.messages.filter((message) => message.kind === 'message');
  return {
    conversationId: conversation.id,
    messages: messages.map((message) => chatMessage(viewer, message)),
    position: detail.messages.at(-1)?.position ?? after,
    ...standing(detail.conversation, detail.queuePosition),
  };
}

function standing(
  conversation: Conversation,
  queuePosition: number | undefined,
): Omit<ChatState, 'messages' | 'position' | 'conversationId'> {
  const { status, handover, assignee, satisfaction } = conversation;
  const waiting = status === 'waiting';
  return {
    status,
    ...(waiting && queuePosition !== undefined ? { queuePosition } : {}),
    ...(waiting && handover?.expectedAt ? { expectedAt: handover.expectedAt.toISOString() } : {}),
    ...(status === 'human' && assignee ? { assignee: firstName(assignee) } : {}),
    ...(satisfaction ? { rating: satisfaction.score } : {}),
  };
}

function chatMessage(viewer: ChatViewer, message: Message): ChatMessage {
  const messageId = clientMessageId(message);
  return {
    id: message.id,
    position: message.position,
    author: message.author,
    text: message.text,
    attachments: message.attachments.map((attachment) => chatAttachment(viewer, attachment)),
    citations: message.citations,
    cards: message.cards,
    quickReplies: message.quickReplies,
    createdAt: message.createdAt.toISOString(),
    ...(message.author === 'human' && message.by ? { by: firstName(message.by) } : {}),
    ...(messageId === undefined ? {} : { messageId }),
  };
}

/** A picture of ours is given out under names made for this viewer; any other keeps its address. */
export function chatAttachment(viewer: ChatViewer, attachment: Attachment): ChatAttachment {
  const { name, mediaType, size, url } = attachment;
  const id = attachmentIdOf(url);
  if (!id) return { id: url, url, name, mediaType, size };
  const { actor, services, session } = viewer;
  const granted = services.attachmentGrants.grant(session.shopId, session.sessionId, id);
  const shown = services.attachmentGrants.address(actor, id);
  return { id: granted, url: `${actor.basePath}/attachments/${shown}`, name, mediaType, size };
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
