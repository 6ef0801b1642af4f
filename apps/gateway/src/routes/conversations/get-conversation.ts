import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { conversationDetailExample, conversationDetailSchema } from '../../schemas/conversation.ts';
import { presentDetail } from '../../schemas/present.ts';
import { conversationParams } from './shared.ts';

const positionSchema = z.coerce.number().int().min(0).exactOptional();

export const getConversation = defineRoute({
  method: 'GET',
  path: '/api/customer-service/conversations/:id',
  operationId: 'getConversation',
  summary: 'Read a conversation, private notes included',
  tags: ['Conversations'],
  permission: 'conversations:read',
  cost: 2,
  params: conversationParams,
  query: z.strictObject({
    after: positionSchema.describe('Only messages with a higher position.'),
    before: positionSchema.describe('Only messages with a lower position, the newest of them.'),
  }),
  status: 200,
  answer: {
    description: 'The conversation and its latest 100 messages, or those asked for.',
    schema: conversationDetailSchema,
    example: conversationDetailExample,
  },
  problems: [404],
  async handler({ services, actor, params, query }) {
    return presentDetail(
      await services.ai.conversations.get({
        shopId: actor.shopId,
        conversationId: params.id,
        notes: true,
        ...query,
      }),
    );
  },
});
