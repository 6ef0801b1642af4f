import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { documentParams } from './shared.ts';

export const deleteKnowledge = defineRoute({
  method: 'DELETE',
  path: '/api/customer-service/knowledge/:id',
  operationId: 'deleteKnowledge',
  summary: 'Remove a knowledge entry',
  tags: ['Knowledge'],
  permission: 'knowledge:write',
  cost: 3,
  params: documentParams,
  status: 204,
  answer: { description: 'It is gone.', schema: z.undefined() },
  problems: [404],
  async handler({ services, actor, params }) {
    await services.ai.knowledge.remove({ shopId: actor.shopId, id: params.id });
    return undefined;
  },
});
