import { describe, expect, it } from 'vitest';
import { createBatches } from './batches.ts';

function recorded(run: (items: readonly string[]) => Promise<readonly string[]>, maximum = 10) {
  const batches: (readonly string[])[] = [];
  const call = createBatches<string, string>({
    group: (item) => item[0]!,
    key: (item) => item,
    maximum,
    run: (items) => {
      batches.push(items);
      return run(items);
    },
  });
  return { batches, call };
}

describe('createBatches', () => {
  const upper = async (items: readonly string[]) => items.map((item) => item.toUpperCase());

  it('lets a single call go ahead alone', async () => {
    const { batches, call } = recorded(upper);
    expect(await call('a1')).toBe('A1');
    expect(batches).toEqual([['a1']]);
  });

  it('gathers what comes while a batch runs, up to the maximum, and gives each its own result', async () => {
    const { batches, call } = recorded(upper, 3);
    const results = await Promise.all(['a1', 'a2', 'a3', 'a4', 'a5'].map(call));
    expect(results).toEqual(['A1', 'A2', 'A3', 'A4', 'A5']);
    expect(batches).toEqual([['a1'], ['a2', 'a3', 'a4'], ['a5']]);
  });

  it('keeps groups apart, and the same key in order', async () => {
    const { batches, call } = recorded(upper);
    await Promise.all(['a1', 'b1', 'a2', 'a2', 'b2'].map(call));
    expect(batches).toEqual([['a1'], ['b1'], ['a2'], ['b2'], ['a2']]);
  });

  it('lets one bad item fail alone', async () => {
    const { call } = recorded(async (items) => {
      if (items.includes('a2')) throw new Error('bad');
      return upper(items);
    });
    const outcomes = await Promise.allSettled(['a1', 'a2', 'a3'].map(call));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('goes on after a failure', async () => {
    let fail = true;
    const { call } = recorded(async (items) => {
      if (fail) throw new Error('down');
      return upper(items);
    });
    await expect(call('a1')).rejects.toThrow('down');
    fail = false;
    expect(await call('a1')).toBe('A1');
  });
});
