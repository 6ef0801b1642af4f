import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { approvalExample, approvalSchema } from '../../schemas/approval.ts';
import { presentApproval } from '../../schemas/present.ts';
import { idSchema } from '../../schemas/shared.ts';

export const decideApproval = defineRoute({
  method: 'POST',
  path: '/api/approvals/:id/decide',
  operationId: 'decideApproval',
  summary: 'Approve an action, which carries it out, or refuse it',
  description: 'Once: a second decision is a conflict. The shopper is told in the conversation.',
  tags: ['Approvals'],
  permission: 'approvals:write',
  cost: 5,
  params: z.object({ id: idSchema.describe('Id of the approval.') }),
  body: z.strictObject({
    decision: z.enum(['approve', 'refuse']),
    by: z.string().trim().min(1).max(100).describe('Name of the person who decides.'),
  }),
  status: 200,
  answer: {
    description: 'The approval as it is now.',
    schema: approvalSchema,
    example: { ...approvalExample, status: 'executed', decidedBy: 'Nadia' },
  },
  problems: [404, 409],
  async handler({ services, actor, params, body }) {
    return presentApproval(
      await services.ai.approvals.decide({ shopId: actor.shopId, id: params.id, ...body }),
    );
  },
});
