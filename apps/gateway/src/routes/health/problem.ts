import { NotFoundError } from '@commerceai/sdk';
import { z } from 'zod';
import { isProblemCode, PROBLEMS } from '../../http/problem-catalogue.ts';
import { defineRoute } from '../../routing/define-route.ts';
import { localisedTextSchema } from '../../schemas/shared.ts';

export const problem = defineRoute({
  method: 'GET',
  path: '/problems/:code',
  operationId: 'describeProblem',
  summary: 'What a problem’s `type` refers to',
  tags: ['Health'],
  permission: 'public',
  cost: 1,
  params: z.object({ code: z.string().max(100) }),
  status: 200,
  answer: {
    description: 'The kind of problem.',
    schema: z.strictObject({
      code: z.string(),
      status: z.number().int(),
      title: z.string(),
      shopper: localisedTextSchema.describe('What a shopper is told.'),
    }),
  },
  problems: [404],
  async handler({ params: { code } }) {
    if (!isProblemCode(code)) throw new NotFoundError({ kind: 'problem', id: code });
    return { code, ...PROBLEMS[code] };
  },
});
