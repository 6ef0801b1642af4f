import { expect, test, vi } from 'vitest';
import { type ScriptedAnswer, scriptedModel } from '#testing/scripted-model.ts';
import type { ModelRequest } from '../language-model.ts';
import { withCircuitBreaker } from './with-circuit-breaker.ts';

const REQUEST: ModelRequest = { system: '', messages: [] };
const DOWN: ScriptedAnswer = { failure: 'unavailable' };
const FINE: ScriptedAnswer = { text: 'yes' };

function setUp(script: readonly ScriptedAnswer[]) {
  let now = 0;
  const onChange = vi.fn();
  const inner = scriptedModel(script);
  const clock = { now: () => new Date(now) };
  const model = withCircuitBreaker(inner, { failures: 2, openMs: 1_000, clock, onChange });
  return { inner, model, onChange, pass: (milliseconds: number) => (now += milliseconds) };
}

test('opens after failures in a row, and then refuses at once', async () => {
  const { inner, model, onChange } = setUp([DOWN, DOWN]);
  for (let call = 0; call < 3; call++)
    await expect(model.generate(REQUEST)).rejects.toMatchObject({ failure: 'unavailable' });
  await expect(model.generate(REQUEST)).rejects.toMatchObject({ retryAfter: 1 });
  expect(inner.requests).toHaveLength(2);
  expect(onChange.mock.calls).toEqual([['open']]);
});

test('a success in between starts the count again', async () => {
  const { inner, model } = setUp([DOWN, FINE, DOWN, FINE]);
  for (const outcome of ['bad', 'good', 'bad', 'good']) {
    const answer = model.generate(REQUEST);
    if (outcome === 'good') await answer;
    else await expect(answer).rejects.toThrow();
  }
  expect(inner.requests).toHaveLength(4);
});

test('what says nothing about the provider does not count', async () => {
  const { inner, model } = setUp([
    { failure: 'refused' },
    { failure: 'invalid_output' },
    { failure: 'aborted' },
    FINE,
  ]);
  for (let call = 0; call < 3; call++) await expect(model.generate(REQUEST)).rejects.toThrow();
  expect((await model.generate(REQUEST)).text).toBe('yes');
  expect(inner.requests).toHaveLength(4);
});

test('lets one trial through after a while, and closes when it succeeds', async () => {
  const { model, onChange, pass } = setUp([DOWN, DOWN, FINE, FINE]);
  for (let call = 0; call < 2; call++) await expect(model.generate(REQUEST)).rejects.toThrow();
  pass(1_000);
  const trial = model.generate(REQUEST);
  await expect(model.generate(REQUEST)).rejects.toMatchObject({ failure: 'unavailable' });
  expect((await trial).text).toBe('yes');
  expect((await model.generate(REQUEST)).text).toBe('yes');
  expect(onChange.mock.calls).toEqual([['open'], ['closed']]);
});

test('a failed trial leaves it open for as long again', async () => {
  const { inner, model, pass } = setUp([DOWN, DOWN, DOWN, FINE]);
  for (let call = 0; call < 2; call++) await expect(model.generate(REQUEST)).rejects.toThrow();
  pass(1_000);
  await expect(model.generate(REQUEST)).rejects.toThrow();
  pass(999);
  await expect(model.generate(REQUEST)).rejects.toThrow();
  expect(inner.requests).toHaveLength(3);
  pass(1);
  expect((await model.generate(REQUEST)).text).toBe('yes');
});

test('a trial stream that is left early frees the place for the next', async () => {
  const { model, pass } = setUp([DOWN, DOWN, { text: 'un deux' }, FINE]);
  for (let call = 0; call < 2; call++) await expect(model.generate(REQUEST)).rejects.toThrow();
  pass(1_000);
  for await (const _ of model.stream!(REQUEST)) break;
  expect((await model.generate(REQUEST)).text).toBe('yes');
});
