import { type Clock, systemClock } from '#clock.ts';
import { ModelError, type ModelFailure } from '#errors/model-error.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';
import { asModelError } from './model-errors.ts';
import { streamFrom } from './model-stream.ts';

/** Options of {@link withCircuitBreaker}. */
export interface CircuitBreakerOptions {
  /** Failures in a row that open the circuit. @default 5 */
  readonly failures?: number;
  /** Milliseconds for which nothing is tried. @default 30000 */
  readonly openMs?: number;
  /** @default the machine's clock */
  readonly clock?: Clock;
  /** Told when the circuit opens or closes. */
  readonly onChange?: (state: 'open' | 'closed') => void;
}

/** Failures that say something about the provider rather than about the request. */
const PROVIDER_FAILURES: ReadonlySet<ModelFailure> = new Set([
  'timeout',
  'unavailable',
  'rate_limited',
  'unauthorised',
]);

/**
 * Spares a failing provider, and shoppers the wait for it: after some failures in a row calls are refused at once
 * with a ModelError `unavailable`, until a single trial call succeeds (Nygard, "Release It!", 2007).
 */
export function withCircuitBreaker(model: LanguageModel, options: CircuitBreakerOptions = {}): LanguageModel {
  const { failures = 5, openMs = 30_000, clock = systemClock, onChange } = options;
  let inARow = 0;
  let openUntil: number | undefined;
  let trial = false;

  /** Lets a call pass, or throws; the call must report its outcome to one of the functions below. */
  const enter = (): { readonly trial: boolean } => {
    if (openUntil === undefined) return { trial: false };
    const left = openUntil - clock.now().getTime();
    if (left > 0 || trial) {
      throw new ModelError({
        model: model.name,
        failure: 'unavailable',
        message: `${model.name} failed ${inARow} times in a row and is left alone for now.`,
        retryAfter: Math.max(1, Math.ceil(left / 1_000)),
      });
    }
    trial = true;
    return { trial: true };
  };
  const succeeded = () => {
    inARow = 0;
    trial = false;
    if (openUntil === undefined) return;
    openUntil = undefined;
    onChange?.('closed');
  };
  const failed = (error: unknown, pass: { readonly trial: boolean }) => {
    if (pass.trial) trial = false;
    const failure = asModelError(error)?.failure;
    if (failure === undefined || !PROVIDER_FAILURES.has(failure)) return;
    inARow += 1;
    if (inARow < failures) return;
    const opens = openUntil === undefined;
    openUntil = clock.now().getTime() + openMs;
    if (opens) onChange?.('open');
  };

  async function guarded<T>(call: () => Promise<T>): Promise<T> {
    const pass = enter();
    try {
      const result = await call();
      succeeded();
      return result;
    } catch (error) {
      failed(error, pass);
      throw error;
    }
  }
  async function* stream(request: ModelRequest): AsyncGenerator<ModelEvent> {
    const pass = enter();
    let settled = false;
    try {
      for await (const event of streamFrom(model, request)) {
        if (!settled) succeeded();
        settled = true;
        yield event;
      }
    } catch (error) {
      settled = true;
      failed(error, pass);
      throw error;
    } finally {
      if (!settled && pass.trial) trial = false;
    }
  }
  const { embed } = model;
  return {
    name: model.name,
    generate: (request) => guarded(() => model.generate(request)),
    ...(model.stream ? { stream } : {}),
    ...(embed
      ? {
          embed: (texts: readonly string[], embedOptions?: { signal?: AbortSignal }) =>
            guarded(() => embed.call(model, texts, embedOptions)),
        }
      : {}),
  };
}
