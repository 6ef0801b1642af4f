import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from '@commerceai/runtime';

/** A real Redis on a port of its own. */
export interface TestRedis {
  readonly url: string;
  /** Starts it again on the same port, with what it held when it was stopped. */
  start(): Promise<void>;
  /** Ends it at once, as an outage would. */
  stop(): Promise<void>;
  /** Stops it for good and removes its files. */
  remove(): Promise<void>;
}

/** The program, or undefined where Redis is not installed: then say so and skip. */
export function findRedis(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ];
  return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path));
}

export async function startRedis(program: string): Promise<TestRedis> {
  const directory = await mkdtemp(join(tmpdir(), 'commerceai-redis-'));
  const port = await findFreePort();
  let server: ChildProcess | undefined;

  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      server = spawn(
        program,
        [
          '--port',
          String(port),
          '--bind',
          '127.0.0.1',
          '--dir',
          directory,
          '--appendonly',
          'yes',
          '--save',
          '',
        ],
        { stdio: 'ignore' },
      );
      const deadline = Date.now() + 10_000;
      while (!(await answers(port))) {
        if (Date.now() > deadline || server.exitCode !== null) throw new Error('redis-server did not start');
        await wait(20);
      }
    },
    async stop() {
      const stopping = server;
      server = undefined;
      if (!stopping || stopping.exitCode !== null) return;
      const ended = new Promise((resolve) => stopping.once('exit', resolve));
      stopping.kill('SIGTERM');
      await ended;
    },
    async remove() {
      await redis.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
  await redis.start();
  return redis;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.write('PING\r\n'));
    socket.once('data', (reply) => {
      socket.destroy();
      resolve(reply.toString().startsWith('+PONG'));
    });
  });
}
