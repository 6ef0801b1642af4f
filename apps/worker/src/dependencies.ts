import type { Attachments } from '@commerceai/runtime';
import type { Clock, CommerceAI, Connector } from '@commerceai/sdk';
import type { RetryPolicy } from './backoff.ts';

/** The part of a logger that handlers use; pino is one. */
export interface Log {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}

/** What handlers work with. */
export interface Dependencies {
  readonly ai: CommerceAI;
  readonly connectors: readonly Connector[];
  readonly attachments: Pick<Attachments, 'sweep'>;
  readonly clock: Clock;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  /** Milliseconds until what a killed process had taken is taken again. */
  readonly leaseMs: number;
  /** Milliseconds after which a reply that is not there will not come: longer than a model may take. */
  readonly replyMs: number;
  readonly retries: RetryPolicy;
  /** Aborted when the process has waited long enough for work to end. */
  readonly signal: AbortSignal;
}
