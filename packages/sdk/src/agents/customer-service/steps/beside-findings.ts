import { profileOf } from '#knowledge/passage-profile.ts';
import { HAPPENED } from '#knowledge/topics.ts';
import type { KnowledgePassage } from '#storage/knowledge.ts';
import type { Finding } from '../reply-task.ts';
import type { Turn } from '../turn.ts';

/** How much a passage has to be about hours and contact to be told beside them. */
const ABOUT_THE_SHOP = 0.1;
const ABOUT_THE_TOPIC = 0.2;

/** Passages beside the opening hours are the ones about the shop itself: "store wool clean" has a store in it too. */
export function isBesideHours(findings: readonly Finding[], passage: KnowledgePassage, turn: Turn): boolean {
  if (turn.understanding.secondTopic || !findings.some(({ kind }) => kind === 'opening_hours')) return false;
  return (profileOf(passage).topics.get('store_hours_contact') ?? 0) < ABOUT_THE_SHOP;
}

/** Beside an order, a passage has to be about what happened to it: its words ("order", "received") are in many. */
export function isBesideOrder(findings: readonly Finding[], passage: KnowledgePassage, turn: Turn): boolean {
  const { topic, secondTopic } = turn.understanding;
  if (
    secondTopic ||
    !HAPPENED.has(topic) ||
    !findings.some(({ kind }) => kind === 'order' || kind === 'need_order_number')
  )
    return false;
  const { topics } = profileOf(passage);
  return [...HAPPENED].every((happened) => (topics.get(happened) ?? 0) < ABOUT_THE_TOPIC);
}
