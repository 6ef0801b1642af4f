import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { conversationDetailExample, conversationDetailSchema } from '../../schemas/conversation.ts';
import { presentDetail } from '../../schemas/present.ts';
import { bySchema, conversationParams, idempotencyHeaders, keyOf } from './shared.ts';

export const addNote = defineRoute({
  method: 'POST',
  path: '/api/customer-service/conversations/:id/notes',
  operationId: 'addNote',
  summary: 'Add a private note',
  description: 'For the shop’s people only; it never reaches the shopper or a model that answers them.',
  tags: ['Conversations'],
  permission: 'conversations:write',
  cost: 3,
  params: conversationParams,
  headers: idempotencyHeaders,
  body: z.strictObject({ text: z.string().trim().min(1).max(4000), by: bySchema }),
  status: 200,
  answer: {
    description: 'The conversation with the note.',
    schema: conversationDetailSchema,
    example: conversationDetailExample,
  },
  problems: [404],
  async handler({ services, actor, params, headers, body }) {
    return presentDetail(
      await services.ai.conversations.note({
        shopId: actor.shopId,
        conversationId: params.id,
        ...body,
        ...keyOf(headers),
      }),
    );
  },
});
