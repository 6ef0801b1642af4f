import { beforeAll, describe, expect, it } from 'vitest';
import type { EmailCapability } from '#connectors/email-capability.ts';
import { type FailingPlatform, testSendFailures } from './send-failures.ts';

/** A mail as the server, real or simulated, took it. */
export interface ReceivedEmail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** An e-mail capability and the server that it hands its mails to. */
export interface EmailUnderTest extends FailingPlatform {
  readonly email: EmailCapability;
  /** An address that the server takes mails for. */
  readonly to: string;
  /** What the server has taken, each mail once, in any order. */
  received(): readonly ReceivedEmail[];
}

/** The basics every e-mail capability keeps, whatever the server. */
export function testEmailCapability({ create }: { readonly create: () => Promise<EmailUnderTest> }): void {
  describe('email', () => {
    let underTest: EmailUnderTest;
    beforeAll(async () => {
      underTest = await create();
    });

    const mail = () => ({
      to: underTest.to,
      subject: `Votre code ${crypto.randomUUID()}`,
      text: 'Bonjour Zoé,\n\nvoici votre code : 123456.\n',
      idempotencyKey: crypto.randomUUID(),
    });

    it('hands a mail over as it is, and says what the server calls it', async () => {
      const { email, received } = underTest;
      const { to, subject, text, idempotencyKey } = mail();
      const before = received().length;
      const { messageId } = await email.send({ to, subject, text, idempotencyKey });
      expect(messageId).toEqual(expect.stringMatching(/\S/));
      expect(received()).toHaveLength(before + 1);
      expect(received().find((one) => one.subject === subject)).toMatchObject({ to, subject, text });
    });

    it('keeps two mails apart, be they alike but for the key', async () => {
      const { email, received } = underTest;
      const first = mail();
      const before = received().length;
      const { messageId } = await email.send(first);
      const second = await email.send({ ...first, idempotencyKey: crypto.randomUUID() });
      expect(second.messageId).not.toBe(messageId);
      expect(received()).toHaveLength(before + 2);
    });

    it('takes the same key for the same mail', async ({ skip }) => {
      const { email, received } = underTest;
      if (!email.idempotentSend) return skip('the server cannot');
      const same = mail();
      const before = received().length;
      const first = await email.send(same);
      expect(await email.send(same)).toEqual(first);
      expect(received()).toHaveLength(before + 1);
    });

    testSendFailures(() => {
      const same = mail();
      const { email } = underTest;
      return {
        idempotentSend: email.idempotentSend,
        send: (signal) => email.send({ ...same, ...(signal ? { signal } : {}) }),
        count: () => underTest.received().length,
        failNext: (failure) => underTest.failNext(failure),
      };
    });
  });
}
