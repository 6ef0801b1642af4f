import { ConflictError, type ShopLanguage } from '@commerceai/sdk';
import { z } from 'zod';
import { chatState } from '../../chat/chat-state.ts';
import { CHAT, findConversation, requireSession } from '../../chat/shopper-session.ts';
import { defineRoute } from '../../routing/define-route.ts';
import {
  chatStateExample,
  chatStateSchema,
  proxyQuerySchema,
  sessionTokenSchema,
} from '../../schemas/chat.ts';

/** What "no" means, said for the shopper where the shop's people and the agent both read it. */
const STILL_OPEN: Readonly<Record<ShopLanguage, string>> = {
  fr: 'Mon problème n’est pas résolu. Je voudrais parler à une personne.',
  en: 'My problem is not solved. I would like to talk to a person.',
};

export const answerResolution = defineRoute({
  method: 'POST',
  path: '/app-proxy/resolution',
  operationId: 'chatAnswerResolution',
  summary: 'Say whether the matter is settled',
  description: 'Yes closes the conversation as confirmed; no opens it again and asks for a person.',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 5,
  query: proxyQuerySchema,
  body: z.object({ session: sessionTokenSchema, resolved: z.boolean() }),
  status: 200,
  answer: {
    description: 'Where the conversation stands.',
    schema: chatStateSchema,
    example: chatStateExample,
  },
  problems: [409],
  async handler({ services, actor, body, takeAllowance }) {
    const session = requireSession({ services, actor, token: body.session, takeAllowance });
    const conversation = await findConversation(services, actor, session);
    if (!conversation) {
      throw new ConflictError({
        message: 'Nothing was said in this session yet: there is nothing to settle.',
      });
    }
    const { shopId, id: conversationId, status, version } = conversation;
    if (body.resolved) {
      await services.ai.conversations.resolve({ shopId, conversationId, resolution: 'confirmed' });
    } else if (status === 'bot' || status === 'resolved') {
      await services.inFlight.track(
        services.ai.customerService.respond({
          shopId,
          conversationId,
          channel: CHAT,
          threadKey: session.sessionId,
          // One click asks once, however often the request is sent.
          messageId: `still-open:${version}`,
          text: STILL_OPEN[conversation.language === 'fr' ? 'fr' : 'en'],
        }),
      );
    }
    const viewer = { services, actor, session };
    return chatState(viewer, await findConversation(services, actor, session));
  },
});
