import {
  ConnectorError,
  type Delivery,
  findCapability,
  findMessaging,
  type OutboundMessage,
} from '@commerceai/sdk';
import { retryAt } from '../backoff.ts';
import type { Dependencies } from '../dependencies.ts';

/** A way to send over one channel. */
interface Sender {
  /** Whether a second send with the same key is dropped on the other side. */
  readonly idempotent: boolean;
  send(): Promise<{ readonly platformId?: string }>;
}

/** What a failed send means for the delivery. */
type Verdict = 'retry' | 'failed' | 'uncertain';

/**
 * Sends one delivery and records what came of it. One that was being sent when its process died is sent again only
 * where the platform drops repeats; elsewhere nobody can know, and a person decides.
 */
export async function sendDelivery(dependencies: Dependencies, delivery: Delivery): Promise<void> {
  const sender = findSender(dependencies, delivery);
  if (!sender) {
    return giveUp(dependencies, delivery, 'failed', `No connector sends over "${delivery.channel}".`);
  }
  if (delivery.status === 'sending' && !sender.idempotent) {
    return giveUp(
      dependencies,
      delivery,
      'uncertain',
      'The process ended while sending; it may have arrived.',
    );
  }
  let sent: { readonly platformId?: string };
  try {
    sent = await sender.send();
  } catch (error) {
    return settleFailure(dependencies, delivery, sender, error);
  }
  // Outside the try: a failure to record is not a failure to send.
  await settle(dependencies, delivery, { status: 'sent', ...sent });
}

function findSender({ connectors, signal }: Dependencies, delivery: Delivery): Sender | undefined {
  const { channel, recipient, subject, text, key } = delivery;
  const idempotencyKey = `${delivery.shopId}:${key}`;
  if (channel === 'email') {
    const email = findCapability(connectors, 'email');
    return (
      email && {
        idempotent: email.idempotentSend,
        send: async () => {
          const { messageId } = await email.send({
            to: recipient,
            subject: subject ?? text.slice(0, 80),
            text,
            idempotencyKey,
            signal,
          });
          return { platformId: messageId };
        },
      }
    );
  }
  const messaging = findMessaging(connectors, channel);
  const message: OutboundMessage = { threadKey: recipient, text, idempotencyKey, signal };
  return messaging && { idempotent: messaging.idempotentSend, send: () => messaging.send(message) };
}

/**
 * What the platform certainly did not do may be asked again where that helps. What it may have done is asked again only
 * where it drops repeats; elsewhere, and once the attempts are over, a person looks.
 */
function judge(error: unknown, { idempotent, isLast }: { idempotent: boolean; isLast: boolean }): Verdict {
  const { outcome, retryable }: Pick<ConnectorError, 'outcome' | 'retryable'> =
    error instanceof ConnectorError ? error : { outcome: 'unknown', retryable: true };
  if (outcome === 'refused') return retryable && !isLast ? 'retry' : 'failed';
  return idempotent && retryable && !isLast ? 'retry' : 'uncertain';
}

async function settleFailure(
  dependencies: Dependencies,
  delivery: Delivery,
  sender: Sender,
  error: unknown,
): Promise<void> {
  const { clock, random, retries, log } = dependencies;
  const reason = error instanceof Error ? error.message : String(error);
  const verdict = judge(error, {
    idempotent: sender.idempotent,
    isLast: delivery.attempts >= retries.attempts,
  });
  if (verdict !== 'retry') return giveUp(dependencies, delivery, verdict, reason);
  log.warn({ err: error, deliveryId: delivery.id, attempts: delivery.attempts }, 'not sent yet');
  const at = retryAt({ attempts: delivery.attempts, policy: retries, now: clock.now(), random, error });
  await settle(dependencies, delivery, { status: 'pending', error: reason, retryAt: at });
}

/** Leaves the delivery to a person: settled, logged, and in the shop's record of events. */
async function giveUp(
  dependencies: Dependencies,
  delivery: Delivery,
  status: 'failed' | 'uncertain',
  error: string,
): Promise<void> {
  const { ai, clock, log } = dependencies;
  log.error({ deliveryId: delivery.id, channel: delivery.channel, status, error }, 'delivery given up');
  await settle(dependencies, delivery, { status, error });
  await ai.storage.events.append({
    shopId: delivery.shopId,
    type: `delivery.${status}`,
    subject: delivery.key,
    actor: 'worker',
    data: { channel: delivery.channel, attempts: delivery.attempts, error },
    at: clock.now(),
  });
}

function settle(
  { ai, clock }: Dependencies,
  { shopId, id }: Delivery,
  outcome: Parameters<typeof ai.storage.deliveries.settle>[2],
): Promise<void> {
  return ai.storage.deliveries.settle(shopId, id, outcome, clock.now());
}
