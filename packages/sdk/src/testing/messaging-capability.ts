import { beforeAll, describe, expect, it } from 'vitest';
import type { MessagingCapability, RawWebhook } from '#connectors/messaging-capability.ts';

/** A messaging capability and webhooks in its platform's form. */
export interface MessagingUnderTest {
  readonly messaging: MessagingCapability;
  /** A webhook with at least one shopper's message, signed as the platform signs it. */
  readonly signed: RawWebhook;
  /** The same, without a signature. */
  readonly unsigned: RawWebhook;
  /** A signed webhook that holds no message, such as a delivery receipt, where the platform has them. */
  readonly withoutMessages?: RawWebhook;
  /** A thread that the platform, real or simulated, can send to. */
  readonly threadKey: string;
}

/** The basics every messaging capability keeps, whatever the platform. */
export function testMessagingCapability({
  create,
}: {
  readonly create: () => Promise<MessagingUnderTest>;
}): void {
  describe('messaging', () => {
    let underTest: MessagingUnderTest;
    beforeAll(async () => {
      underTest = await create();
    });

    const verify = async (webhook: RawWebhook) => underTest.messaging.verify(webhook);
    const refused = { name: 'SignatureError', code: 'signature_invalid' };

    it('accepts what the platform signed', async () => {
      await expect(verify(underTest.signed)).resolves.toBeUndefined();
    });

    it('refuses what is not signed, what is signed wrongly and what was changed', async () => {
      const { signed, unsigned } = underTest;
      await expect(verify(unsigned)).rejects.toMatchObject(refused);
      const changed = Uint8Array.from(signed.body);
      changed[changed.length - 1]! ^= 1;
      await expect(verify({ ...signed, body: changed })).rejects.toMatchObject(refused);
      await expect(verify({ ...signed, body: new Uint8Array() })).rejects.toMatchObject(refused);
    });

    it('parses the messages, the same each time', () => {
      const { messaging, signed } = underTest;
      const messages = messaging.parse(signed);
      expect(messages.length).toBeGreaterThan(0);
      for (const message of messages) {
        expect(message.id).not.toBe('');
        expect(message.threadKey).not.toBe('');
        expect(message.sentAt).toBeInstanceOf(Date);
        expect(message.sentAt.getTime()).not.toBeNaN();
        expect(message.text.length + message.attachments.length).toBeGreaterThan(0);
      }
      expect(messaging.parse(signed)).toEqual(messages);
      expect(new Set(messages.map((message) => message.id)).size).toBe(messages.length);
    });

    it('finds no message where there is none', ({ skip }) => {
      const { messaging, withoutMessages } = underTest;
      if (withoutMessages === undefined) return skip('the platform sends nothing but messages');
      expect(messaging.parse(withoutMessages)).toEqual([]);
    });

    it('refuses a body it cannot read', () => {
      const { messaging, signed } = underTest;
      const body = new TextEncoder().encode('{"this is": not JSON');
      expect(() => messaging.parse({ ...signed, body })).toThrow(
        expect.objectContaining({ code: 'invalid_input' }),
      );
    });

    const outbound = () => ({
      threadKey: underTest.threadKey,
      text: 'Bonjour **Camille** !',
      idempotencyKey: crypto.randomUUID(),
    });

    it('sends a message, and says what the platform calls it', async () => {
      const { platformId = 'a platform without ids' } = await underTest.messaging.send(outbound());
      expect(platformId).not.toBe('');
    });

    it('takes the same key for the same message', async ({ skip }) => {
      const { messaging } = underTest;
      if (!messaging.idempotentSend) return skip('the platform cannot');
      const message = outbound();
      const first = await messaging.send(message);
      expect(await messaging.send(message)).toEqual(first);
    });
  });
}
