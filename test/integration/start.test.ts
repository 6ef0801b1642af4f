import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, within } from './failure-harness.ts';
import {
  askApi,
  type Copy,
  familyOf,
  freeOffset,
  makeState,
  portsInUse,
  programId,
  ROOT,
  refusal,
  respond,
  runScript,
  runs,
  START_MS,
  startCopy,
  stopAll,
} from './start-harness.ts';

const LONG = 3 * START_MS;

/** One copy from its first start to its removal; each test goes on where the one before ended. */
describe('npm start', () => {
  let state: Awaited<ReturnType<typeof makeState>>;
  let offset: number;
  let copy: Copy;
  let left: readonly number[] = [];

  beforeAll(async () => {
    state = await makeState();
    offset = await freeOffset();
    copy = await startCopy({ state: state.path, offset });
    console.info(`The first start took ${copy.startedIn} ms.`);
  }, LONG);

  afterAll(async () => {
    await stopAll();
    await state.remove();
  }, LONG);

  test('prints the addresses to open, and they open', async () => {
    for (const address of [
      copy.demo.storefront,
      `${copy.demo.gateway}/docs`,
      `${copy.demo.storefront}/sandbox/mail`,
    ]) {
      expect(copy.output()).toContain(address);
      expect((await fetch(address)).status).toBe(200);
    }
    // Nothing on the screen but words for people.
    expect(copy.complaints()).toBe('');
    expect(copy.output()).not.toMatch(/[{}]|Warning|at \w+ \(/);
  });

  test('writes what scripts need into demo.json, for this user alone', async () => {
    const file = join(state.path, 'demo.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      gateway: `http://localhost:${4000 + offset}`,
      storefront: `http://localhost:${4010 + offset}`,
      apiKey: expect.stringMatching(/^\S{20,}$/),
    });
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await askApi(copy.demo, '/api/customer-service/conversations')).toMatchObject({
      items: expect.any(Array),
    });
  });

  test('serves the demo shop: the agent answers from its knowledge', async () => {
    const { text } = await respond(copy.demo, {
      messageId: randomUUID(),
      threadKey: 'kept',
      text: 'Combien de temps ai-je pour retourner un article ?',
    });
    expect(text).toContain('30 jours');
  });

  test('answers what the README prints for the shell, whatever its ports', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    const [, script = ''] = /## The HTTP API\n+```sh\n([^`]+)```/.exec(readme) ?? [];
    const options = { cwd: ROOT, env: { ...process.env, COMMERCEAI_STATE: state.path } };
    const { stdout } = await promisify(execFile)('sh', ['-c', script], options);
    expect(JSON.parse(stdout)).toMatchObject({ cards: [{ type: 'order', number: '1001' }] });
    // No other line of it leads to a fixed place: ports and folder may be others.
    expect(readme.match(/localhost:\d+|require\('\.\/\.commerceai[^)]*\)/g)).toBeNull();
  });

  test('refuses a second start from the same folder in one line', async () => {
    const { code, said } = await refusal({ state: state.path, offset: await freeOffset() });
    expect({ code, said }).toEqual({
      code: 1,
      said: [expect.stringMatching(/^CommerceAI already runs from this folder \(process \d+\): stop it/)],
    });
  });

  test('refuses a reset while it runs', async () => {
    const { code, said } = await refusal({ state: state.path, offset, script: 'reset' });
    expect({ code, said }).toEqual({
      code: 1,
      said: [
        expect.stringMatching(/^CommerceAI is running from this folder \(process \d+\): stop it with Ctrl-C/),
      ],
    });
  });

  test.each([
    ['gateway', 'apps/gateway/src/main.ts'],
    ['worker', 'apps/worker/src/main.ts'],
    ['storefront', 'packages/sandbox/src/storefront/main.ts'],
  ])(
    'starts a killed %s again',
    async (name, file) => {
      const before = await programId(state.path, file);
      process.kill(before, 'SIGKILL');
      await until(`${name} runs again`, within(START_MS), async () => {
        const after = await programId(state.path, file);
        return after !== before && runs(after);
      });
      expect(copy.output()).toContain(`${name} ended (SIGKILL); starting it again.`);
      const address = name === 'storefront' ? copy.demo.storefront : `${copy.demo.gateway}/health/ready`;
      await until(`${name} serves again`, within(START_MS), async () => (await fetch(address)).ok);
    },
    LONG,
  );

  test(
    'starts a killed PostgreSQL again',
    async () => {
      const pidFile = join(state.path, 'postgres/data/postmaster.pid');
      const before = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
      process.kill(before, 'SIGKILL');
      await until('PostgreSQL answers again', within(START_MS), async () => {
        const after = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
        return after !== before && (await fetch(`${copy.demo.gateway}/health/ready`)).ok;
      });
      expect(copy.output()).toContain('The database ended on its own; starting it again.');
    },
    LONG,
  );

  test(
    'Ctrl-C stops everything and leaves nothing running',
    async () => {
      const family = copy.family();
      expect(family.length).toBeGreaterThanOrEqual(5);
      expect(await copy.interrupt()).toBe(0);
      await until('the last process is gone', within(START_MS), () => !family.some(runs));
      expect(await portsInUse(offset)).toEqual([]);
      expect(await readdir(state.path)).not.toContain('running.json');
      expect(copy.output()).toContain('Stopping …');
      expect(copy.complaints()).toBe('');
    },
    LONG,
  );

  test(
    'starts again with what was there',
    async () => {
      copy = await startCopy({ state: state.path, offset });
      console.info(`The second start took ${copy.startedIn} ms.`);
      expect(copy.output()).not.toContain('Loading the demo shop');
      expect(await askApi(copy.demo, '/api/customer-service/conversations?text=retourner')).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ threadKey: 'kept' })]),
      });
    },
    LONG,
  );

  test(
    'when it is killed, its programs end, and the next start finds all data',
    async () => {
      left = copy.family();
      const { apiKey } = copy.demo;
      copy.child.kill('SIGKILL');
      await copy.ended;
      copy = await startCopy({ state: state.path, offset });
      expect(copy.demo.apiKey).toBe(apiKey);
      expect(left.filter(runs)).toEqual([]);
      expect(await askApi(copy.demo, '/api/customer-service/conversations?text=retourner')).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ threadKey: 'kept' })]),
      });
      const family = copy.family();
      expect(await copy.interrupt()).toBe(0);
      await until('the last process is gone', within(START_MS), () => ![...family, ...left].some(runs));
      expect(await portsInUse(offset)).toEqual([]);
    },
    LONG,
  );

  test(
    'a second copy runs beside it',
    async () => {
      const another = await makeState(state.path);
      try {
        const otherOffset = await freeOffset();
        const [one, two] = await Promise.all([
          startCopy({ state: state.path, offset }),
          startCopy({ state: another.path, offset: otherOffset }),
        ]);
        copy = one;
        expect(two.demo.gateway).not.toBe(one.demo.gateway);
        for (const { demo } of [one, two]) expect((await fetch(demo.storefront)).status).toBe(200);
        expect(await two.interrupt()).toBe(0);
        expect((await fetch(one.demo.storefront)).status).toBe(200);
        expect(await portsInUse(otherOffset)).toEqual([]);
      } finally {
        await another.remove();
      }
    },
    LONG,
  );

  test(
    'Ctrl-C in the middle of a start leaves nothing either',
    async () => {
      expect(await copy.interrupt()).toBe(0);
      const fresh = await makeState();
      try {
        const run = runScript({ state: fresh.path, offset });
        let family: readonly number[] = [];
        await until('PostgreSQL is there', within(START_MS), async () => {
          family = [...new Set([...family, ...familyOf(run.child.pid!)])];
          return (await portsInUse(offset)).includes('postgres');
        });
        process.kill(-run.child.pid!, 'SIGINT');
        expect(await run.ended).toBe(0);
        await until('the last process is gone', within(START_MS), () => !family.some(runs));
        expect(await portsInUse(offset)).toEqual([]);
        expect(run.complaints()).toBe('');
      } finally {
        await fresh.remove();
      }
    },
    LONG,
  );

  test('npm run reset removes it all', async () => {
    const run = runScript({ state: state.path, offset, script: 'reset' });
    expect(await run.ended).toBe(0);
    await expect(stat(state.path)).rejects.toThrow('ENOENT');
  });
});
