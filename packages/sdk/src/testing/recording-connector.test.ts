import { describe, expect, it } from 'vitest';
import { ConnectorError } from '#errors/connector-error.ts';
import { testEmailCapability } from './email-capability.ts';
import { testMessagingCapability } from './messaging-capability.ts';
import { type RecordingConnector, recordingConnector } from './recording-connector.ts';
import { anInboundMessage } from './samples.ts';
import type { SendFailure } from './send-failures.ts';

describe('recordingConnector', () => {
  const failing = (connector: RecordingConnector) => (failure: SendFailure) => {
    if (failure === 'silence') return connector.stallNext();
    const outcome = failure === 'refuse' ? 'refused' : 'unknown';
    connector.failNext(
      new ConnectorError({ connector: connector.name, message: 'Failed.', retryable: true, outcome }),
    );
  };

  describe.each([true, false])('on a platform that drops repeats: %s', (drops) => {
    testMessagingCapability({
      create: async () => {
        const connector = recordingConnector({ idempotentSend: drops });
        const signed = connector.webhook([anInboundMessage()]);
        return {
          messaging: connector.messaging,
          signed,
          unsigned: { ...signed, headers: {} },
          withoutMessages: connector.webhook([]),
          threadKey: '+33600000000',
          received: () => connector.messages,
          failNext: failing(connector),
        };
      },
    });
    testEmailCapability({
      create: async () => {
        const connector = recordingConnector({ idempotentMail: drops });
        return {
          email: connector.email,
          to: 'a@example.com',
          received: () => connector.emails,
          failNext: failing(connector),
        };
      },
    });
  });

  it('remembers what was sent, in order', async () => {
    const connector = recordingConnector({ name: 'messenger', idempotentSend: false });
    const message = { threadKey: 'thread', text: 'Bonjour', idempotencyKey: 'key' };
    const email = { to: 'a@example.com', subject: 'Code', text: '123456', idempotencyKey: 'mail' };
    await connector.messaging.send(message);
    await connector.messaging.send(message);
    await connector.email.send(email);
    expect(connector.messages).toEqual([message, message]);
    expect(connector.emails).toEqual([email]);
    expect(connector.name).toBe('messenger');
  });

  it('fails when told to, once each', async () => {
    const connector = recordingConnector();
    const error = new ConnectorError({ connector: 'whatsapp', message: 'Busy.', retryable: true });
    const message = { threadKey: 'thread', text: 'Bonjour', idempotencyKey: 'key' };
    connector.failNext(error);
    await expect(connector.messaging.send(message)).rejects.toBe(error);
    await connector.messaging.send(message);
    expect(connector.messages).toHaveLength(1);
  });

  it('reads back the messages of its own webhook', () => {
    const connector = recordingConnector();
    const messages = [anInboundMessage(), anInboundMessage({ id: 'inbound-2', text: 'Merci' })];
    expect(connector.messaging.parse(connector.webhook(messages))).toEqual(messages);
  });
});
