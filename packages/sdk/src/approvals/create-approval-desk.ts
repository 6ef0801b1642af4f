import { z } from 'zod';
import type { AgentContext } from '#agents/agent-context.ts';
import { findCapability } from '#connectors/connector.ts';
import { CommerceAIError } from '#errors/commerceai-error.ts';
import { ConflictError } from '#errors/conflict-error.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { Approval } from '#storage/approvals.ts';
import type { ApprovalDesk } from './approval-desk.ts';
import { tellShopper } from './tell-shopper.ts';

const payloadSchema = z.object({
  orderId: z.string(),
  orderNumber: z.string(),
  lineIds: z.array(z.string()),
  reason: z.string(),
  language: z.enum(['fr', 'en', 'es', 'de', 'it']),
});

/** Actions above the limits, decided by people and carried out once. */
export function createApprovalDesk(context: AgentContext): ApprovalDesk {
  const { approvals } = context.storage;
  return {
    list: (request) => approvals.list(request.shopId ?? context.shopId, request.status, request.page),
    async decide(request) {
      const shopId = request.shopId ?? context.shopId;
      const known = await approvals.find(shopId, request.id);
      if (!known) throw new NotFoundError({ kind: 'approval', id: request.id });
      const now = context.clock.now();
      if (request.decision === 'refuse') {
        // Telling is safe to repeat, so a refusal that was cut short before it may be given again.
        const refused =
          known.status === 'refused'
            ? known
            : await approvals.move(shopId, known.id, { from: 'pending', to: 'refused', by: request.by, now });
        await tellShopper(context, refused, payloadSchema.parse(refused.payload), {
          by: request.by,
          verdict: 'refused',
        });
        return refused;
      }
      // An approval whose carrying out was cut short stays "approved" and may be decided again: the action's key makes it happen once.
      const approved =
        known.status === 'approved'
          ? known
          : await approvals.move(shopId, known.id, { from: 'pending', to: 'approved', by: request.by, now });
      return carryOut(context, approved, request.by);
    },
  };
}

async function carryOut(context: AgentContext, approval: Approval, by: string): Promise<Approval> {
  const payload = payloadSchema.parse(approval.payload);
  const now = context.clock.now();
  const move = (to: 'executed' | 'failed', outcome: string) =>
    context.storage.approvals.move(approval.shopId, approval.id, { from: 'approved', to, by, outcome, now });
  try {
    await perform(context, approval, payload);
  } catch (error) {
    if (!CommerceAIError.isInstance(error)) throw error;
    if (error.retryable) throw error;
    return move('failed', error.message);
  }
  await tellShopper(context, approval, payload, { by, verdict: 'executed' });
  const executed = await move('executed', 'done');
  await context.storage.events.append({
    shopId: approval.shopId,
    type: approval.action === 'start_return' ? 'return.started' : 'order.cancelled',
    subject: payload.orderId,
    actor: `person:${by}`,
    data: { orderNumber: payload.orderNumber, approvalId: approval.id, lineIds: payload.lineIds },
    at: now,
  });
  return executed;
}

async function perform(
  context: AgentContext,
  approval: Approval,
  payload: z.infer<typeof payloadSchema>,
): Promise<void> {
  const commerce = findCapability(context.connectors, 'commerce');
  const common = {
    shopId: approval.shopId,
    orderId: payload.orderId,
    reason: payload.reason,
    idempotencyKey: approval.key,
  };
  if (approval.action === 'start_return' && commerce?.startReturn)
    await commerce.startReturn({ ...common, lineIds: payload.lineIds });
  else if (approval.action === 'cancel_order' && commerce?.cancelOrder) await commerce.cancelOrder(common);
  else {
    throw new ConflictError({
      code: 'action_not_connected',
      message: `No connected platform can carry out "${approval.action}": do it in your shop's own administration, then refuse or close this approval.`,
    });
  }
}
