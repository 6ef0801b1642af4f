import type {
  Citation,
  CustomerServiceEvent,
  CustomerServiceReply,
  ReplyCard,
} from '#agents/customer-service/reply.ts';
import type { ConversationStatus, MessageAuthor } from '#storage/conversations.ts';

/*
 * What the chat widget and its back end say to each other, under one base path (on a Shopify storefront the
 * app proxy, "/apps/commerceai"). The session is an opaque signed token that the back end gave; it stands for
 * an anonymous shopper and is kept in the browser. Who a signed-in shopper is comes from the proxy's signed
 * parameters, never from the page. The session travels in bodies alone: addresses end up in the logs of whoever
 * passes them on, and the app proxy passes on few headers.
 *
 *   POST {base}/session       ChatSessionRequest   → ChatSession
 *   POST {base}/messages      ChatSendRequest      → CustomerServiceReply, or with `Accept: text/event-stream` its events
 *   POST {base}/state         ChatStateRequest     → ChatState
 *   POST {base}/attachments   multipart/form-data: session, image → ChatAttachment
 *   POST {base}/resolution    ChatResolutionRequest → ChatState
 *   POST {base}/rating        ChatRatingRequest    → ChatState
 *
 * Errors are problem details (RFC 9457): { type, title, status, code, detail }.
 */

/** Opens a chat, or takes up an earlier one. */
export interface ChatSessionRequest {
  /** The token from an earlier visit; refused or expired ones are replaced by a new one. */
  readonly session?: string;
  /** The page's language, BCP 47. */
  readonly language?: string;
}

/** An open chat. `session` is secret: whoever has it is the shopper. */
export interface ChatSession {
  readonly session: string;
  readonly shop: {
    readonly name: string;
    readonly language: string;
    readonly open: boolean;
    readonly replyMinutes: number;
  };
  readonly greeting?: string;
  /** Three or four first questions in the page's language. */
  readonly suggestions: readonly string[];
  readonly state: ChatState;
}

/** A message of the shopper. Sent again with the same `messageId`, it is the same message. */
export interface ChatSendRequest {
  readonly session: string;
  /** Made by the widget before the first try and kept for every further one: a UUID. */
  readonly messageId: string;
  readonly text: string;
  readonly language?: string;
  /** Ids from POST {base}/attachments. */
  readonly attachments?: readonly string[];
}

/** Asks what is new. */
export interface ChatStateRequest {
  readonly session: string;
  /** Highest position known. @default 0 */
  readonly after?: number;
  /** The conversation that `after` counts in: of another one, all messages come. */
  readonly conversation?: string;
}

/** Each server-sent event: `event` is the type, `data` this as JSON. A failure in mid-stream is `event: error` with problem details. */
export type ChatStreamEvent = CustomerServiceEvent;

/** The JSON answer to a message. */
export type ChatReply = CustomerServiceReply;

/** A conversation as its shopper may see it: no notes, no summary, no draft. */
export interface ChatState {
  readonly conversationId?: string;
  readonly status: ConversationStatus;
  readonly messages: readonly ChatMessage[];
  /** Highest position known: pass it as `after`. */
  readonly position: number;
  /** While waiting: how many come first. */
  readonly queuePosition?: number;
  /** While waiting, ISO 8601: when a person is expected. */
  readonly expectedAt?: string;
  /** First name of the person who has taken over. */
  readonly assignee?: string;
  readonly rating?: number;
}

/** A message as the shopper may see it. */
export interface ChatMessage {
  readonly id: string;
  readonly position: number;
  readonly author: MessageAuthor;
  /** Name of the person, for `human`. */
  readonly by?: string;
  readonly text: string;
  readonly attachments: readonly ChatAttachment[];
  readonly citations: readonly Citation[];
  readonly cards: readonly ReplyCard[];
  readonly quickReplies: readonly string[];
  /** For the shopper's own messages: the id the widget gave. */
  readonly messageId?: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** A picture of a message. */
export interface ChatAttachment {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

/** The shopper says whether it helped. */
export interface ChatResolutionRequest {
  readonly session: string;
  /** False reopens and asks for a person. */
  readonly resolved: boolean;
}

/** The shopper scores the conversation. */
export interface ChatRatingRequest {
  readonly session: string;
  /** 1 to 5. */
  readonly score: number;
  readonly comment?: string;
}
