import { CommerceAIError } from './commerceai-error.ts';

/** Every way in which a model may fail; `refused` is its own refusal, `aborted` the caller’s wish. */
export const MODEL_FAILURES = [
  'timeout',
  'unavailable',
  'rate_limited',
  'refused',
  'invalid_output',
  'unauthorised',
  'budget_exhausted',
  'aborted',
] as const;
/** Why a language model gave no usable answer. */
export type ModelFailure = (typeof MODEL_FAILURES)[number];

/** A language model gave no usable answer. `failure` tells why; the agent falls back to grounded composition. */
export class ModelError extends CommerceAIError {
  static override readonly kind: string = 'model';
  readonly model: string;
  readonly failure: ModelFailure;
  /** HTTP status of the provider, when there was one. */
  readonly status?: number;
  /** Seconds the provider asked to wait. */
  readonly retryAfter?: number;

  constructor(options: {
    model: string;
    failure: ModelFailure;
    message: string;
    status?: number;
    retryAfter?: number;
    cause?: unknown;
  }) {
    super({
      code: `model_${options.failure}`,
      message: options.message,
      retryable:
        options.failure === 'timeout' ||
        options.failure === 'unavailable' ||
        options.failure === 'rate_limited',
      cause: options.cause,
    });
    this.model = options.model;
    this.failure = options.failure;
    if (options.status !== undefined) this.status = options.status;
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
  }
}
