import type { ComposeContext, FindingOf, Part } from './context.ts';
import { itemList } from './order-items.ts';
import type { ReturnFacts } from './texts/texts.ts';

/** Whether an order can come back, with the rule that decided. */
export function composeReturnEligibility(
  finding: FindingOf<'return_eligibility'>,
  context: ComposeContext,
): Part {
  const { texts, format, task } = context;
  const { order, source } = finding;
  const named = order.lines.filter((line) => finding.lineIds.includes(line.id));
  const lines = named.length > 0 ? named : order.lines;
  const facts: ReturnFacts = {
    number: order.number,
    items: itemList(lines, format),
    itemCount: lines.reduce((sum, line) => sum + line.quantity, 0),
    whole: lines.length === order.lines.length,
    windowDays: task.shop.policy.returns.windowDays,
    ...(finding.until ? { until: format.when(finding.until) } : {}),
  };
  if (finding.eligible) {
    return {
      paragraphs: [`${context.cite(texts.returns.eligible(facts), source)} ${texts.returns.eligibleNext}`],
      quickReplies: [texts.quickReplies.startReturn, texts.quickReplies.no],
    };
  }
  return {
    paragraphs: [context.cite(texts.returns.refused(finding.rule, facts), source)],
    quickReplies: [texts.quickReplies.human],
  };
}
