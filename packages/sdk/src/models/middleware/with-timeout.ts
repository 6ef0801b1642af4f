import { ModelError } from '#errors/model-error.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';
import { abortedError } from './model-errors.ts';
import { streamFrom } from './model-stream.ts';
import { systemTimer, type Timer } from './timer.ts';

/** Options of {@link withTimeout}. */
export interface TimeoutOptions {
  /** From the call to the end of the answer, in milliseconds. @default 20000 */
  readonly totalMs?: number;
  /** From the call to the first event of a stream, in milliseconds. @default totalMs */
  readonly firstTokenMs?: number;
  readonly timer?: Timer;
}

/**
 * Gives up on a slow model: aborts the call under way and throws a ModelError `timeout`, even when the model does
 * not listen to its signal.
 */
export function withTimeout(model: LanguageModel, options: TimeoutOptions = {}): LanguageModel {
  const totalMs = options.totalMs ?? 20_000;
  const firstTokenMs = Math.min(options.firstTokenMs ?? totalMs, totalMs);
  const timer = options.timer ?? systemTimer;
  const { embed, stream } = model;

  async function limited<T>(
    signal: AbortSignal | undefined,
    call: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const deadline = startDeadline(model.name, { signal, timer });
    deadline.limit(totalMs, 'answer');
    try {
      return await deadline.race(call(deadline.signal));
    } finally {
      deadline.end();
    }
  }

  async function* limitedStream(request: ModelRequest): AsyncGenerator<ModelEvent> {
    const deadline = startDeadline(model.name, { signal: request.signal, timer });
    const iterator = streamFrom(model, { ...request, signal: deadline.signal })[Symbol.asyncIterator]();
    deadline.limit(totalMs, 'answer');
    const cancelFirst = firstTokenMs < totalMs ? deadline.limit(firstTokenMs, 'first token') : undefined;
    let finished = false;
    let ended = false;
    try {
      while (true) {
        const next = await deadline.race(iterator.next());
        cancelFirst?.();
        if (next.done) {
          ended = true;
          return;
        }
        finished = next.value.type === 'finish';
        yield next.value;
      }
    } finally {
      deadline.end();
      // A reader that leaves with the last event has had it all: there is no call left to abort.
      if (!ended && !finished) deadline.abort();
      if (!ended) iterator.return?.(undefined).catch(() => {});
    }
  }

  return {
    name: model.name,
    generate: (request) => limited(request.signal, (signal) => model.generate({ ...request, signal })),
    ...(stream ? { stream: limitedStream } : {}),
    ...(embed
      ? {
          embed: (texts: readonly string[], embedOptions?: { signal?: AbortSignal }) =>
            limited(embedOptions?.signal, (signal) => embed.call(model, texts, { signal })),
        }
      : {}),
  };
}

interface Deadline {
  /** Aborted with the caller's signal or when a limit is reached. */
  readonly signal: AbortSignal;
  /** Starts a limit; returns what lifts it. */
  limit(milliseconds: number, what: string): () => void;
  /** The promise, or the error of whichever limit is reached first. One at a time. */
  race<T>(promise: Promise<T>): Promise<T>;
  abort(): void;
  end(): void;
}

function startDeadline(
  name: string,
  { signal: outer, timer }: { signal: AbortSignal | undefined; timer: Timer },
): Deadline {
  const controller = new AbortController();
  const cancels: (() => void)[] = [];
  let failure: ModelError | undefined;
  let rejectWaiting: (error: ModelError) => void = () => {};
  const stop = (error: ModelError) => {
    failure ??= error;
    rejectWaiting(failure);
    controller.abort(error);
  };
  const onAbort = () => stop(abortedError(name, outer));
  if (outer?.aborted) onAbort();
  else outer?.addEventListener('abort', onAbort, { once: true });
  return {
    signal: controller.signal,
    limit(milliseconds, what) {
      const cancel = timer.schedule(() => stop(timeoutError(name, milliseconds, what)), milliseconds);
      cancels.push(cancel);
      return cancel;
    },
    race: (promise) =>
      // Not Promise.race: against one long-lived promise it would keep a reaction for every piece of the answer.
      new Promise((resolve, reject) => {
        rejectWaiting = reject;
        if (failure) reject(failure);
        promise.then(resolve, reject);
      }),
    abort: () => controller.abort(),
    end() {
      for (const cancel of cancels) cancel();
      outer?.removeEventListener('abort', onAbort);
    },
  };
}

function timeoutError(model: string, milliseconds: number, what: string): ModelError {
  return new ModelError({
    model,
    failure: 'timeout',
    message: `${model} gave no ${what} within ${milliseconds} ms. Raise the limit of withTimeout, or use a faster model.`,
  });
}
