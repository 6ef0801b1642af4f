import { CommerceAIError, type InboundMessage, type InboxEntry, type RespondInput } from '@commerceai/sdk';
import { retryAt } from '../backoff.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Answers one message that came in by webhook. The platform's id is the message's id, so that whatever was
 * interrupted goes on where it was; the reply leaves through the outbox, written with it.
 */
export async function answerInbound(dependencies: Dependencies, entry: InboxEntry): Promise<void> {
  const { ai, log, clock, random, retries, signal } = dependencies;
  const { inbox } = ai.storage;
  try {
    await ai.customerService.respond(asInput(entry, signal));
    await inbox.settle(entry.id, { status: 'done' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const about = { err: error, entryId: entry.id, channel: entry.channel, attempts: entry.attempts };
    if (isHopeless(error) || entry.attempts >= retries.attempts) {
      log.error(about, 'message could not be answered');
      await inbox.settle(entry.id, { status: 'failed', error: reason });
      return;
    }
    log.warn(about, 'message not answered yet');
    const at = retryAt({ attempts: entry.attempts, policy: retries, now: clock.now(), random, error });
    await inbox.settle(entry.id, { status: 'pending', error: reason, retryAt: at });
  }
}

function asInput({ shopId, channel, message }: InboxEntry, signal: AbortSignal): RespondInput {
  const customer = senderOf(message);
  return {
    shopId,
    channel,
    threadKey: message.threadKey,
    messageId: message.id,
    text: message.text,
    attachments: message.attachments,
    signal,
    ...(customer ? { customer } : {}),
  };
}

function senderOf({ sender }: InboundMessage): RespondInput['customer'] {
  if (sender.name === undefined && sender.email === undefined) return undefined;
  return sender;
}

/** What the agent refuses it will refuse again. */
function isHopeless(error: unknown): boolean {
  return CommerceAIError.isInstance(error) && error.code === 'invalid_input';
}
