import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { conversationDetailExample, conversationDetailSchema } from '../../schemas/conversation.ts';
import { presentDetail } from '../../schemas/present.ts';
import { bySchema, conversationParams } from './shared.ts';

export const assignConversation = defineRoute({
  method: 'POST',
  path: '/api/customer-service/conversations/:id/assign',
  operationId: 'assignConversation',
  summary: 'Give a conversation to a person, or back to the agent',
  tags: ['Conversations'],
  permission: 'conversations:write',
  cost: 3,
  params: conversationParams,
  body: z.strictObject({
    assignee: bySchema.nullable().describe('Name of the person; null gives it back to the agent.'),
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
      await services.ai.conversations.assign({
        shopId: actor.shopId,
        conversationId: params.id,
        assignee: body.assignee,
      }),
    );
  },
});
