import { defineRoute } from '../../routing/define-route.ts';
import { gapExample, gapSchema } from '../../schemas/knowledge.ts';
import { presentGap } from '../../schemas/present.ts';
import { gapParams } from './shared.ts';

export const dismissGap = defineRoute({
  method: 'POST',
  path: '/api/customer-service/knowledge-gaps/:id/dismiss',
  operationId: 'dismissGap',
  summary: 'Put a gap aside',
  tags: ['Knowledge'],
  permission: 'knowledge:write',
  cost: 3,
  params: gapParams,
  status: 200,
  answer: {
    description: 'The gap as it is now.',
    schema: gapSchema,
    example: { ...gapExample, status: 'dismissed' },
  },
  problems: [404, 409],
  async handler({ services, actor, params }) {
    return presentGap(await services.ai.knowledge.dismissGap({ shopId: actor.shopId, gapId: params.id }));
  },
});
