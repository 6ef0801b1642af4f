import type { MonthlyUsage, UsageRepository } from '../usage.ts';

const NOTHING: MonthlyUsage = { calls: 0, inputTokens: 0, outputTokens: 0, costMicroUsd: 0 };

export function memoryUsage(): UsageRepository {
  const months = new Map<string, MonthlyUsage>();
  const keyOf = (shopId: string, month: string) => `${month} ${shopId}`;
  return {
    async add(shopId, month, usage) {
      const key = keyOf(shopId, month);
      const sum = months.get(key) ?? NOTHING;
      months.set(key, {
        calls: sum.calls + 1,
        inputTokens: sum.inputTokens + usage.inputTokens,
        outputTokens: sum.outputTokens + usage.outputTokens,
        costMicroUsd: sum.costMicroUsd + usage.costMicroUsd,
      });
    },
    async read(shopId, month) {
      return { ...(months.get(keyOf(shopId, month)) ?? NOTHING) };
    },
  };
}
