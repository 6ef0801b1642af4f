const MARKER = Symbol.for('commerceai.error');

/** What every error of this package is made with. */
export interface CommerceAIErrorOptions {
  /** Stable, snake_case, part of the public interface: clients may switch on it. */
  readonly code: string;
  /** Says what is wrong, names the option or field, and tells the remedy. Never holds a secret or personal data. */
  readonly message: string;
  /** Whether the same call may succeed later, unchanged. Decided where the error is made. @default false */
  readonly retryable?: boolean;
  /** What led to it. */
  readonly cause?: unknown;
}

/**
 * The base of all errors this package throws.
 *
 * `isInstance` works across duplicate copies of the package, where `instanceof` does not.
 */
export class CommerceAIError extends Error {
  /** Stable machine-readable code. */
  readonly code: string;
  /** Whether the same call may succeed later, unchanged. */
  readonly retryable: boolean;
  readonly [MARKER] = true;

  constructor(options: CommerceAIErrorOptions) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = options.code;
    this.retryable = options.retryable ?? false;
  }

  /** True for an error of this package, whichever copy of it made the error. */
  static isInstance(value: unknown): value is CommerceAIError {
    return typeof value === 'object' && value !== null && MARKER in value;
  }
}
