import type { ApiUsage } from '@commerceai/sdk/client';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { readSettings } from './read-settings.ts';

const usageSchema: z.ZodType<ApiUsage> = z
  .strictObject({
    month: z.string(),
    calls: z.number().int(),
    inputTokens: z.number().int(),
    outputTokens: z.number().int(),
    costMicroUsd: z.number().describe('In micro-units of US dollars: 1,000,000 is 1 USD.'),
    budgetMicroUsd: z.number().exactOptional().describe('The shop’s ceiling; absent: none.'),
  })
  .meta({ id: 'Usage' });

export const getUsage = defineRoute({
  method: 'GET',
  path: '/api/customer-service/usage',
  operationId: 'getUsage',
  summary: 'Read what the shop’s model calls consumed in a month',
  tags: ['Settings'],
  permission: 'settings:read',
  cost: 2,
  query: z.strictObject({
    month: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Not a month, such as "2026-11".')
      .exactOptional()
      .describe('The current one unless told; in UTC.'),
  }),
  status: 200,
  answer: {
    description: 'The sums of the month.',
    schema: usageSchema,
    example: {
      month: '2026-11',
      calls: 412,
      inputTokens: 640_000,
      outputTokens: 71_000,
      costMicroUsd: 302_000,
      budgetMicroUsd: 5_000_000,
    },
  },
  async handler({ services, actor, query }) {
    const month = query.month ?? services.clock.now().toISOString().slice(0, 7);
    const [usage, settings] = await Promise.all([
      services.ai.storage.usage.read(actor.shopId, month),
      readSettings(services, actor.shopId),
    ]);
    const budget = settings.monthlyModelBudgetMicroUsd;
    return { month, ...usage, ...(budget === undefined ? {} : { budgetMicroUsd: budget }) };
  },
});
