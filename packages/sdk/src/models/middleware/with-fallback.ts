import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';
import { asModelError } from './model-errors.ts';
import { streamFrom } from './model-stream.ts';

/** Options of {@link withFallback}. */
export interface FallbackOptions {
  /** Told each time the fallback speaks, with what the primary threw: for logs and metrics. */
  readonly onFallback?: (event: FallbackEvent) => void;
}

/** Told when another model speaks in the place of one that failed. */
export interface FallbackEvent {
  /** Name of the model that failed. */
  readonly from: string;
  /** Name of the one that speaks instead. */
  readonly to: string;
  readonly error: unknown;
}

/**
 * Lets another model speak when the first one fails for any reason but the caller's own abort. It never happens in
 * secret: the response names who spoke in `model` and who should have in `fallbackFrom`. A stream falls back only
 * while nothing has been emitted; later it ends with the error.
 *
 * @example
 * const model = withFallback(openai(), grounded(), { onFallback: ({ error }) => log.warn(error) });
 */
export function withFallback(
  primary: LanguageModel,
  fallback: LanguageModel,
  options: FallbackOptions = {},
): LanguageModel {
  const takeOver = (error: unknown, signal: AbortSignal | undefined) => {
    if (signal?.aborted || asModelError(error)?.failure === 'aborted') throw error;
    options.onFallback?.({ from: primary.name, to: fallback.name, error });
  };
  async function* stream(request: ModelRequest): AsyncGenerator<ModelEvent> {
    let emitted = false;
    try {
      for await (const event of streamFrom(primary, request)) {
        emitted = true;
        yield event;
      }
      return;
    } catch (error) {
      if (emitted) throw error;
      takeOver(error, request.signal);
    }
    for await (const event of streamFrom(fallback, request)) {
      yield event.type === 'finish'
        ? { type: 'finish', response: { ...event.response, fallbackFrom: primary.name } }
        : event;
    }
  }
  return {
    name: primary.name,
    async generate(request) {
      try {
        return await primary.generate(request);
      } catch (error) {
        takeOver(error, request.signal);
      }
      return { ...(await fallback.generate(request)), fallbackFrom: primary.name };
    },
    stream,
    // Vectors of two models cannot be compared, so embeddings never fall back.
    ...(primary.embed ? { embed: primary.embed.bind(primary) } : {}),
  };
}
