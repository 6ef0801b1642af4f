import { ConflictError } from '@commerceai/sdk';
import { z } from 'zod';
import { chatState } from '../../chat/chat-state.ts';
import { findConversation, requireSession } from '../../chat/shopper-session.ts';
import { defineRoute } from '../../routing/define-route.ts';
import {
  chatStateExample,
  chatStateSchema,
  proxyQuerySchema,
  sessionTokenSchema,
} from '../../schemas/chat.ts';

export const rateChat = defineRoute({
  method: 'POST',
  path: '/app-proxy/rating',
  operationId: 'chatRate',
  summary: 'Score the conversation once it is resolved',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 3,
  query: proxyQuerySchema,
  body: z.object({
    session: sessionTokenSchema,
    score: z.number().int().min(1).max(5),
    comment: z.string().trim().max(2000).exactOptional(),
  }),
  status: 200,
  answer: {
    description: 'Where the conversation stands.',
    schema: chatStateSchema,
    example: chatStateExample,
  },
  problems: [409],
  async handler({ services, actor, body: { session: token, ...rating }, takeAllowance }) {
    const session = requireSession({ services, actor, token, takeAllowance });
    const conversation = await findConversation(services, actor, session);
    if (!conversation) {
      throw new ConflictError({ message: 'Nothing was said in this session yet: there is nothing to rate.' });
    }
    const { shopId, id: conversationId } = conversation;
    await services.ai.conversations.rate({ shopId, conversationId, ...rating });
    return chatState({ services, actor, session }, await findConversation(services, actor, session));
  },
});
