import { UnavailableError } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';

export const ready = defineRoute({
  method: 'GET',
  path: '/health/ready',
  operationId: 'healthReady',
  summary: 'Whether requests can be served',
  description:
    'A database that is away makes the server unready. A queue that is away does not: messages are kept, and the ' +
    'worker finds them without it.',
  tags: ['Health'],
  permission: 'public',
  cost: 0,
  status: 200,
  answer: {
    description: 'They can.',
    schema: z.strictObject({
      status: z.enum(['ok', 'degraded']),
      database: z.literal('ok'),
      queue: z.enum(['ok', 'away']),
    }),
    example: { status: 'ok', database: 'ok', queue: 'ok' },
  },
  async handler({ services }) {
    const answers = await services.dependencies();
    if (!answers.database) {
      throw new UnavailableError({ dependency: 'database', message: 'The database does not answer.' });
    }
    const status = answers.queue ? ('ok' as const) : ('degraded' as const);
    return { status, database: 'ok' as const, queue: answers.queue ? ('ok' as const) : ('away' as const) };
  },
});
