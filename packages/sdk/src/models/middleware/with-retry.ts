import type { LanguageModel, ModelRequest } from '../language-model.ts';
import { abortedError, asModelError } from './model-errors.ts';
import { systemTimer, type Timer } from './timer.ts';

/** Options of {@link withRetry}. */
export interface RetryOptions {
  /** Tries after the first. @default 2 */
  readonly maximumRetries?: number;
  /** Upper bound of the first wait, in milliseconds; doubles with each further one. @default 500 */
  readonly initialDelayMs?: number;
  /** Upper bound of any wait. A provider that asks for more is not waited for. @default 8000 */
  readonly maximumDelayMs?: number;
  readonly timer?: Timer;
  /** 0 (included) to 1 (excluded). @default Math.random */
  readonly random?: () => number;
}

/**
 * Tries again what may succeed later: timeouts, unavailable providers, rate limits. Waits grow exponentially with
 * full jitter (Brooker, "Exponential Backoff and Jitter", AWS 2015), and are at least what the provider asked for.
 * A stream is tried again only while nothing has been emitted.
 */
export function withRetry(model: LanguageModel, options: RetryOptions = {}): LanguageModel {
  const plan: Required<RetryOptions> = {
    maximumRetries: 2,
    initialDelayMs: 500,
    maximumDelayMs: 8_000,
    timer: systemTimer,
    random: Math.random,
    ...options,
  };
  const { embed, stream } = model;
  return {
    name: model.name,
    generate: (request) => retrying(() => model.generate(request), { plan, signal: request.signal, model }),
    ...(stream ? { stream: (request: ModelRequest) => retryingStream(model, request, plan) } : {}),
    ...(embed
      ? {
          embed: (texts: readonly string[], embedOptions?: { signal?: AbortSignal }) =>
            retrying(() => embed.call(model, texts, embedOptions), {
              plan,
              signal: embedOptions?.signal,
              model,
            }),
        }
      : {}),
  };
}

interface RetryContext {
  readonly plan: Required<RetryOptions>;
  readonly signal: AbortSignal | undefined;
  readonly model: LanguageModel;
}

async function retrying<T>(attempt: () => Promise<T>, context: RetryContext): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      await waitOrThrow(error, tries, context);
    }
  }
}

async function* retryingStream(model: LanguageModel, request: ModelRequest, plan: Required<RetryOptions>) {
  for (let tries = 0; ; tries++) {
    let emitted = false;
    try {
      for await (const event of model.stream!(request)) {
        emitted = true;
        yield event;
      }
      return;
    } catch (error) {
      if (emitted) throw error;
      await waitOrThrow(error, tries, { plan, signal: request.signal, model });
    }
  }
}

/** Waits before the next try, or throws the error when there is none. */
async function waitOrThrow(
  error: unknown,
  tries: number,
  { plan, signal, model }: RetryContext,
): Promise<void> {
  const failure = asModelError(error);
  if (!failure?.retryable || tries >= plan.maximumRetries) throw error;
  const asked = (failure.retryAfter ?? 0) * 1_000;
  if (asked > plan.maximumDelayMs) throw error;
  const bound = Math.min(plan.maximumDelayMs, plan.initialDelayMs * 2 ** tries);
  await wait(Math.max(asked, plan.random() * bound), { plan, signal, model });
}

function wait(milliseconds: number, { plan, signal, model }: RetryContext): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(abortedError(model.name, signal));
      return;
    }
    const onAbort = () => {
      cancel();
      reject(abortedError(model.name, signal));
    };
    const cancel = plan.timer.schedule(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
