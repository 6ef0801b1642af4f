import type { AgentContext } from '#agents/agent-context.ts';
import type { Order, ReturnedLine } from '#commerce/index.ts';
import type { Approval } from '#storage/approvals.ts';
import type { Turn } from '../turn.ts';
import { actionKey, type OrderAction } from './order-action.ts';

/**
 * Files what a person has to approve, or finds it where it is filed already: the open one of the same action, or the
 * one that this very offer led to, whatever became of it. After one that was decided, asking anew files a new one.
 */
export async function fileApproval(
  context: AgentContext,
  turn: Turn,
  request: {
    action: OrderAction;
    order: Order;
    lines: readonly ReturnedLine[];
    /** Why the policy wants a person. */
    rule: string;
    /** Which offer was confirmed. */
    offer: string;
    /** Why the shopper wants it. */
    reason: string;
    /** The key under which the platform may have been asked already. */
    idempotencyKey: string;
  },
): Promise<Approval> {
  const { action, order, lines, rule, offer, reason, idempotencyKey } = request;
  for (let attempt = 1; ; attempt += 1) {
    const approval = await context.storage.approvals.request({
      shopId: turn.message.shopId,
      action,
      payload: {
        orderId: order.id,
        orderNumber: order.number,
        email: order.email,
        lines,
        reason,
        language: turn.understanding.language,
        offer,
        idempotencyKey,
      },
      reason: rule,
      conversationId: turn.conversation.id,
      key: await actionKey({ action, order, lines, attempt: `approval-${attempt}` }),
      createdAt: turn.now,
    });
    const isOpen = approval.status === 'pending' || approval.status === 'approved';
    if (isOpen || approval.payload.offer === offer) return approval;
  }
}
