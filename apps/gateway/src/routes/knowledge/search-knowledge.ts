import { AUDIENCES } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { passageSchema } from '../../schemas/knowledge.ts';
import { wire } from '../../schemas/present.ts';
import { languageSchema } from '../../schemas/shared.ts';

export const searchKnowledge = defineRoute({
  method: 'GET',
  path: '/api/customer-service/knowledge/search',
  operationId: 'searchKnowledge',
  summary: 'Find the passages an answer would rest on',
  tags: ['Knowledge'],
  permission: 'knowledge:read',
  cost: 3,
  query: z.strictObject({
    text: z.string().trim().min(1).max(1000).describe('A question in the shopper’s words.'),
    language: languageSchema.exactOptional().describe('Detected from the text unless told.'),
    audience: z.enum(AUDIENCES).exactOptional().describe('"staff" finds public passages too.'),
    limit: z.coerce.number().int().min(1).max(50).exactOptional().describe('5 unless told.'),
  }),
  status: 200,
  answer: {
    description: 'The passages, best first.',
    schema: z.object({ passages: z.array(passageSchema) }),
    example: {
      passages: [
        {
          chunkId: 'returns-fr#0',
          documentId: 'returns-fr',
          title: 'Retours',
          text: 'Vous avez 30 jours après la livraison pour retourner un article non porté.',
          language: 'fr',
          audience: 'public',
          score: 7.4,
          coverage: 0.92,
          updatedAt: '2026-11-20T08:00:00.000Z',
        },
      ],
    },
  },
  async handler({ services, actor, query }) {
    const passages = await services.ai.knowledge.search({ shopId: actor.shopId, ...query });
    return { passages: [...wire(passages)] };
  },
});
