import { APPROVAL_STATUSES } from '@commerceai/sdk';
import type { ApiApproval } from '@commerceai/sdk/client';
import { z } from 'zod';
import { instantSchema } from './shared.ts';

export const approvalSchema: z.ZodType<ApiApproval> = z
  .strictObject({
    id: z.string(),
    action: z.string(),
    payload: z.record(z.string(), z.unknown()),
    reason: z.string().describe('Why the policy wants a person.'),
    conversationId: z.string().exactOptional(),
    status: z.enum(APPROVAL_STATUSES),
    decidedBy: z.string().exactOptional(),
    decidedAt: instantSchema.exactOptional(),
    outcome: z.string().exactOptional(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Approval' });

export const approvalExample: ApiApproval = {
  id: '8c2f1a7e-6b5d-4e3c-a2b1-0f9e8d7c6b5a',
  action: 'cancel_order',
  payload: { orderId: '1001', reason: 'changed_mind' },
  reason: 'The order is worth more than the shop lets the agent cancel alone.',
  conversationId: '0b5f6f0a-5c0e-4a6c-9d1e-0c8a5b0f2f11',
  status: 'pending',
  createdAt: '2026-11-24T09:02:00.000Z',
};
