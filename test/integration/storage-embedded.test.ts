import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, isPortBusy, startEmbeddedPostgres } from '@commerceai/runtime';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const logger = { info() {}, warn() {}, error() {} };

/** A process that has ended and waits to be collected; only Linux tells. */
function isZombie(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  return existsSync(stat) && /\) Z /.test(readFileSync(stat, 'utf8'));
}

describe('embedded PostgreSQL', () => {
  let folder: string;
  /** A cluster made once and stopped; tests that break one copy it. */
  let original: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'commerceai-embedded-'));
    original = join(folder, 'original');
    const server = await startEmbeddedPostgres({ directory: original, port: await findFreePort(), logger });
    await server.stop();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  let copies = 0;
  const copy = async () => {
    const directory = join(folder, `copy-${++copies}`);
    await cp(original, directory, { recursive: true, preserveTimestamps: true });
    return directory;
  };
  const start = async (directory: string, port?: number) =>
    startEmbeddedPostgres({ directory, port: port ?? (await findFreePort()), logger });
  const query = async (connectionString: string, text: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  };
  const postmaster = async (directory: string) =>
    Number((await readFile(join(directory, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);
  const runs = (pid: number) => {
    try {
      process.kill(pid, 0);
      return !isZombie(pid);
    } catch {
      return false;
    }
  };

  it('keeps what was written, and leaves no process and no open port behind', async () => {
    const port = await findFreePort();
    const first = await start(original, port);
    const pid = await postmaster(original);
    await query(first.connectionString, 'CREATE TABLE kept (id int)');
    await first.stop();
    await first.stop();
    expect(runs(pid)).toBe(false);
    expect(await isPortBusy(port)).toBe(false);
    const second = await start(original, port);
    expect(await query(second.connectionString, 'SELECT count(*)::int AS rows FROM kept')).toEqual([
      { rows: 0 },
    ]);
    await query(second.connectionString, 'DROP TABLE kept');
    await second.stop();
  });

  it('answers only to its password', async () => {
    const server = await start(original);
    const address = new URL(server.connectionString);
    address.password = 'wrong';
    await expect(query(address.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });

  it('names who has the port, and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expect(start(original, port)).rejects.toMatchObject({
      failure: 'port_in_use',
      message: expect.stringMatching(new RegExp(`Port ${port} is in use.*PORT_OFFSET=1000 npm start`)),
    });
    other.close();
  });

  it('starts over what an interrupted first start left', async () => {
    const directory = join(folder, 'interrupted');
    await mkdir(join(directory, 'data.unfinished', 'base'), { recursive: true });
    await writeFile(join(directory, 'cluster.json'), '{"version":"18","password":"of nothing"}');
    const server = await start(directory);
    expect(await query(server.connectionString, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
    expect(existsSync(join(directory, 'data.unfinished'))).toBe(false);
  });

  it.each(['data/global/pg_control', 'data/PG_VERSION', 'data/base', 'data/pg_wal', 'cluster.json'])(
    'says what to do when %s is missing',
    async (part) => {
      const directory = await copy();
      await rm(join(directory, part), { recursive: true });
      await expect(start(directory)).rejects.toMatchObject({
        failure: 'directory_damaged',
        message: expect.stringContaining('npm run reset'),
      });
    },
  );

  it('refuses the files of another version', async () => {
    const directory = await copy();
    await writeFile(join(directory, 'data/PG_VERSION'), '12\n');
    await expect(start(directory)).rejects.toMatchObject({
      failure: 'directory_other_version',
      message: expect.stringContaining('PostgreSQL 12'),
    });
  });

  it('does not wait for a process that only has the number of a dead server', async () => {
    const directory = await copy();
    const lines = [process.pid, join(directory, 'data'), 1, 5432, '', '127.0.0.1', '', 'ready'];
    await writeFile(join(directory, 'data/postmaster.pid'), `${lines.join('\n')}\n`);
    const server = await start(directory);
    await server.stop();
  });

  describe('when the process that started it', () => {
    const startElsewhere = async (directory: string): Promise<ChildProcess> => {
      const child = fork(join(import.meta.dirname, '../support/embedded-postgres-child.ts'), {
        execArgv: ['--conditions=@commerceai/source'],
        env: { ...process.env, DIRECTORY: directory, DATABASE_PORT: String(await findFreePort()) },
      });
      const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
      expect(message).toBe('ready');
      return child;
    };

    it('still runs, refuses to start a second one', async () => {
      const directory = await copy();
      const child = await startElsewhere(directory);
      await expect(start(directory)).rejects.toMatchObject({ failure: 'already_running' });
      child.kill('SIGKILL');
      await once(child, 'exit');
      const server = await start(directory);
      await server.stop();
    });

    it('was killed, stops the server it left and goes on', async () => {
      const directory = await copy();
      const child = await startElsewhere(directory);
      const orphan = await postmaster(directory);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(runs(orphan)).toBe(true);
      const server = await start(directory);
      expect(runs(orphan)).toBe(false);
      expect(await query(server.connectionString, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await server.stop();
    });
  });

  it('waits for the sessions of a killed server to end', async () => {
    const directory = await copy();
    const killed = await start(directory);
    const client = new pg.Client({ connectionString: killed.connectionString });
    client.on('error', () => undefined);
    await client.connect();
    const session: number = (await client.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;
    // Held up, it still has the server's memory when the next server wants it.
    process.kill(session, 'SIGSTOP');
    process.kill(await postmaster(directory), 'SIGKILL');
    const starting = start(directory);
    const log = () => readFile(join(directory, 'postgres.log'), 'utf8');
    await vi.waitFor(async () => expect(await log()).toContain('shared memory block'), { timeout: 20_000 });
    process.kill(session, 'SIGCONT');
    const server = await starting;
    expect(await query(server.connectionString, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await client.end().catch(() => undefined);
    await server.stop();
  }, 60_000);
});
