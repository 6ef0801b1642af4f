import { CommerceAIError } from './commerceai-error.ts';

const MARKER = Symbol.for('commerceai.error.unavailable');

/** Something this package depends on (database, queue) does not answer. Try again shortly. */
export class UnavailableError extends CommerceAIError {
  readonly dependency: string;
  readonly [MARKER] = true;

  constructor(options: { dependency: string; message: string; cause?: unknown }) {
    super({ code: 'unavailable', message: options.message, retryable: true, cause: options.cause });
    this.dependency = options.dependency;
  }

  /** True for an error of this kind, whichever copy of this package made it. */
  static override isInstance(value: unknown): value is UnavailableError {
    return CommerceAIError.isInstance(value) && MARKER in value;
  }
}
