import { CommerceAIError } from './commerceai-error.ts';

/**
 * What is known of a call that failed. `refused`: the platform certainly did not do it. `unknown`: it may have, as when
 * it did not answer in time; only what drops repeats may then be asked again.
 */
export type ConnectorOutcome = 'refused' | 'unknown';

/** An external platform refused or failed. Keeps the platform's own code and trace, so that its support can find the call. */
export class ConnectorError extends CommerceAIError {
  static override readonly kind: string = 'connector';
  readonly connector: string;
  /** Whether the platform may have done what it was asked. */
  readonly outcome: ConnectorOutcome;
  /** Milliseconds that the platform asks to wait before another try. */
  readonly retryAfterMs?: number;
  /** The platform's own short code, never its text. */
  readonly platformCode?: string;
  readonly traceId?: string;
  /** HTTP status. */
  readonly status?: number;

  constructor(options: {
    connector: string;
    message: string;
    /** @default "connector_failed" */
    code?: string;
    /** Whether the same call may succeed later; whether it may be repeated depends on `outcome` too. */
    retryable: boolean;
    /** @default "unknown", which repeats nothing by mistake */
    outcome?: ConnectorOutcome;
    retryAfterMs?: number;
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
    this.outcome = options.outcome ?? 'unknown';
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs;
    if (options.platformCode !== undefined) this.platformCode = options.platformCode;
    if (options.traceId !== undefined) this.traceId = options.traceId;
    if (options.status !== undefined) this.status = options.status;
  }
}
