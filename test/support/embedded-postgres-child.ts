import { startEmbeddedPostgres } from '@commerceai/runtime';

/** Starts an embedded PostgreSQL and stays, so that a test can kill its starter. */
await startEmbeddedPostgres({
  directory: process.env.DIRECTORY ?? '',
  port: Number(process.env.DATABASE_PORT),
  logger: { info() {}, warn() {}, error() {} },
});
process.send?.('ready');
setInterval(() => undefined, 60_000);
