import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@commerceai/runtime';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { createDatabase } from '../support/postgres.ts';
import { findRedis, startRedis } from '../support/redis.ts';
import { until, within } from './failure-harness.ts';
import {
  copyFolder,
  freeOffset,
  makeState,
  portsInUse,
  type RunOptions,
  refusal,
  runScript,
  START_MS,
  startCopy,
  stopAll,
} from './start-harness.ts';

const LONG = 2 * START_MS;
const SMALL_DISK = '48m';

let state: Awaited<ReturnType<typeof makeState>>;
let offset: number;
beforeEach(async () => {
  state = await makeState();
  offset = await freeOffset();
  return async () => {
    await stopAll();
    await state.remove();
  };
});

/** What npm start says on its way out: one line, exit code 1, and nothing left behind. */
async function oneLine(options: Partial<RunOptions> = {}): Promise<string> {
  const { code, said } = await refusal({ state: state.path, offset, ...options });
  expect({ code, lines: said.length }, said.join('\n')).toEqual({ code: 1, lines: 1 });
  expect(existsSync(join(options.state ?? state.path, 'running.json'))).toBe(false);
  return said[0]!;
}

describe('npm start says in one line what to do', () => {
  test.each(['storefront', 'postgres'] as const)(
    'when the port of the %s is in use',
    async (name) => {
      const port = offset + { storefront: 4010, postgres: 4054 }[name];
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
      try {
        expect(await oneLine()).toMatch(
          new RegExp(
            `^Port ${port} .*is in use by .+\\(process ${process.pid}\\): stop that program, or move all ports with PORT_OFFSET=${offset + 1000} `,
          ),
        );
      } finally {
        await new Promise((resolve) => other.close(resolve));
      }
      expect(await portsInUse(offset)).toEqual([]);
    },
    LONG,
  );

  test('when PORT_OFFSET is no number', async () => {
    expect(await oneLine({ env: { PORT_OFFSET: 'abc' } })).toBe(
      'PORT_OFFSET is a whole number from 0 to 60000, not "abc".',
    );
  });

  test('when it is told to run in production', async () => {
    expect(await oneLine({ env: { NODE_ENV: 'production' } })).toMatch(
      /^npm start runs a simulated shop, which NODE_ENV=production refuses: unset NODE_ENV/,
    );
    expect(existsSync(join(state.path, 'postgres'))).toBe(false);
  });

  test('when variables are wrong, all of them at once, before anything runs', async () => {
    const { code, said } = await refusal({
      state: state.path,
      offset,
      env: { REDIS_URL: 'localhost:6379', LOG_LEVEL: 'loud' },
    });
    expect(code).toBe(1);
    expect(said.slice(1)).toEqual([
      expect.stringContaining('REDIS_URL must be'),
      expect.stringContaining('LOG_LEVEL must be'),
    ]);
    expect(existsSync(join(state.path, 'postgres'))).toBe(false);
  });

  test('when DATABASE_URL leads nowhere', async () => {
    const database = `postgresql://nobody:nothing@127.0.0.1:${offset + 4054}/nowhere`;
    const line = await oneLine({ env: { DATABASE_URL: database } });
    expect(line).toContain('DATABASE_URL');
    expect(line).not.toContain('nothing');
  });
});

describe('a half-written database directory', () => {
  let whole: Awaited<ReturnType<typeof makeState>>;
  beforeAll(async () => {
    whole = await makeState();
    const server = await startEmbeddedPostgres({
      directory: join(whole.path, 'postgres'),
      port: 4054 + (await freeOffset()),
      logger: { info() {}, warn() {}, error() {} },
    });
    await server.stop();
  }, LONG);
  afterAll(() => whole.remove());

  test.each([
    ['its control file is missing', (data: string) => rm(join(data, 'global/pg_control'))],
    ['its write-ahead log is missing', (data: string) => rm(join(data, 'pg_wal'), { recursive: true })],
    ['its password is missing', (data: string) => rm(join(data, '../cluster.json'))],
    [
      'it is empty',
      async (data: string) => {
        await rm(data, { recursive: true });
        await mkdir(data);
      },
    ],
  ])(
    'is told, with the remedy, when %s',
    async (_what, damage) => {
      copyFolder(whole.path, state.path);
      await damage(join(state.path, 'postgres/data'));
      expect(await oneLine()).toMatch(/^The database files in .+ are incomplete: run npm run reset to start/);
      expect(await portsInUse(offset)).toEqual([]);
      expect(await runScript({ state: state.path, offset, script: 'reset' }).ended).toBe(0);
      expect(existsSync(state.path)).toBe(false);
    },
    LONG,
  );
});

test(
  'a start that was cut off while it made its files is made good by the next',
  async () => {
    await mkdir(join(state.path, 'postgres/data.unfinished/global'), { recursive: true });
    await writeFile(join(state.path, 'secrets.json'), '{"APP_PROXY_');
    await writeFile(join(state.path, 'demo.json'), '');
    await writeFile(join(state.path, 'running.json'), '{"starter":');
    const copy = await startCopy({ state: state.path, offset });
    expect((await fetch(copy.demo.storefront)).status).toBe(200);
    expect(await copy.interrupt()).toBe(0);
  },
  LONG,
);

describe('reset', () => {
  test('removes nothing when told something it does not know', async () => {
    const { path } = state;
    await mkdir(path);
    await writeFile(join(path, 'demo.json'), '{}');
    const { code, said } = await refusal({ state: path, offset, script: 'reset', arguments: '--bogus' });
    expect(code).toBe(1);
    expect(said.join()).toContain('"--bogus" is none: nothing was removed');
    expect(existsSync(join(path, 'demo.json'))).toBe(true);
  });

  test('refuses a folder that holds more than its own', async () => {
    await mkdir(state.path);
    await writeFile(join(state.path, 'thesis.txt'), 'three years of work');
    const { code, said } = await refusal({ state: state.path, offset, script: 'reset' });
    expect({ code, said }).toEqual({
      code: 1,
      said: [`${state.path} holds more than CommerceAI's state (thesis.txt): remove it by hand.`],
    });
    expect(existsSync(join(state.path, 'thesis.txt'))).toBe(true);
  });
});

const disk = mountSmallDisk();
if (!disk)
  console.warn('No small disk can be mounted here (it takes root): the suite of the full disk is skipped.');

describe.skipIf(!disk)('a full disk', () => {
  afterAll(async () => {
    spawnSync('umount', ['--lazy', disk!]);
    await rm(disk!, { recursive: true, force: true });
  });

  test(
    'is told in one line, and nothing is left running',
    async () => {
      const { code, said } = await refusal({ state: join(disk!, 'state'), offset });
      expect({ code, lines: said.length }, said.join('\n')).toEqual({ code: 1, lines: 1 });
      expect(said[0]).toMatch(/^The disk .*is full: free at least 200 MB, then/);
      expect(await portsInUse(offset)).toEqual([]);
    },
    LONG,
  );
});

test(
  'takes the database of DATABASE_URL and starts none',
  async () => {
    const database = await createDatabase(inject('postgres'));
    try {
      const copy = await startCopy({
        state: state.path,
        offset,
        env: { DATABASE_URL: database.connectionString },
      });
      expect(existsSync(join(state.path, 'postgres'))).toBe(false);
      expect(await portsInUse(offset)).toEqual(['gateway', 'storefront']);
      expect(await copy.interrupt()).toBe(0);
    } finally {
      await database.drop();
    }
  },
  LONG,
);

const redisServer = findRedis();
if (!redisServer) console.warn('No redis-server here: the suite of npm start with REDIS_URL is skipped.');

test.skipIf(!redisServer)(
  'queues in the Redis of REDIS_URL',
  async () => {
    const redis = await startRedis(redisServer!);
    try {
      const copy = await startCopy({ state: state.path, offset, env: { REDIS_URL: redis.url } });
      const port = Number(new URL(redis.url).port);
      await until('the queue is in Redis', within(START_MS), async () =>
        /commerceai:/.test(await sendToRedis(port, 'KEYS *\r\n')),
      );
      expect(await copy.interrupt()).toBe(0);
    } finally {
      await redis.remove();
    }
  },
  LONG,
);

/** A folder on a disk of its own that PostgreSQL's first files fill, or undefined where that takes more rights. */
function mountSmallDisk(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const folder = join(tmpdir(), `commerceai-small-disk-${process.pid}`);
  spawnSync('mkdir', ['-p', folder]);
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${SMALL_DISK},mode=0755`,
    'tmpfs',
    folder,
  ]);
  return status === 0 ? folder : undefined;
}

function sendToRedis(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(command));
    socket.once('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(String(answer));
    });
  });
}
