import type { ModelUsage } from '#models/language-model.ts';

/** What the calls of one month consumed together. */
export interface MonthlyUsage extends ModelUsage {
  readonly calls: number;
}

/** What each shop's model calls consumed, by calendar month in UTC ("2026-11"). */
export interface UsageRepository {
  add(shopId: string, month: string, usage: ModelUsage): Promise<void>;
  read(shopId: string, month: string): Promise<MonthlyUsage>;
}
