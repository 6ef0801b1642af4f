import type { ComposeContext, FindingOf, Part } from './context.ts';
import { itemList } from './order-items.ts';
import { withoutCitationMarks } from './typography.ts';

/** Articles to choose from with one touch. */
const MOST_CHOICES = 3;

type ActionKind =
  | 'confirm_action'
  | 'action_done'
  | 'action_refused'
  | 'action_needs_approval'
  | 'which_lines'
  | 'action_declined';

/** What becomes of a return or a cancellation the shopper asked for. */
export function composeAction(finding: FindingOf<ActionKind>, context: ComposeContext): Part {
  const { texts, format } = context;
  switch (finding.kind) {
    case 'confirm_action': {
      const question = texts.actions.confirm(
        finding.action,
        finding.order.number,
        format.money(finding.order.total),
      );
      return {
        paragraphs: [context.cite(question, finding.source)],
        quickReplies: [texts.quickReplies.yes, texts.quickReplies.no],
      };
    }
    case 'action_done':
      return { paragraphs: [context.cite(done(finding, context), finding.source)] };
    case 'which_lines': {
      const { order, source } = finding;
      return {
        paragraphs: [context.cite(texts.actions.which(order.number, itemList(order.lines, format)), source)],
        quickReplies: order.lines.slice(0, MOST_CHOICES).map(({ title }) => withoutCitationMarks(title)),
      };
    }
    case 'action_refused':
      return {
        paragraphs: [
          `${context.cite(refusal(finding, context), finding.source)} ${texts.actions.refusedNext}`,
        ],
        quickReplies: [texts.quickReplies.human],
      };
    case 'action_needs_approval':
      return {
        paragraphs: [
          context.cite(texts.actions.needsApproval(finding.action, finding.order.number), finding.source),
        ],
      };
    case 'action_declined':
      return { paragraphs: [texts.actions.declined] };
  }
}

/** What was done, a return with the articles it is of. */
function done({ action, order }: FindingOf<'action_done'>, { texts, format }: ComposeContext): string {
  const latest = [...order.returns].sort(
    (left, right) => right.requestedAt.getTime() - left.requestedAt.getTime(),
  )[0];
  const lines = order.lines.flatMap((line) => {
    const quantity = latest?.lines.find(({ lineId }) => lineId === line.id)?.quantity;
    return quantity === undefined ? [] : [{ ...line, quantity }];
  });
  const items = action === 'start_return' && lines.length > 0 ? itemList(lines, format) : undefined;
  return texts.actions.done(action, order.number, items);
}

/** The order itself tells most reasons; the rule tells the rest. */
function refusal(finding: FindingOf<'action_refused'>, context: ComposeContext): string {
  const { action, order, rule } = finding;
  const { actions, returns } = context.texts;
  if (order.cancelledAt) return actions.alreadyCancelled(order.number);
  if (action === 'cancel_order') {
    return order.fulfilmentStatus === 'unfulfilled'
      ? actions.refused(action, order.number)
      : actions.alreadyShipped(order.number);
  }
  switch (rule) {
    case 'not_delivered':
    case 'already_returned':
      return returns.refused(rule, {
        number: order.number,
        items: '',
        itemCount: 0,
        whole: true,
        windowDays: context.task.shop.policy.returns.windowDays,
      });
    default:
      return actions.refused(action, order.number);
  }
}
