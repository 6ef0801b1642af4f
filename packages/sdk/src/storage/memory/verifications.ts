import type { VerificationRepository } from '../verifications.ts';

const MAXIMUM_ATTEMPTS = 5;

interface Code {
  readonly email: string;
  readonly codeHash: string;
  readonly expiresAt: number;
  attempts: number;
}

export function memoryVerifications(): VerificationRepository {
  const codes = new Map<string, Code>();
  /** Times at which codes left, by shop and address. */
  const sent = new Map<string, number[]>();
  const keyOf = (shopId: string, other: string) => JSON.stringify([shopId, other]);

  return {
    async start({ shopId, conversationId, email, codeHash, expiresAt, now }) {
      codes.set(keyOf(shopId, conversationId), {
        email,
        codeHash,
        expiresAt: expiresAt.getTime(),
        attempts: 0,
      });
      const key = keyOf(shopId, email);
      const times = sent.get(key);
      if (times === undefined) sent.set(key, [now.getTime()]);
      else times.push(now.getTime());
    },
    async check({ shopId, conversationId, codeHash, now }) {
      const key = keyOf(shopId, conversationId);
      const code = codes.get(key);
      if (code === undefined) return { outcome: 'none' };
      if (now.getTime() >= code.expiresAt) return { outcome: 'expired' };
      if (code.attempts >= MAXIMUM_ATTEMPTS) return { outcome: 'exhausted' };
      code.attempts++;
      if (code.codeHash !== codeHash) {
        return { outcome: 'wrong', attemptsLeft: MAXIMUM_ATTEMPTS - code.attempts };
      }
      codes.delete(key);
      return { outcome: 'verified', email: code.email };
    },
    async countSince(shopId, email, since) {
      const times = sent.get(keyOf(shopId, email)) ?? [];
      return times.filter((time) => time >= since.getTime()).length;
    },
  };
}
