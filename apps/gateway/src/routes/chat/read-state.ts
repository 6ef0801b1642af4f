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
import { idSchema } from '../../schemas/shared.ts';

/** A position is an integer of 32 bits. */
const LAST_POSITION = 2_147_483_647;

export const readState = defineRoute({
  method: 'POST',
  path: '/app-proxy/state',
  operationId: 'chatReadState',
  summary: 'Read what was said since',
  description:
    'A POST, because the session has no place in an address, and the app proxy passes on few headers.',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 1,
  query: proxyQuerySchema,
  body: z.object({
    session: sessionTokenSchema,
    after: z.number().int().min(0).max(LAST_POSITION).exactOptional().describe('Highest position known.'),
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
  async handler({ services, actor, body, takeAllowance }) {
    const session = requireSession({ services, actor, token: body.session, takeAllowance });
    const conversation = await findConversation(services, actor, session);
    const sameOne = body.conversation === undefined || body.conversation === conversation?.id;
    return chatState({ services, actor, session }, conversation, sameOne ? body.after : 0);
  },
});
