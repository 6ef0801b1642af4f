import { grounded } from '#models/grounded/index.ts';
import { withoutCitations } from '../citation-numbers.ts';
import type { EscalationReason } from '../escalation/decide-escalation.ts';
import { priorityOf } from '../escalation/decide-escalation.ts';
import { summarise } from '../escalation/summarise.ts';
import { type Handover, SAFETY_REASONS } from '../handover.ts';
import { expectedAnswerAt } from '../opening-hours.ts';
import { replySchema } from '../reply-schema.ts';
import type { Finding, ReplyTask } from '../reply-task.ts';
import type { Turn } from '../turn.ts';

const DRAFTER = grounded();
/** Findings that have nothing to tell a shopper who is being handed over. */
const SILENT: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'nothing_found',
  'out_of_scope',
  'need_order_number',
  'need_email',
  'platform_away',
  'not_understood',
  'greeting',
  'asked_who_answers',
  'asked_how_are_you',
  'announced_question',
  'acknowledged',
  'complaint',
  'thanks',
]);

/** Whoever is this unhappy with an article has no use for its price and care. */
const ABOUT_ARTICLES: ReadonlySet<Finding['kind']> = new Set<Finding['kind']>([
  'product',
  'products',
  'no_product',
]);

/** Prepares what the person who takes over will read. */
export async function prepareHandover(
  turn: Turn,
  reason: EscalationReason,
  task: ReplyTask,
): Promise<Handover> {
  const { shop, understanding, conversation, now } = turn;
  const expectedAt = expectedAnswerAt(shop.openingHours, shop.timeZone, now);
  const orderNumber = understanding.entities.orderNumber ?? conversation.memory.orderNumber;
  return {
    reason: reason.reason,
    evidence: reason.evidence,
    priority: priorityOf(reason.reason),
    summary: summarise(turn, reason.reason, task.findings),
    intent: understanding.topic,
    sentiment: understanding.sentiment.score,
    draft: await draftReply(task),
    language: task.language,
    at: now,
    ...(orderNumber ? { orderNumber } : {}),
    ...(expectedAt ? { expectedAt } : {}),
  };
}

/** What the shopper is told: what was found, where that helps, and plainly that a person takes over. */
export function withHandover(findings: readonly Finding[], handover: Handover): readonly Finding[] {
  const said: Finding = { kind: 'handover', handover };
  if (
    handover.reason === 'human_requested' ||
    (SAFETY_REASONS as readonly string[]).includes(handover.reason)
  )
    return [said];
  const isUnhappy = handover.reason === 'strong_sentiment' || handover.reason === 'falling_sentiment';
  return [
    ...findings.filter(
      (finding) => !SILENT.has(finding.kind) && !(isUnhappy && ABOUT_ARTICLES.has(finding.kind)),
    ),
    said,
  ];
}

async function draftReply(task: ReplyTask): Promise<string> {
  const useful = task.findings.filter((finding) => !SILENT.has(finding.kind));
  if (useful.length === 0) return '';
  const response = await DRAFTER.generate({
    system: '',
    messages: [],
    output: { name: 'reply', schema: replySchema },
    task: { ...task, findings: useful },
  });
  return withoutCitations(response.text);
}
