import { CommerceAIError } from './commerceai-error.ts';

const MARKER = Symbol.for('commerceai.error.connector');

/** An external platform refused or failed. Keeps the platform's own code and trace, so that its support can find the call. */
export class ConnectorError extends CommerceAIError {
  readonly connector: string;
  readonly platformCode?: string;
  readonly traceId?: string;
  readonly status?: number;
  readonly [MARKER] = true;

  constructor(options: {
    connector: string;
    message: string;
    code?: string;
    retryable: boolean;
    platformCode?: string;
    traceId?: string;
    status?: number;
    cause?: unknown;
  }) {
    super({
      code: options.code ?? 'connector_failed',
      message: options.message,
      retryable: options.retryable,
      cause: options.cause,
    });
    this.connector = options.connector;
    if (options.platformCode !== undefined) this.platformCode = options.platformCode;
    if (options.traceId !== undefined) this.traceId = options.traceId;
    if (options.status !== undefined) this.status = options.status;
  }

  /** True for an error of this kind, whichever copy of this package made it. */
  static override isInstance(value: unknown): value is ConnectorError {
    return CommerceAIError.isInstance(value) && MARKER in value;
  }
}
