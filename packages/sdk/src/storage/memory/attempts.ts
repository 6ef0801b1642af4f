import type { AttemptRepository } from '../attempts.ts';

interface Count {
  count: number;
  resetsAt: number;
}

export function memoryAttempts(): AttemptRepository {
  const counts = new Map<string, Count>();
  const keyOf = (shopId: string, subject: string) => JSON.stringify([shopId, subject]);

  return {
    async take(shopId, limits, now) {
      const time = now.getTime();
      const known = limits.map(({ subject }) => {
        const count = counts.get(keyOf(shopId, subject));
        return count !== undefined && count.resetsAt > time ? count : undefined;
      });
      if (limits.some(({ limit }, index) => (known[index]?.count ?? 0) >= limit)) return false;
      limits.forEach(({ subject, windowMs }, index) => {
        const count = known[index];
        if (count) count.count += 1;
        else counts.set(keyOf(shopId, subject), { count: 1, resetsAt: time + windowMs });
      });
      return true;
    },
    async giveBack(shopId, subjects) {
      for (const subject of subjects) {
        const count = counts.get(keyOf(shopId, subject));
        if (count) count.count = Math.max(0, count.count - 1);
      }
    },
    async sweep(now, limit) {
      const past = [...counts].filter(([, { resetsAt }]) => resetsAt <= now.getTime()).slice(0, limit);
      for (const [key] of past) counts.delete(key);
      return past.length;
    },
  };
}
