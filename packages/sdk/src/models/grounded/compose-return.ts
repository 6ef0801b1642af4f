import type { ComposeContext, FindingOf, Part } from './context.ts';
import { itemList, type ListedItem } from './order-items.ts';
import type { ReturnFacts } from './texts/texts.ts';

/** Whether an order can come back, with the rule that decided. */
export function composeReturnEligibility(
  finding: FindingOf<'return_eligibility'>,
  context: ComposeContext,
): Part {
  const { texts, format, task } = context;
  const { order, source } = finding;
  const items = listedItems(finding);
  const facts: ReturnFacts = {
    number: order.number,
    items: itemList(items, format),
    itemCount: items.reduce((sum, line) => sum + line.quantity, 0),
    whole: items.length === order.lines.length && !items.some(({ partly }) => partly),
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

/** What the rule was applied to: the whole order where nothing of it is named. */
function listedItems({ order, lines }: FindingOf<'return_eligibility'>): readonly ListedItem[] {
  const named = order.lines.flatMap(({ id, title, quantity: bought }) => {
    const quantity = lines.find(({ lineId }) => lineId === id)?.quantity;
    return quantity === undefined ? [] : [{ title, quantity, partly: quantity < bought }];
  });
  return named.length > 0 ? named : order.lines;
}
