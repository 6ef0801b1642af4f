import { HANDOVER_REASONS } from '@commerceai/sdk/agents/customer-service';
import { INTENTS } from '@commerceai/sdk/text';

/** What can be measured with `{"text", "label"}` lines. */
export const TASKS = ['intent', 'sentiment', 'escalation'] as const;
export type Task = (typeof TASKS)[number];

/** Label of a message that needs no person. */
export const NO_ESCALATION = 'none';

/** Labels of each task. */
export const LABELS: Readonly<Record<Task, readonly string[]>> = {
  intent: INTENTS,
  sentiment: ['negative', 'neutral', 'positive'],
  escalation: [NO_ESCALATION, ...HANDOVER_REASONS],
};
