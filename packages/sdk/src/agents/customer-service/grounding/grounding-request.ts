import { hourLines } from '../describe-hours.ts';
import type { ReplyTask } from '../reply-task.ts';
import type { GroundingRequest } from './check-grounding.ts';

/** A model's text with everything it may rest on: the sources, what the shopper said, and the shop's own settings. */
export function groundingRequest(task: ReplyTask, text: string): GroundingRequest {
  const { shop } = task;
  const known = [
    shop.name,
    shop.contactEmail,
    shop.storefrontUrl,
    ...hourLines(shop, task.language),
    ...task.findings.map(factOf),
  ];
  return {
    text,
    sources: task.sources,
    question: task.question,
    language: task.language,
    known: known.join(' '),
  };
}

/** What a finding says besides its source, for the ones whose answer has numbers of its own. */
function factOf(finding: ReplyTask['findings'][number]): string {
  switch (finding.kind) {
    case 'order_not_found':
      return finding.number;
    case 'need_email':
      return finding.orderNumber ?? '';
    case 'code_sent':
      return `${finding.email} 10`;
    case 'code_wrong':
      return String(finding.attemptsLeft);
    default:
      return '';
  }
}
