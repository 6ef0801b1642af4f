import { CommerceAIError } from '@commerceai/sdk';
import type { ProblemCode } from './problem-catalogue.ts';

/** A refusal that only HTTP knows: no key, no scope, too many requests. */
export class HttpError extends CommerceAIError {
  static override readonly kind: string = 'http';
  /** Seconds after which to come back, where that helps. */
  readonly retryAfter?: number;

  constructor(options: { code: ProblemCode; message: string; retryAfter?: number; cause?: unknown }) {
    super({ code: options.code, message: options.message, cause: options.cause });
    if (options.retryAfter !== undefined) this.retryAfter = options.retryAfter;
  }
}
