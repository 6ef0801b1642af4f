import {
  type Connector,
  ConnectorError,
  type ConnectorOutcome,
  createCommerceAI,
  type InboundMessage,
} from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import {
  anInboundMessage,
  fixedClock,
  type RecordingConnector,
  type RecordingConnectorOptions,
  recordingConnector,
} from '@commerceai/sdk/testing';
import { DEFAULT_RETRIES } from '../backoff.ts';
import type { Dependencies } from '../dependencies.ts';

export const SHOP = 'maison';
export const NOW = new Date('2026-11-24T10:00:00Z');
export const LEASE = 30_000;
export const REPLY = 20_000;

/** A channel that remembers what it was sent, and fails as often as it is told. */
export function helpdesk(options: Omit<RecordingConnectorOptions, 'name'> = {}): RecordingConnector {
  return recordingConnector({ ...options, name: 'helpdesk' });
}

/** What a platform answers: that it is overloaded or refuses for good, or, where told so, that it may have done it. */
export function platformFailure(
  retryable: boolean,
  options: { outcome?: ConnectorOutcome; retryAfterMs?: number } = {},
): ConnectorError {
  return new ConnectorError({
    connector: 'helpdesk',
    message: 'The platform refused.',
    retryable,
    outcome: 'refused',
    ...options,
  });
}

export function inboundMessage(id: string, text: string, threadKey = 'thread-1'): InboundMessage {
  return anInboundMessage({ id, threadKey, text, sentAt: NOW });
}

/** Handlers' dependencies over memory storage, with the real agent and a clock that tests move. */
export function testDependencies(connectors: readonly Connector[]) {
  const clock = fixedClock(NOW);
  const ai = createCommerceAI({ shopId: SHOP, storage: memoryStorage(), connectors, clock });
  const logged: string[] = [];
  const note = (_fields: object, text: string) => void logged.push(text);
  const dependencies: Dependencies = {
    ai,
    connectors,
    attachments: { sweep: async () => ({ deleted: 0, kept: 0 }) },
    clock,
    random: () => 0.5,
    log: { info: note, warn: note, error: note },
    leaseMs: LEASE,
    replyMs: REPLY,
    retries: DEFAULT_RETRIES,
    signal: new AbortController().signal,
  };
  return {
    dependencies,
    ai,
    logged,
    advance: clock.advance,
    claimInbox: () => ai.storage.inbox.claim({ limit: 10, now: clock.now(), leaseMs: LEASE }),
    claimOutbox: () => ai.storage.deliveries.claim({ limit: 10, now: clock.now(), leaseMs: LEASE }),
  };
}
