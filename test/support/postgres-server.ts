import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, migrate, startEmbeddedPostgres } from '@commerceai/runtime';

/**
 * A PostgreSQL for tests, in a process of its own: when the one that asked for it goes away, however it does, this
 * one stops the server and removes its files.
 */
const directory = await mkdtemp(join(tmpdir(), 'commerceai-test-'));
const remove = () => rm(directory, { recursive: true, force: true });
let stop = remove;
// Ctrl-C reaches the whole group: whoever asked ends first, and that is the sign to stop.
process.on('SIGINT', () => undefined);
process.once('disconnect', () => void stop().then(() => process.exit(0)));

try {
  const server = await startEmbeddedPostgres({
    directory,
    port: await findFreePort(),
    logger: { info() {}, warn() {}, error() {} },
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    database: 'template_of_tests',
  });
  stop = () => server.stop().then(remove);
  await migrate(server.connectionString);
  process.send?.({ connectionString: server.connectionString });
} catch (error) {
  await stop();
  process.send?.({ error: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
