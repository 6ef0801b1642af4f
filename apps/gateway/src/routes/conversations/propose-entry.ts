import { defineRoute } from '../../routing/define-route.ts';
import { documentExample, documentSchema } from '../../schemas/knowledge.ts';
import { presentDocument } from '../../schemas/present.ts';
import { conversationParams } from './shared.ts';

export const proposeEntry = defineRoute({
  method: 'POST',
  path: '/api/customer-service/conversations/:id/propose-entry',
  operationId: 'proposeEntry',
  summary: 'Draft a knowledge entry from a resolved conversation',
  description: 'The draft is searched only once it is published.',
  tags: ['Conversations', 'Knowledge'],
  permission: 'knowledge:write',
  cost: 5,
  params: conversationParams,
  status: 201,
  answer: {
    description: 'The draft.',
    schema: documentSchema,
    example: { ...documentExample, status: 'draft' },
  },
  problems: [404, 409],
  async handler({ services, actor, params }) {
    return presentDocument(
      await services.ai.conversations.proposeEntry({ shopId: actor.shopId, conversationId: params.id }),
    );
  },
});
