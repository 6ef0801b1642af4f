import { UnavailableError } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';

export const ready = defineRoute({
  method: 'GET',
  path: '/health/ready',
  operationId: 'healthReady',
  summary: 'Whether the dependencies answer',
  tags: ['Health'],
  permission: 'public',
  cost: 0,
  status: 200,
  answer: {
    description: 'They do.',
    schema: z.strictObject({ status: z.literal('ok') }),
    example: { status: 'ok' },
  },
  async handler({ services }) {
    const [away] = await services.unavailable();
    if (away) {
      throw new UnavailableError({ dependency: away, message: `The ${away} does not answer.` });
    }
    return { status: 'ok' as const };
  },
});
