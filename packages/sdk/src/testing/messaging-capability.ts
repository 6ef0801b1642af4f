import { beforeAll, describe, expect, it } from 'vitest';
import type { MessagingCapability, RawWebhook } from '#connectors/messaging-capability.ts';
import { type FailingPlatform, testSendFailures } from './send-failures.ts';

/** A message as the platform, real or simulated, took it. */
export interface ReceivedMessage {
  readonly threadKey: string;
  /** In whatever form the platform shows. */
  readonly text: string;
}

/** A messaging capability, webhooks in its platform's form, and the platform that it sends to. */
export interface MessagingUnderTest extends FailingPlatform {
  readonly messaging: MessagingCapability;
  /** A webhook with at least one shopper's message, signed as the platform signs it. */
  readonly signed: RawWebhook;
  /** The same, without a signature. */
  readonly unsigned: RawWebhook;
  /** The signed one as it was signed an hour ago, where the platform's signatures hold their time. */
  readonly expired?: RawWebhook;
  /** A signed webhook that holds no message, such as a delivery receipt, where the platform has them. */
  readonly withoutMessages?: RawWebhook;
  /** A thread that the platform, real or simulated, can send to. */
  readonly threadKey: string;
  /** What the platform has taken, each message once, in order. */
  received(): readonly ReceivedMessage[];
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

    it('refuses what was signed long ago: it may be a copy', async ({ skip }) => {
      const { expired } = underTest;
      if (expired === undefined) return skip('the platform’s signatures hold no time');
      await expect(verify(expired)).rejects.toMatchObject(refused);
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
      text: `Bonjour **Camille** ! Dossier ${crypto.randomUUID()}`,
      idempotencyKey: crypto.randomUUID(),
    });

    it('sends a message to its thread, and says what the platform calls it', async () => {
      const { messaging, received } = underTest;
      const before = received().length;
      const message = outbound();
      const { platformId } = await messaging.send(message);
      if (platformId !== undefined) expect(platformId).toMatch(/\S/);
      const arrived = received().slice(before);
      expect(arrived).toMatchObject([{ threadKey: message.threadKey }]);
      // Marks of emphasis may be the platform's own; words are not.
      for (const word of ['Bonjour', 'Camille', message.text.split(' ').at(-1)])
        expect(arrived[0]?.text).toContain(word);
    });

    it('keeps two messages apart, be they alike but for the key', async () => {
      const { messaging, received } = underTest;
      const before = received().length;
      const message = outbound();
      const first = await messaging.send(message);
      const second = await messaging.send({ ...message, idempotencyKey: crypto.randomUUID() });
      expect(received()).toHaveLength(before + 2);
      if (first.platformId !== undefined) expect(second.platformId).not.toBe(first.platformId);
    });

    it('takes the same key for the same message', async ({ skip }) => {
      const { messaging, received } = underTest;
      if (!messaging.idempotentSend) return skip('the platform cannot');
      const before = received().length;
      const message = outbound();
      const first = await messaging.send(message);
      expect(await messaging.send(message)).toEqual(first);
      expect(received()).toHaveLength(before + 1);
    });

    testSendFailures(() => {
      const same = outbound();
      const { messaging } = underTest;
      return {
        idempotentSend: messaging.idempotentSend,
        send: (signal) => messaging.send({ ...same, ...(signal ? { signal } : {}) }),
        count: () => underTest.received().length,
        failNext: (failure) => underTest.failNext(failure),
      };
    });
  });
}
