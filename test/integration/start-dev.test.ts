import { existsSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until, within } from './failure-harness.ts';
import {
  type Copy,
  freeOffset,
  makeState,
  portsInUse,
  ROOT,
  runScript,
  runs,
  START_MS,
  startCopy,
  stopAll,
} from './start-harness.ts';

const LONG = 3 * START_MS;

describe('npm run dev', () => {
  let state: Awaited<ReturnType<typeof makeState>>;
  let offset: number;
  let copy: Copy;

  beforeAll(async () => {
    state = await makeState();
    offset = await freeOffset();
    copy = await startCopy({ state: state.path, offset, script: 'dev' });
  }, LONG);

  afterAll(async () => {
    await stopAll();
    await state.remove();
  }, LONG);

  test.each([
    ['gateway', 'apps/gateway/src/main.ts', 'apps/gateway/src/server.ts'],
    ['storefront', 'packages/sandbox/src/storefront/main.ts', 'packages/sandbox/src/storefront/pages.ts'],
  ])(
    'starts the %s again when one of its files changes',
    async (name, main, source) => {
      const before = watched(copy, main);
      expect(before).toBeDefined();
      const now = new Date();
      utimesSync(join(ROOT, source), now, now);
      await until(`${name} runs anew`, within(START_MS), () => {
        const after = watched(copy, main);
        return after !== undefined && after !== before;
      });
      const address = name === 'gateway' ? `${copy.demo.gateway}/health/ready` : copy.demo.storefront;
      await until(`${name} serves`, within(START_MS), async () => (await fetch(address)).ok);
      // A change is no failure to tell of.
      expect(copy.output()).not.toContain('starting it again');
    },
    LONG,
  );

  test(
    'when it is killed, its programs end, and a reset ends and removes the rest',
    async () => {
      const family = copy.family();
      copy.child.kill('SIGKILL');
      await copy.ended;
      await until('the programs are gone', within(START_MS), async () => {
        const busy = await portsInUse(offset);
        return !busy.includes('gateway') && !busy.includes('storefront');
      });
      const reset = runScript({ state: state.path, offset, script: 'reset' });
      expect(await reset.ended, reset.output()).toBe(0);
      await until('the last process is gone', within(START_MS), () => !family.some(runs));
      expect(existsSync(state.path)).toBe(false);
      expect(await portsInUse(offset)).toEqual([]);
    },
    LONG,
  );
});

/** The process that serves, which the watching one starts anew at each change. */
function watched(copy: Copy, main: string): number | undefined {
  return copy.family().find((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes(main) && !command.split('\0').includes('--watch');
    } catch {
      return false;
    }
  });
}
