import { defineRoute } from '../../routing/define-route.ts';
import { documentExample, documentSchema } from '../../schemas/knowledge.ts';
import { presentDocument } from '../../schemas/present.ts';
import { documentParams } from './shared.ts';

export const getKnowledge = defineRoute({
  method: 'GET',
  path: '/api/customer-service/knowledge/:id',
  operationId: 'getKnowledge',
  summary: 'Read a knowledge entry',
  tags: ['Knowledge'],
  permission: 'knowledge:read',
  cost: 1,
  params: documentParams,
  status: 200,
  answer: { description: 'The entry.', schema: documentSchema, example: documentExample },
  problems: [404],
  async handler({ services, actor, params }) {
    return presentDocument(await services.ai.knowledge.get({ shopId: actor.shopId, id: params.id }));
  },
});
