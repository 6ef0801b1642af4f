import type { VerificationRepository } from '../verifications.ts';
import type { MemoryDeliveries } from './deliveries.ts';

const MAXIMUM_ATTEMPTS = 5;

interface Code {
  readonly email: string;
  readonly codeHash: string;
  readonly expiresAt: number;
  attempts: number;
}

export function memoryVerifications(
  deliveries: Pick<MemoryDeliveries, 'write' | 'has'>,
): VerificationRepository {
  const codes = new Map<string, Code>();
  /** Times at which codes left, by shop and address. */
  const sent = new Map<string, number[]>();
  const keyOf = (shopId: string, other: string) => JSON.stringify([shopId, other]);

  return {
    async start({ shopId, conversationId, email, codeHash, expiresAt, limit, mail, now }) {
      const key = keyOf(shopId, email);
      const recent = (sent.get(key) ?? []).filter((time) => time >= limit.since.getTime());
      if (deliveries.has(shopId, mail.key)) return 'repeated';
      if (recent.length >= limit.codes) return 'too_many';
      deliveries.write(shopId, mail, now);
      codes.set(keyOf(shopId, conversationId), {
        email,
        codeHash,
        expiresAt: expiresAt.getTime(),
        attempts: 0,
      });
      sent.set(key, [...recent, now.getTime()]);
      return 'started';
    },
    async check({ shopId, conversationId, codeHash, now }) {
      const key = keyOf(shopId, conversationId);
      const code = codes.get(key);
      if (code === undefined) return { outcome: 'none' };
      if (now.getTime() >= code.expiresAt) return { outcome: 'expired' };
      if (code.attempts >= MAXIMUM_ATTEMPTS) return { outcome: 'exhausted' };
      code.attempts++;
      if (!isSameText(code.codeHash, codeHash)) {
        return { outcome: 'wrong', attemptsLeft: MAXIMUM_ATTEMPTS - code.attempts };
      }
      codes.delete(key);
      return { outcome: 'verified', email: code.email };
    },
  };
}

/** Looks at every character, so that how long it takes does not tell how many are right. */
function isSameText(expected: string, given: string): boolean {
  let difference = expected.length ^ given.length;
  for (let index = 0; index < expected.length; index++)
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  return difference === 0;
}
