import { CommerceAIError } from './commerceai-error.ts';

/** What the caller wants to change has changed meanwhile, or its state does not allow the change. Read it again, then decide. */
export class ConflictError extends CommerceAIError {
  static override readonly kind: string = 'conflict';
  constructor(options: { message: string; code?: string; retryable?: boolean; cause?: unknown }) {
    super({
      code: options.code ?? 'conflict',
      message: options.message,
      retryable: options.retryable ?? false,
      cause: options.cause,
    });
  }
}
