import type { AgentContext } from '#agents/agent-context.ts';
import { readEscalationSignals } from '../escalation/signals.ts';
import type { ShopSettings } from '../shop-settings.ts';
import type { Understanding } from '../turn.ts';
import { unansweredMessages } from '../unanswered-messages.ts';
import type { Received } from './receive-message.ts';

/**
 * A message understood together with the earlier ones that have no answer yet: whatever calls for a person in one of
 * them ("I want to kill myself", then "hello?") does so at once, not when the earlier one's turn comes.
 */
export async function withEarlierSignals(
  context: AgentContext,
  understanding: Understanding,
  { conversation, message }: Received,
  shop: ShopSettings,
): Promise<Understanding> {
  const earlier = (await unansweredMessages(context.storage, conversation)).filter(
    ({ position }) => position < message.position,
  );
  const signals = earlier.flatMap(({ text, language }) =>
    readEscalationSignals(text, language ?? understanding.language, shop.escalation.added),
  );
  return signals.length === 0
    ? understanding
    : { ...understanding, signals: [...understanding.signals, ...signals] };
}
