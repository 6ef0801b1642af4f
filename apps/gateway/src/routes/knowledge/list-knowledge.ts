import { AUDIENCES } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { documentExample, documentSchema } from '../../schemas/knowledge.ts';
import { presentDocument, presentPage } from '../../schemas/present.ts';
import { languageSchema, pageOf, pageQuery, pageSchema } from '../../schemas/shared.ts';

export const listKnowledge = defineRoute({
  method: 'GET',
  path: '/api/customer-service/knowledge',
  operationId: 'listKnowledge',
  summary: 'List knowledge entries, newest update first',
  tags: ['Knowledge'],
  permission: 'knowledge:read',
  cost: 2,
  query: z.strictObject({
    ...pageQuery,
    language: languageSchema.exactOptional(),
    audience: z.enum(AUDIENCES).exactOptional(),
    status: z.enum(['published', 'draft']).exactOptional(),
    text: z.string().max(200).exactOptional(),
  }),
  status: 200,
  answer: {
    description: 'One page.',
    schema: pageSchema(documentSchema),
    example: { items: [documentExample] },
  },
  async handler({ services, actor, query: { limit: _limit, cursor: _cursor, ...filter }, query }) {
    const page = await services.ai.knowledge.list({ shopId: actor.shopId, filter, page: pageOf(query) });
    return presentPage(page, presentDocument);
  },
});
