import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { conversationDetailExample, conversationDetailSchema } from '../../schemas/conversation.ts';
import { presentDetail } from '../../schemas/present.ts';
import { bySchema, conversationParams } from './shared.ts';

export const resolveConversation = defineRoute({
  method: 'POST',
  path: '/api/customer-service/conversations/:id/resolve',
  operationId: 'resolveConversation',
  summary: 'Close a conversation',
  tags: ['Conversations'],
  permission: 'conversations:write',
  cost: 3,
  params: conversationParams,
  body: z.strictObject({
    resolution: z
      .enum(['confirmed', 'assumed'])
      .describe('Confirmed only when the shopper said so; the two are never counted together.'),
    by: bySchema.exactOptional(),
  }),
  status: 200,
  answer: {
    description: 'The conversation as it is now.',
    schema: conversationDetailSchema,
    example: conversationDetailExample,
  },
  problems: [404, 409],
  async handler({ services, actor, params, body }) {
    return presentDetail(
      await services.ai.conversations.resolve({
        shopId: actor.shopId,
        conversationId: params.id,
        ...body,
      }),
    );
  },
});
