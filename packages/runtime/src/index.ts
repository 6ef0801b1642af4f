export type { ApiKey, ApiKeys } from './access/api-keys.ts';
export { AttachmentQuotaError } from './access/attachment-quota-error.ts';
export {
  ATTACHMENT_PATH,
  ATTACHMENT_QUOTA,
  type Attachments,
  MAXIMUM_ATTACHMENT_BYTES,
  type StoredAttachment,
} from './access/attachments.ts';
export type { Sandbox } from './agents/connect-platforms.ts';
export { type Agents, createAgents, warmUp } from './agents/create-agents.ts';
export { createRuntime, type Runtime, type RuntimeOptions, type RuntimeRole } from './create-runtime.ts';
export { type Environment, incompleteEnvironment, readEnvironment, secretProblem } from './environment.ts';
export { createLogger } from './logging.ts';
export { EmbeddedPostgresError, type EmbeddedPostgresFailure } from './postgres/embedded-postgres-error.ts';
export {
  type Migration,
  MigrationError,
  type MigrationStatus,
  migrate,
  migrationStatus,
  rollback,
} from './postgres/migrate.ts';
export { createDatabase, type Database, type DatabaseOptions } from './postgres/pool.ts';
export { findFreePort, findPortOwner, isPortBusy } from './postgres/port-owner.ts';
export { describeProcess, isRunning, type RunningProcess } from './postgres/running-process.ts';
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from './postgres/start-embedded-postgres.ts';
export { createQueue, type QueueOptions } from './queue/create-queue.ts';
export { requireShop } from './require-shop.ts';
export { createStorage } from './storage/create-storage.ts';
