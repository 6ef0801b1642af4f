import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { GAP_STATUSES, gapExample, gapSchema } from '../../schemas/knowledge.ts';
import { presentGap, presentPage } from '../../schemas/present.ts';
import { pageOf, pageQuery, pageSchema } from '../../schemas/shared.ts';

export const listGaps = defineRoute({
  method: 'GET',
  path: '/api/customer-service/knowledge-gaps',
  operationId: 'listGaps',
  summary: 'List questions that nobody could answer, most asked first',
  tags: ['Knowledge'],
  permission: 'knowledge:read',
  cost: 2,
  query: z.strictObject({ ...pageQuery, status: z.enum(GAP_STATUSES).exactOptional() }),
  status: 200,
  answer: { description: 'One page.', schema: pageSchema(gapSchema), example: { items: [gapExample] } },
  async handler({ services, actor, query }) {
    const page = await services.ai.knowledge.gaps({
      shopId: actor.shopId,
      page: pageOf(query),
      ...(query.status ? { status: query.status } : {}),
    });
    return presentPage(page, presentGap);
  },
});
