import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { conversationDetailExample, conversationDetailSchema } from '../../schemas/conversation.ts';
import { presentDetail } from '../../schemas/present.ts';
import { bySchema, conversationParams, idempotencyHeaders, keyOf } from './shared.ts';

export const replyToConversation = defineRoute({
  method: 'POST',
  path: '/api/customer-service/conversations/:id/reply',
  operationId: 'replyToConversation',
  summary: 'Write to the shopper as a person',
  description: 'Takes the conversation over from the agent and sends the text over the shopper’s channel.',
  tags: ['Conversations'],
  permission: 'conversations:write',
  cost: 3,
  params: conversationParams,
  headers: idempotencyHeaders,
  body: z.strictObject({ text: z.string().trim().min(1).max(4000), by: bySchema }),
  status: 200,
  answer: {
    description: 'The conversation with the new message.',
    schema: conversationDetailSchema,
    example: conversationDetailExample,
  },
  problems: [404, 409],
  async handler({ services, actor, params, headers, body }) {
    return presentDetail(
      await services.ai.conversations.reply({
        shopId: actor.shopId,
        conversationId: params.id,
        ...body,
        ...keyOf(headers),
      }),
    );
  },
});
