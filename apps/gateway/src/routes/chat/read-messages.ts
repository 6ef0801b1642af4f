import { z } from 'zod';
import { chatState } from '../../chat/chat-state.ts';
import { findConversation, requireSession } from '../../chat/shopper-session.ts';
import { defineRoute } from '../../routing/define-route.ts';
import { chatStateExample, chatStateSchema, proxyQuery, sessionTokenSchema } from '../../schemas/chat.ts';
import { idSchema } from '../../schemas/shared.ts';

/** A position is an integer of 32 bits. */
const LAST_POSITION = 2_147_483_647;

export const readMessages = defineRoute({
  method: 'GET',
  path: '/app-proxy/messages',
  operationId: 'chatReadMessages',
  summary: 'Read what was said since',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 1,
  query: z.looseObject({
    ...proxyQuery,
    session: sessionTokenSchema,
    after: z.coerce
      .number()
      .int()
      .min(0)
      .max(LAST_POSITION)
      .exactOptional()
      .describe('Highest position known.'),
    conversation: idSchema
      .exactOptional()
      .describe('The conversation that `after` counts in; when another has begun, all of that is given.'),
  }),
  status: 200,
  answer: {
    description: 'Where the conversation stands.',
    schema: chatStateSchema,
    example: chatStateExample,
  },
  async handler({ services, actor, query, takeAllowance }) {
    const session = requireSession({ services, actor, token: query.session, takeAllowance });
    const conversation = await findConversation(services, actor, session);
    const sameOne = query.conversation === undefined || query.conversation === conversation?.id;
    const viewer = { services, actor, session, token: query.session };
    return chatState(viewer, conversation, sameOne ? query.after : 0);
  },
});
