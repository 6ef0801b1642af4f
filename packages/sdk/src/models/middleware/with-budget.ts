import { type Clock, systemClock } from '#clock.ts';
import { ModelError } from '#errors/model-error.ts';
import type { UsageRepository } from '#storage/usage.ts';
import type { LanguageModel, ModelEvent, ModelRequest, ModelUsage } from '../language-model.ts';
import { streamFrom } from './model-stream.ts';

/** Options of {@link withBudget}. */
export interface BudgetOptions {
  /** Where consumption is kept; shared by all processes. */
  readonly usage: UsageRepository;
  readonly shopId: string;
  /** Ceiling per calendar month (UTC) in micro-units of US dollars; undefined counts without a ceiling. */
  readonly limitMicroUsd: number | undefined;
  /** @default the machine's clock */
  readonly clock?: Clock;
}

/**
 * Counts what a shop's calls consume, and refuses with a ModelError `budget_exhausted` once the month's ceiling is
 * reached. The check comes before a call and the count after, so calls under way at that moment may pass the ceiling
 * by what they cost.
 */
export function withBudget(model: LanguageModel, options: BudgetOptions): LanguageModel {
  const { usage, shopId, limitMicroUsd, clock = systemClock } = options;
  const month = () => clock.now().toISOString().slice(0, 7);
  const count = (consumed: ModelUsage) => usage.add(shopId, month(), consumed);
  async function check(): Promise<void> {
    if (limitMicroUsd === undefined) return;
    const { costMicroUsd } = await usage.read(shopId, month());
    if (costMicroUsd < limitMicroUsd) return;
    throw new ModelError({
      model: model.name,
      failure: 'budget_exhausted',
      message: `The shop has used up its model budget for ${month()}. Raise monthlyModelBudgetMicroUsd, or wait for the next month.`,
    });
  }
  async function* stream(request: ModelRequest): AsyncGenerator<ModelEvent> {
    await check();
    for await (const event of streamFrom(model, request)) {
      if (event.type === 'finish') await count(event.response.usage);
      yield event;
    }
  }
  const { embed } = model;
  return {
    name: model.name,
    async generate(request) {
      await check();
      const response = await model.generate(request);
      await count(response.usage);
      return response;
    },
    ...(model.stream ? { stream } : {}),
    ...(embed
      ? {
          async embed(texts: readonly string[], embedOptions?: { signal?: AbortSignal }) {
            await check();
            const response = await embed.call(model, texts, embedOptions);
            await count(response.usage);
            return response;
          },
        }
      : {}),
  };
}
