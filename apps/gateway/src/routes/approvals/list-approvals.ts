import { APPROVAL_STATUSES } from '@commerceai/sdk';
import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { approvalExample, approvalSchema } from '../../schemas/approval.ts';
import { presentApproval, presentPage } from '../../schemas/present.ts';
import { pageOf, pageQuery, pageSchema } from '../../schemas/shared.ts';

export const listApprovals = defineRoute({
  method: 'GET',
  path: '/api/approvals',
  operationId: 'listApprovals',
  summary: 'List actions above the shop’s limits, oldest first',
  tags: ['Approvals'],
  permission: 'approvals:read',
  cost: 2,
  query: z.strictObject({ ...pageQuery, status: z.enum(APPROVAL_STATUSES).exactOptional() }),
  status: 200,
  answer: {
    description: 'One page.',
    schema: pageSchema(approvalSchema),
    example: { items: [approvalExample] },
  },
  async handler({ services, actor, query }) {
    const page = await services.ai.approvals.list({
      shopId: actor.shopId,
      page: pageOf(query),
      ...(query.status ? { status: query.status } : {}),
    });
    return presentPage(page, presentApproval);
  },
});
