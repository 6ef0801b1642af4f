import { defineRoute } from '../../routing/define-route.ts';
import { documentExample, documentSchema, newEntrySchema } from '../../schemas/knowledge.ts';
import { presentDocument } from '../../schemas/present.ts';
import { gapParams } from './shared.ts';

export const proposeForGap = defineRoute({
  method: 'POST',
  path: '/api/customer-service/knowledge-gaps/:id/propose',
  operationId: 'proposeForGap',
  summary: 'Draft an entry that fills a gap',
  description: 'The entry is kept as a draft; publishing it fills the gap.',
  tags: ['Knowledge'],
  permission: 'knowledge:write',
  cost: 5,
  params: gapParams,
  body: newEntrySchema,
  status: 201,
  answer: {
    description: 'The draft.',
    schema: documentSchema,
    example: { ...documentExample, status: 'draft' },
  },
  problems: [404, 409],
  async handler({ services, actor, params, body }) {
    return presentDocument(
      await services.ai.knowledge.proposeForGap({ shopId: actor.shopId, gapId: params.id, entry: body }),
    );
  },
});
