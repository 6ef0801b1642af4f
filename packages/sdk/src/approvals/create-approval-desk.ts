import { z } from 'zod';
import type { AgentContext } from '#agents/agent-context.ts';
import { actionEvent } from '#agents/customer-service/tools/order-action.ts';
import { type ReturnedLine, wholeLines } from '#commerce/index.ts';
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
  /** Absent from approvals of earlier versions, as are the key and what follows from it. */
  email: z.string().optional(),
  idempotencyKey: z.string().optional(),
  lines: z.array(z.object({ lineId: z.string(), quantity: z.number().int().positive() })).optional(),
  /** In approvals of earlier versions, where lines came back whole. */
  lineIds: z.array(z.string()).optional(),
  reason: z.string(),
  language: z.enum(['fr', 'en', 'es', 'de', 'it']),
});

type Payload = z.infer<typeof payloadSchema>;

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
  let lines: readonly ReturnedLine[];
  try {
    lines = await linesOf(context, approval, payload);
    await perform(context, approval, { ...payload, lines });
  } catch (error) {
    if (!CommerceAIError.isInstance(error)) throw error;
    if (error.retryable) throw error;
    return move('failed', error.message);
  }
  // Each of these may be repeated, so that what was cut short between them is made good by deciding again.
  await context.storage.events.append(
    actionEvent({
      ...payload,
      lines,
      shopId: approval.shopId,
      action: approval.action === 'start_return' ? 'start_return' : 'cancel_order',
      email: payload.email,
      key: keyOf(approval, payload),
      approvalId: approval.id,
      conversationId: approval.conversationId,
      actor: `person:${by}`,
      at: now,
    }),
  );
  await tellShopper(context, approval, payload, { by, verdict: 'executed' });
  return move('executed', 'done');
}

/** The key under which the platform may have been asked before: what it did then it does not do again. */
function keyOf(approval: Approval, payload: Pick<Payload, 'idempotencyKey'>): string {
  return payload.idempotencyKey ?? approval.key;
}

/** What is to come back. An approval of an earlier version names lines without quantities, and means them whole. */
async function linesOf(
  context: AgentContext,
  approval: Approval,
  { lines, lineIds = [], orderId, orderNumber, email }: Payload,
): Promise<readonly ReturnedLine[]> {
  if (lines || lineIds.length === 0) return lines ?? [];
  const commerce = findCapability(context.connectors, 'commerce');
  const order = await commerce?.findOrder(approval.shopId, orderNumber, { emails: email ? [email] : [] });
  if (order?.id !== orderId) throw new NotFoundError({ kind: 'order', id: orderNumber });
  return wholeLines(order.lines, lineIds);
}

async function perform(
  context: AgentContext,
  approval: Approval,
  payload: Omit<Payload, 'lines'> & { lines: readonly ReturnedLine[] },
): Promise<void> {
  const commerce = findCapability(context.connectors, 'commerce');
  const common = {
    shopId: approval.shopId,
    orderId: payload.orderId,
    reason: payload.reason,
    idempotencyKey: keyOf(approval, payload),
  };
  if (approval.action === 'start_return' && commerce?.startReturn)
    await commerce.startReturn({ ...common, lines: payload.lines });
  else if (approval.action === 'cancel_order' && commerce?.cancelOrder) await commerce.cancelOrder(common);
  else {
    throw new ConflictError({
      code: 'action_not_connected',
      message: `No connected platform can carry out "${approval.action}": do it in your shop's own administration, then refuse or close this approval.`,
    });
  }
}
