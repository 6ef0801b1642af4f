import type { AgentContext } from '#agents/agent-context.ts';
import type { LanguageModel } from '#models/language-model.ts';
import { systemTimer } from '#models/middleware/timer.ts';
import { withBudget } from '#models/middleware/with-budget.ts';
import { withTimeout } from '#models/middleware/with-timeout.ts';
import type { ShopSettings } from '../shop-settings.ts';

/** How long a shopper waits for a model before the agent answers without it, in milliseconds. */
export const MODEL_TIME_LIMIT = 20_000;

/** The model asked for, counted against the shop's monthly budget, and given up on when a call takes too long. */
export function meteredModel(context: AgentContext, shop: ShopSettings): LanguageModel {
  const { storage, clock, modelTimeoutMs: totalMs = MODEL_TIME_LIMIT, timer = systemTimer } = context;
  const counted = withBudget(context.model, {
    usage: storage.usage,
    shopId: shop.id,
    limitMicroUsd: shop.monthlyModelBudgetMicroUsd,
    clock,
  });
  return withTimeout(counted, { totalMs, timer });
}

/** One limit over all calls of a reply: a model that looks things up gets no more time than one that does not. */
export interface TimeLimit {
  /** Aborted when the limit passes, or with the caller's own signal. */
  readonly signal: AbortSignal;
  /** Whether the limit, rather than the caller, ended it. */
  passed(): boolean;
  end(): void;
}

/** Starts the limit. */
export function startTimeLimit(context: AgentContext, signal: AbortSignal | undefined): TimeLimit {
  const { modelTimeoutMs: totalMs = MODEL_TIME_LIMIT, timer = systemTimer } = context;
  const controller = new AbortController();
  let passed = false;
  const cancel = timer.schedule(() => {
    passed = true;
    controller.abort();
  }, totalMs);
  return {
    signal: signal ? AbortSignal.any([signal, controller.signal]) : controller.signal,
    passed: () => passed,
    end: cancel,
  };
}
