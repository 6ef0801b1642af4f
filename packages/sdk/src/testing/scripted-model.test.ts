import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ModelEvent, ModelRequest } from '#models/language-model.ts';
import { STRUCTURED_REQUEST, testLanguageModel } from './language-model.ts';
import { scriptedModel } from './scripted-model.ts';

const request: ModelRequest = { system: 'Be brief.', messages: [{ role: 'user', content: 'Bonjour' }] };

describe('scriptedModel', () => {
  testLanguageModel({
    create: () => ({
      model: scriptedModel(
        ({ output }) =>
          output ? { output: { text: 'Deux jours.' } } : { text: 'Deux à trois jours ouvrés.' },
        { embed: (text) => [text.length, 1] },
      ),
      structured: STRUCTURED_REQUEST,
    }),
  });

  it('answers in the order of its script and remembers what it was asked', async () => {
    const model = scriptedModel([{ text: 'Un' }, { failure: 'timeout' }, { text: 'Trois' }], {
      name: 'test',
    });
    expect((await model.generate(request)).text).toBe('Un');
    await expect(model.generate(request)).rejects.toMatchObject({ failure: 'timeout', retryable: true });
    expect(await model.generate(request)).toMatchObject({ text: 'Trois', model: 'test' });
    expect(model.requests).toEqual([request, request, request]);
    await expect(model.generate(request)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('proposes tool calls', async () => {
    const toolCalls = [{ id: 'call-1', name: 'find_order', arguments: { number: '1001' } }];
    expect((await scriptedModel([{ toolCalls }]).generate(request)).toolCalls).toEqual(toolCalls);
  });

  it('fails on an output that does not fit the schema', async () => {
    const output = { name: 'reply', schema: z.object({ text: z.string() }) };
    const model = scriptedModel([{ output: { text: 7 } }, { output: { text: 'ok' } }]);
    await expect(model.generate({ ...request, output })).rejects.toMatchObject({ failure: 'invalid_output' });
    expect((await model.generate({ ...request, output })).output).toEqual({ text: 'ok' });
  });

  it('fails in the middle of a stream', async () => {
    const model = scriptedModel([{ text: 'Un deux trois', failure: 'unavailable', failAfterPieces: 2 }]);
    const events: ModelEvent[] = [];
    const read = async () => {
      for await (const event of model.stream(request)) events.push(event);
    };
    await expect(read()).rejects.toMatchObject({ failure: 'unavailable' });
    expect(events.map((event) => event.type === 'text' && event.text)).toEqual(['Un ', 'deux ']);
  });

  it('gives up a scripted delay when it is aborted', async () => {
    const controller = new AbortController();
    const model = scriptedModel([{ text: 'Trop tard', delay: 1000 }], { wait: () => new Promise(() => {}) });
    const answer = model.generate({ ...request, signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ failure: 'aborted' });
  });
});
