import { CommerceAIError } from '#errors/commerceai-error.ts';
import type { InvalidField } from '#errors/invalid-input-error.ts';

/**
 * The API refused or failed, or did not answer. `code` is the API's own, stable; `network` and `invalid_answer` are
 * the client's.
 */
export class ApiError extends CommerceAIError {
  static override readonly kind: string = 'api';
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** The refused fields, for `invalid_input`. */
  readonly fields: readonly InvalidField[];
  /** Seconds after which to try again, when the API said so. */
  readonly retryAfter?: number;
  /** Names the request in the API's logs. */
  readonly instance?: string;

  constructor(options: {
    code: string;
    message: string;
    status: number;
    fields?: readonly InvalidField[];
    retryAfter?: number;
    instance?: string;
    cause?: unknown;
  }) {
    super({
      code: options.code,
      message: options.message,
      retryable: options.status === 0 || options.status === 429 || options.status >= 500,
      cause: options.cause,
    });
    this.status = options.status;
    this.fields = options.fields ?? [];
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
    if (options.instance !== undefined) this.instance = options.instance;
  }
}
