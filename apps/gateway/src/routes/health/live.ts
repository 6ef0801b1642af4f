import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';

export const live = defineRoute({
  method: 'GET',
  path: '/health/live',
  operationId: 'healthLive',
  summary: 'Whether the process runs',
  tags: ['Health'],
  permission: 'public',
  cost: 0,
  status: 200,
  answer: {
    description: 'It does.',
    schema: z.strictObject({ status: z.literal('ok') }),
    example: { status: 'ok' },
  },
  handler: async () => ({ status: 'ok' as const }),
});
