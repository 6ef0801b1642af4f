import { CommerceAIError, type InboundMessage, type InboxEntry, type RespondInput } from '@commerceai/sdk';
import { retryAt } from '../backoff.ts';
import type { Dependencies } from '../dependencies.ts';

/**
 * Answers one message that came in by webhook. The platform's id is the message's id, so that whatever was
 * interrupted goes on where it was; the reply leaves through the outbox, written with it. What cannot be answered goes
 * to a person with its text.
 */
export async function answerInbound(dependencies: Dependencies, entry: InboxEntry): Promise<void> {
  const { ai, retries, signal } = dependencies;
  try {
    await ai.customerService.respond(asInput(entry, signal));
  } catch (error) {
    if (!isHopeless(error) && entry.attempts < retries.attempts) {
      return tryLater(dependencies, entry, error, 'message not answered yet');
    }
    return giveUp(dependencies, entry, error);
  }
  try {
    await ai.storage.inbox.settle(entry.id, { status: 'done' });
  } catch (error) {
    // Answered, so nothing for a person; coming again soon gives the same answer, sooner than once the lease is over.
    await tryLater(dependencies, entry, error, 'message answered and not settled yet');
  }
}

/** Leaves the message to a person, on record. Where even that fails it is tried again: a message must not vanish. */
async function giveUp(dependencies: Dependencies, entry: InboxEntry, error: unknown): Promise<void> {
  const { ai, log, clock, retries, signal } = dependencies;
  const { id, shopId, channel, attempts, message } = entry;
  let conversationId: string | undefined;
  try {
    ({ id: conversationId } = await ai.customerService.giveToPerson(asInput(entry, signal), {
      tries: attempts,
    }));
  } catch (failure) {
    const isLast = attempts >= 2 * retries.attempts;
    if (!isLast) return tryLater(dependencies, entry, failure, 'message not given to a person yet');
    log.error({ ...aboutOf(entry), err: failure }, 'message could not be given to a person');
  }
  log.error({ ...aboutOf(entry), err: error, conversationId }, 'message could not be answered');
  await ai.storage.events.append({
    shopId,
    type: 'inbound.failed',
    subject: id,
    actor: 'worker',
    data: {
      channel,
      messageId: message.id,
      attempts,
      error: reasonOf(error),
      ...(conversationId === undefined ? {} : { conversationId }),
    },
    at: clock.now(),
  });
  await ai.storage.inbox.settle(id, { status: 'failed', error: reasonOf(error) });
}

async function tryLater(
  { ai, log, clock, random, retries }: Dependencies,
  entry: InboxEntry,
  error: unknown,
  text: string,
): Promise<void> {
  log.warn({ ...aboutOf(entry), err: error }, text);
  const at = retryAt({ attempts: entry.attempts, policy: retries, now: clock.now(), random, error });
  await ai.storage.inbox.settle(entry.id, { status: 'pending', error: reasonOf(error), retryAt: at });
}

function aboutOf({ id: entryId, channel, attempts }: InboxEntry): object {
  return { entryId, channel, attempts };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
