import type { Conversation } from '@commerceai/sdk';
import { z } from 'zod';
import type { ChatSessionClaims } from '../../app-proxy/session-token.ts';
import { chatState } from '../../chat/chat-state.ts';
import { findConversation, isOwn } from '../../chat/shopper-session.ts';
import { welcome } from '../../chat/welcome.ts';
import { HttpError } from '../../http/http-error.ts';
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

/** The earlier session where it may go on, else a new one. */
async function takeUp(services: Services, actor: ShopperActor, earlier: string | undefined) {
  const known = earlier === undefined ? undefined : services.sessions.read(earlier, actor.shopId);
  if (earlier === undefined || !known) return begin(services, actor);
  const hasSignedIn = known.customerId === undefined && actor.customerId !== undefined;
  if (!hasSignedIn && !isOwn(known, actor)) return begin(services, actor);
  const conversation = await conversationUnlessLost(services, actor, known);
  if (conversation === 'lost') return begin(services, actor);
  if (hasSignedIn) return moveTo(begin(services, actor), services, conversation);
  return { token: earlier, claims: known, conversation };
}

/**
 * Signing in makes the conversation that customer's alone: it moves to a session of its own, so that whoever kept the
 * token from before has nothing any more.
 */
async function moveTo(
  session: ReturnType<typeof begin>,
  services: Services,
  conversation: Conversation | undefined,
) {
  if (!conversation) return session;
  const { conversations } = services.ai.storage;
  const change = { threadKey: session.claims.sessionId };
  const moved = await conversations.update(conversation.shopId, conversation.id, change, {
    now: services.clock.now(),
  });
  return { ...session, conversation: moved };
}

function begin(services: Services, { shopId, customerId }: ShopperActor) {
  return { ...services.sessions.issue({ shopId, customerId }), conversation: undefined };
}

async function conversationUnlessLost(services: Services, actor: ShopperActor, session: ChatSessionClaims) {
  try {
    return await findConversation(services, actor, session);
  } catch (error) {
    if (error instanceof HttpError && error.code === 'session_invalid') return 'lost';
    throw error;
  }
}
