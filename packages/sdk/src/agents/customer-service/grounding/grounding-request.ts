import { hourLines } from '../describe-hours.ts';
import type { ReplyTask } from '../reply-task.ts';
import type { GroundingRequest } from './check-grounding.ts';

/** Everything a reply may rest on: the sources, what the shopper said, and the shop's own settings. */
export function groundOf(task: ReplyTask): Omit<GroundingRequest, 'text'> {
  return {
    sources: task.sources,
    question: task.question,
    language: task.language,
    // Opening hours are written out only where a sentence states what no source says.
    get known() {
      return knownFacts(task);
    },
    today: { now: task.now, timeZone: task.shop.timeZone },
  };
}

function knownFacts({ shop, language, findings }: ReplyTask): string {
  const facts = [
    shop.name,
    shop.contactEmail,
    shop.storefrontUrl,
    ...hourLines(shop, language),
    ...findings.map(factOf),
  ];
  return facts.join(' · ');
}

/** A model's text with everything it may rest on. */
export function groundingRequest(task: ReplyTask, text: string): GroundingRequest {
  return { ...groundOf(task), text };
}

/** What a finding says besides its source, for the ones whose answer has numbers of its own. */
function factOf(finding: ReplyTask['findings'][number]): string {
  switch (finding.kind) {
    case 'order_not_found':
      return finding.number;
    case 'need_email':
      return finding.orderNumber ?? '';
    case 'code_sent':
      return `${finding.email} ${masked(finding.email)} · 10 minutes · 6`;
    case 'code_wrong':
      return String(finding.attemptsLeft);
    case 'confirm_action':
    case 'which_lines':
      return finding.order.number;
    default:
      return '';
  }
}

/** "c•••@example.com": the address as it may be said to somebody who has not proven that it is theirs. */
function masked(email: string): string {
  return email.replace(/^(.).*(?=@)/, '$1•••');
}
