import type { Conversation } from '@commerceai/sdk';
import { z } from 'zod';
import type { ChatSessionClaims } from '../../app-proxy/session-token.ts';
import { chatState } from '../../chat/chat-state.ts';
import { findConversation, isOwn } from '../../chat/shopper-session.ts';
import { welcome } from '../../chat/welcome.ts';
import { closestLanguage } from '../../http/shopper-language.ts';
import { NEW_SESSION_COST, visitorOf } from '../../http/visitor.ts';
import { defineRoute } from '../../routing/define-route.ts';
import type { ShopperActor } from '../../routing/permission.ts';
import {
  chatSessionSchema,
  chatStateExample,
  pageLanguageSchema,
  proxyQuerySchema,
  sessionTokenSchema,
} from '../../schemas/chat.ts';
import type { Services } from '../../services.ts';
import { readSettings } from '../settings/read-settings.ts';

export const openSession = defineRoute({
  method: 'POST',
  path: '/app-proxy/session',
  operationId: 'chatOpenSession',
  summary: 'Open the chat, or take it up again',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 3,
  query: proxyQuerySchema,
  body: z.object({
    session: sessionTokenSchema.exactOptional().describe('The token of an earlier visit.'),
    language: pageLanguageSchema.exactOptional(),
  }),
  status: 200,
  answer: {
    description: 'The session and what was said so far. A token that is refused or expired is replaced.',
    schema: chatSessionSchema,
    example: {
      session: 'WyJtYWlzb24i…',
      shop: { name: 'Maison Exemple', language: 'fr', open: true, replyMinutes: 15 },
      greeting: 'Bonjour ! Comment pouvons-nous vous aider ?',
      suggestions: ['Où est ma commande ?'],
      state: chatStateExample,
    },
  },
  async handler({ services, actor, body, request, takeAllowance }) {
    const settings = await readSettings(services, actor.shopId);
    const { token, claims, conversation } = await takeUp(services, actor, body.session);
    if (token !== body.session) takeAllowance('visitor', visitorOf(actor, request.ip), NEW_SESSION_COST);
    return {
      session: token,
      ...welcome(settings, closestLanguage(body.language) ?? settings.language, services.clock.now()),
      state: await chatState({ services, actor, session: claims }, conversation),
    };
  },
});

/** What was said so far, and the session it is read with. */
interface TakenUp {
  readonly token: string;
  readonly claims: ChatSessionClaims;
  readonly conversation: Conversation | undefined;
}

/** The earlier session where it may go on, else a new one or, for a customer, the one of all their browsers. */
async function takeUp(
  services: Services,
  actor: ShopperActor,
  earlier: string | undefined,
): Promise<TakenUp> {
  const known = earlier === undefined ? undefined : services.sessions.read(earlier, actor.shopId);
  if (earlier === undefined || !known || !mayGoOn(known, actor)) return begin(services, actor);
  const conversation = await findConversation(services, actor, known);
  if (known.sessionId === ownSession(services, actor, known.sessionId))
    return { token: earlier, claims: known, conversation };
  return moveToCustomer(await begin(services, actor), services, conversation);
}

/** Whose session it is must be there; whoever was not signed in then may be now. */
function mayGoOn(known: ChatSessionClaims, actor: ShopperActor): boolean {
  return isOwn(known, actor) || known.customerId === undefined;
}

function ownSession(services: Services, { shopId, customerId }: ShopperActor, otherwise: string): string {
  return customerId === undefined ? otherwise : services.sessions.sessionOfCustomer(shopId, customerId);
}

/**
 * Signing in makes the conversation that customer's alone: it moves to their session, so that whoever kept the token
 * from before has nothing any more.
 */
async function moveToCustomer(
  session: TakenUp,
  services: Services,
  conversation: Conversation | undefined,
): Promise<TakenUp> {
  const { sessionId: threadKey, customerId } = session.claims;
  if (!conversation || customerId === undefined) return session;
  const { shopId, id: conversationId } = conversation;
  const adopted = await services.ai.conversations.adopt({ shopId, conversationId, customerId, threadKey });
  if (!adopted) return session;
  // What is over gives way to what the customer has open.
  const isOver = adopted.status === 'resolved' && session.conversation !== undefined;
  return isOver ? session : { ...session, conversation: adopted };
}

async function begin(services: Services, actor: ShopperActor): Promise<TakenUp> {
  const { shopId, customerId } = actor;
  if (customerId === undefined) return { ...services.sessions.issue({ shopId }), conversation: undefined };
  const sessionId = services.sessions.sessionOfCustomer(shopId, customerId);
  const session = services.sessions.issue({ shopId, sessionId, customerId });
  return { ...session, conversation: await findConversation(services, actor, session.claims) };
}
