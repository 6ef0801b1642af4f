import { CommerceAIError } from './commerceai-error.ts';

/** Something this package depends on (database, queue) does not answer. Try again shortly. */
export class UnavailableError extends CommerceAIError {
  static override readonly kind: string = 'unavailable';
  readonly dependency: string;

  constructor(options: { dependency: string; message: string; cause?: unknown }) {
    super({ code: 'unavailable', message: options.message, retryable: true, cause: options.cause });
    this.dependency = options.dependency;
  }
}
