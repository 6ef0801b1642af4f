import { defineRoute } from '../../routing/define-route.ts';
import { documentExample, entrySchema, savedSchema } from '../../schemas/knowledge.ts';
import { presentDocument } from '../../schemas/present.ts';
import { documentParams } from './shared.ts';

export const putKnowledge = defineRoute({
  method: 'PUT',
  path: '/api/customer-service/knowledge/:id',
  operationId: 'putKnowledge',
  summary: 'Write or replace a knowledge entry',
  description: 'Publishing a draft that was proposed for a gap fills the gap.',
  tags: ['Knowledge'],
  permission: 'knowledge:write',
  cost: 5,
  params: documentParams,
  body: entrySchema,
  status: 200,
  answer: {
    description: 'The entry as it was kept.',
    schema: savedSchema,
    example: { document: documentExample, outcome: 'updated' },
  },
  async handler({ services, actor, params, body }) {
    const entry = { ...body, id: params.id };
    const { document, outcome } = await services.ai.knowledge.save({ shopId: actor.shopId, entry });
    return { document: presentDocument(document), outcome };
  },
});
