import { inboundJob, NotFoundError, SignatureError } from '@commerceai/sdk';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Services } from '../../services.ts';

export const receivedSchema = z
  .strictObject({
    received: z.number().int().describe('Messages that were new.'),
    repeated: z.number().int().describe('Messages that had come before.'),
  })
  .meta({ id: 'WebhookReceipt' });

/**
 * Checks the signature over the raw bytes, keeps the messages, and nudges the worker. The answer waits only for
 * the inbox, which is the truth; a nudge that is lost is made good by the worker's sweep.
 * @throws NotFoundError for a channel that is not set up; SignatureError; InvalidInputError; UnavailableError
 */
export async function receiveWebhook(options: {
  services: Services;
  channelName: string;
  request: FastifyRequest;
  body: Buffer | undefined;
  /** Called when the signature is refused: guessing is paid for. */
  onRefused: () => void;
}): Promise<z.output<typeof receivedSchema>> {
  const { services, request } = options;
  const channel = services.findChannel(options.channelName);
  if (!channel) throw new NotFoundError({ kind: 'channel', id: options.channelName });
  const webhook = {
    headers: singleValues(request.headers),
    query: singleValues(request.query as Record<string, unknown>),
    body: options.body ?? new Uint8Array(),
  };
  try {
    await channel.messaging.verify(webhook);
  } catch (error) {
    if (SignatureError.isInstance(error)) options.onRefused();
    throw error;
  }
  const messages = channel.messaging.parse(webhook);
  if (messages.length === 0) return { received: 0, repeated: 0 };

  const now = services.clock.now();
  const entryIds = await services.ai.storage.inbox.receive(channel.shopId, channel.name, messages, now);
  if (entryIds.length > 0) nudge(services, request, { shopId: channel.shopId, entryIds: [...entryIds] });
  return { received: entryIds.length, repeated: messages.length - entryIds.length };
}

function nudge(services: Services, request: FastifyRequest, payload: { shopId: string; entryIds: string[] }) {
  const { queue } = services;
  if (!queue) return;
  const enqueued = queue
    .enqueue(inboundJob, payload)
    .catch((error) => request.log.warn({ err: error }, 'queue away, the sweep will find the message'));
  services.inFlight.track(enqueued);
}

function singleValues(values: Readonly<Record<string, unknown>>): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name.toLowerCase(),
      Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : undefined,
    ]),
  );
}
