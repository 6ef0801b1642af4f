import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { satisfactionSchema } from '../../schemas/conversation.ts';
import { wire } from '../../schemas/present.ts';
import { conversationParams } from './shared.ts';

export const rateConversation = defineRoute({
  method: 'POST',
  path: '/api/customer-service/conversations/:id/rate',
  operationId: 'rateConversation',
  summary: 'Record the shopper’s score',
  tags: ['Conversations'],
  permission: 'conversations:write',
  cost: 3,
  params: conversationParams,
  body: z.strictObject({
    score: z.number().int().min(1).max(5),
    comment: z.string().trim().max(2000).exactOptional(),
  }),
  status: 200,
  answer: {
    description: 'The score as it was kept.',
    schema: satisfactionSchema,
    example: { score: 5, comment: 'Parfait', at: '2026-11-24T09:10:00.000Z' },
  },
  problems: [404, 409],
  async handler({ services, actor, params, body }) {
    return wire(
      await services.ai.conversations.rate({
        shopId: actor.shopId,
        conversationId: params.id,
        ...body,
      }),
    );
  },
});
