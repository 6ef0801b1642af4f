import type { Conversation } from '@commerceai/sdk';
import type { ChatSessionClaims } from '../app-proxy/session-token.ts';
import { HttpError } from '../http/http-error.ts';
import type { CallerKind } from '../http/rate-limit.ts';
import type { ShopperActor } from '../routing/permission.ts';
import type { Services } from '../services.ts';

/** The channel's name in storage. */
export const CHAT = 'chat';

/**
 * The session a token stands for, charged for the request.
 * @throws HttpError `session_invalid`, `rate_limited`
 */
export function requireSession(options: {
  services: Services;
  actor: ShopperActor;
  token: string;
  takeAllowance: (kind: CallerKind, id: string) => void;
}): ChatSessionClaims {
  const { services, actor, token } = options;
  const claims = services.sessions.read(token, actor.shopId);
  if (!claims || !isOwn(claims, actor)) throw sessionInvalid();
  options.takeAllowance('session', claims.sessionId);
  return claims;
}

/** Whether the session is that of whoever is there: the same customer signed in, or nobody then and now. */
export function isOwn(claims: ChatSessionClaims, actor: ShopperActor): boolean {
  return claims.customerId === actor.customerId;
}

/**
 * The newest conversation of a session; undefined when nothing was said yet. What turns out to be another customer's than
 * the one signed in is passed over: where the session was a guest of it, it no longer is and leads to its own thread.
 */
export async function findConversation(
  services: Services,
  actor: ShopperActor,
  session: ChatSessionClaims,
): Promise<Conversation | undefined> {
  const { shopId } = actor;
  const { conversations } = services.ai.storage;
  const { sessionId: threadKey } = session;
  const now = services.clock.now();
  const find = () => conversations.findByThread(shopId, CHAT, threadKey, now);
  const found = await find();
  if (!found || !isAnothers(found, actor)) return found;
  if (found.threadKey === threadKey) return undefined;
  const guest = { channel: CHAT, threadKey, until: now };
  await conversations.update(shopId, found.id, { guest }, { now });
  const own = await find();
  return own && !isAnothers(own, actor) ? own : undefined;
}

function isAnothers({ customer }: Conversation, { customerId }: ShopperActor): boolean {
  return customerId !== undefined && customer?.id !== undefined && customer.id !== customerId;
}

function sessionInvalid(): HttpError {
  return new HttpError({
    code: 'session_invalid',
    message: 'This chat session is unknown, expired, or another shopper’s: open a new one.',
  });
}
