import { defineRoute } from '../../routing/define-route.ts';
import { documentExample, newEntrySchema, savedSchema } from '../../schemas/knowledge.ts';
import { presentDocument } from '../../schemas/present.ts';

export const createKnowledge = defineRoute({
  method: 'POST',
  path: '/api/customer-service/knowledge',
  operationId: 'createKnowledge',
  summary: 'Write a knowledge entry',
  description: 'With an `id` of your own the same entry again replaces the first.',
  tags: ['Knowledge'],
  permission: 'knowledge:write',
  cost: 5,
  body: newEntrySchema,
  status: 201,
  answer: {
    description: 'The entry as it was kept.',
    schema: savedSchema,
    example: { document: documentExample, outcome: 'created' },
  },
  async handler({ services, actor, body }) {
    const { document, outcome } = await services.ai.knowledge.save({ shopId: actor.shopId, entry: body });
    return { document: presentDocument(document), outcome };
  },
});
