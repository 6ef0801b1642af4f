import { CommerceAIError } from './commerceai-error.ts';

const MARKER = Symbol.for('commerceai.error.conflict');

/** What the caller wants to change has changed meanwhile, or its state does not allow the change. Read it again, then decide. */
export class ConflictError extends CommerceAIError {
  readonly [MARKER] = true;

  constructor(options: { message: string; code?: string; retryable?: boolean; cause?: unknown }) {
    super({
      code: options.code ?? 'conflict',
      message: options.message,
      retryable: options.retryable ?? false,
      cause: options.cause,
    });
  }

  /** True for an error of this kind, whichever copy of this package made it. */
  static override isInstance(value: unknown): value is ConflictError {
    return CommerceAIError.isInstance(value) && MARKER in value;
  }
}
