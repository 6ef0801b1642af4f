import { CommerceAIError } from '@commerceai/sdk';

export type EmbeddedPostgresFailure =
  | 'port_in_use'
  | 'disk_full'
  | 'already_running'
  | 'directory_damaged'
  | 'directory_other_version'
  | 'not_installed'
  | 'not_started';

/** The embedded PostgreSQL cannot run. The message is one line for the person at the terminal, with what to do. */
export class EmbeddedPostgresError extends CommerceAIError {
  static override readonly kind: string = 'embedded_postgres';
  readonly failure: EmbeddedPostgresFailure;

  constructor(options: { failure: EmbeddedPostgresFailure; message: string; cause?: unknown }) {
    super({
      code: `postgres_${options.failure}`,
      message: options.message,
      ...(options.cause === undefined ? {} : { cause: options.cause }),
    });
    this.failure = options.failure;
  }
}
