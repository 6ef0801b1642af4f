import { expect, test, vi } from 'vitest';
import { scriptedModel } from '#testing/scripted-model.ts';
import type { LanguageModel, ModelEvent, ModelRequest } from '../language-model.ts';
import { withFallback } from './with-fallback.ts';

const REQUEST: ModelRequest = { system: '', messages: [] };
const spare = () => scriptedModel(() => ({ text: 'spare answer' }), { name: 'spare' });

async function read(model: LanguageModel): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  for await (const event of model.stream!(REQUEST)) events.push(event);
  return events;
}

test('leaves the first model alone while it answers', async () => {
  const onFallback = vi.fn();
  const model = withFallback(scriptedModel([{ text: 'mine' }], { name: 'first' }), spare(), { onFallback });
  const response = await model.generate(REQUEST);
  expect(response).toMatchObject({ text: 'mine', model: 'first' });
  expect(response.fallbackFrom).toBeUndefined();
  expect(onFallback).not.toHaveBeenCalled();
});

test('says who spoke, who should have, and why', async () => {
  const onFallback = vi.fn();
  const first = scriptedModel([{ failure: 'budget_exhausted' }], { name: 'first' });
  const response = await withFallback(first, spare(), { onFallback }).generate(REQUEST);
  expect(response).toMatchObject({ text: 'spare answer', model: 'spare', fallbackFrom: 'first' });
  expect(onFallback).toHaveBeenCalledExactlyOnceWith({
    from: 'first',
    to: 'spare',
    error: expect.objectContaining({ failure: 'budget_exhausted' }),
  });
});

test('does not speak to a caller who left', async () => {
  const fallback = spare();
  const first = scriptedModel([{ failure: 'aborted' }]);
  await expect(withFallback(first, fallback).generate(REQUEST)).rejects.toMatchObject({ failure: 'aborted' });
  const signal = AbortSignal.abort();
  const second = scriptedModel([{ failure: 'unavailable' }]);
  await expect(withFallback(second, fallback).generate({ ...REQUEST, signal })).rejects.toThrow();
  expect(fallback.requests).toHaveLength(0);
});

test('falls back in a stream while nothing was emitted', async () => {
  const events = await read(
    withFallback(scriptedModel([{ failure: 'timeout' }], { name: 'first' }), spare()),
  );
  expect(events.at(-1)).toMatchObject({ response: { model: 'spare', fallbackFrom: 'first' } });
});

test('ends a stream with the error once something was emitted', async () => {
  const fallback = spare();
  const first = scriptedModel([{ text: 'half an answer', failure: 'timeout', failAfterPieces: 1 }]);
  await expect(read(withFallback(first, fallback))).rejects.toMatchObject({ failure: 'timeout' });
  expect(fallback.requests).toHaveLength(0);
});

test('streams from a fallback that cannot stream, in one piece', async () => {
  const { stream: _, ...whole } = spare();
  const events = await read(withFallback(scriptedModel([{ failure: 'timeout' }]), whole));
  expect(events.map(({ type }) => type)).toEqual(['text', 'finish']);
});

test('embeds with the first model only', () => {
  const embedding = scriptedModel([], { embed: () => [1] });
  expect(withFallback(embedding, spare()).embed).toBeDefined();
  expect(withFallback(spare(), embedding).embed).toBeUndefined();
});
