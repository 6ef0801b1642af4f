import { CommerceAIError } from './commerceai-error.ts';

/** One field that was refused. */
export interface InvalidField {
  /** Path in dotted form, "lines.0.quantity"; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** The caller passed something this package cannot work with; the same call will fail again. */
export class InvalidInputError extends CommerceAIError {
  static override readonly kind: string = 'invalid_input';
  readonly fields: readonly InvalidField[];

  constructor(options: { message: string; fields?: readonly InvalidField[]; cause?: unknown }) {
    super({ code: 'invalid_input', message: options.message, cause: options.cause });
    this.fields = options.fields ?? [];
  }
}
