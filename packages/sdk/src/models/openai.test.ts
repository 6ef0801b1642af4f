import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { replySchema } from '#agents/customer-service/reply-schema.ts';
import { STRUCTURED_REQUEST, testLanguageModel } from '#testing/language-model.ts';
import { type OpenAIStub, type OpenAIStubOptions, openAIStub } from '#testing/openai-stub.ts';
import type { ModelEvent, ModelRequest } from './language-model.ts';
import { type OpenAIOptions, openai } from './openai.ts';

const QUESTION: ModelRequest = {
  system: 'Answer from the sources.',
  messages: [{ role: 'user', content: 'Où est ma commande ?' }],
};
const STRUCTURED: ModelRequest = { ...QUESTION, output: { name: 'reply', schema: replySchema } };
const ANSWER = { text: 'Elle est en route. [1]', quickReplies: ['Merci'] };

function setUp(options: OpenAIOptions = {}, stubOptions: OpenAIStubOptions = {}) {
  const stub = openAIStub(stubOptions);
  const model = openai({
    apiKey: 'test',
    model: 'gpt-5-mini',
    maximumRetries: 0,
    fetch: stub.fetch,
    ...options,
  });
  return { stub, model };
}

async function collect(events: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const textOf = (events: readonly ModelEvent[]) =>
  events.map((event) => (event.type === 'text' ? event.text : '')).join('');

describe('keeps the contract of the port', () => {
  testLanguageModel({
    create: () => {
      const { model } = setUp(
        {},
        {
          reply: ({ body }) => ({ content: body.response_format ? '{"text":"Deux jours."}' : 'Deux jours.' }),
        },
      );
      return { model, structured: STRUCTURED_REQUEST };
    },
  });
});

describe('one answer', () => {
  test('sends the instructions first, and counts tokens and cost', async () => {
    const { stub, model } = setUp();
    stub.queue({ content: 'En route.', usage: { input: 1_000, output: 100, cached: 500 } });
    const response = await model.generate(QUESTION);
    expect(response).toEqual({
      text: 'En route.',
      toolCalls: [],
      model: 'openai:gpt-5-mini',
      usage: { inputTokens: 1_000, outputTokens: 100, costMicroUsd: 338 },
    });
    expect(stub.requests[0]?.body.messages).toEqual([
      { role: 'system', content: 'Answer from the sources.' },
      { role: 'user', content: 'Où est ma commande ?' },
    ]);
    expect(stub.requests[0]?.headers.get('authorization')).toBe('Bearer test');
  });

  test('takes prices of its own', async () => {
    const { stub, model } = setUp({
      model: 'house-model',
      prices: { 'house-model': { input: 1, output: 2 } },
    });
    stub.queue({ content: 'Oui.', usage: { input: 10, output: 5 } });
    expect((await model.generate(QUESTION)).usage.costMicroUsd).toBe(20);
  });

  test('sends images, and runs a tool round trip', async () => {
    const { stub, model } = setUp();
    const tools = [
      { name: 'look_up_order', description: 'Finds an order.', parameters: z.object({ number: z.string() }) },
    ];
    stub.queue(
      { toolCalls: [{ id: 'call_1', name: 'look_up_order', arguments: '{"number":"1001"}' }] },
      { content: 'Trouvée.' },
    );
    const asked: ModelRequest = {
      ...QUESTION,
      messages: [{ role: 'user', content: 'Regardez', images: ['https://shop.example/a.png'] }],
      tools,
    };
    const first = await model.generate(asked);
    expect(first.toolCalls).toEqual([{ id: 'call_1', name: 'look_up_order', arguments: { number: '1001' } }]);
    const second = await model.generate({
      ...asked,
      messages: [
        ...asked.messages,
        { role: 'assistant', content: '', toolCalls: first.toolCalls },
        { role: 'tool', toolCallId: 'call_1', content: '{"status":"in_transit"}' },
      ],
    });
    expect(second.text).toBe('Trouvée.');
    expect(stub.requests[1]?.body).toMatchObject({
      tools: [
        { type: 'function', function: { name: 'look_up_order', parameters: { required: ['number'] } } },
      ],
      messages: [
        { role: 'system' },
        {
          role: 'user',
          content: [
            { type: 'text' },
            { type: 'image_url', image_url: { url: 'https://shop.example/a.png' } },
          ],
        },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'call_1', function: { arguments: '{"number":"1001"}' } }],
        },
        { role: 'tool', tool_call_id: 'call_1' },
      ],
    });
  });

  test('leaves tool arguments that are no JSON for the tool to refuse', async () => {
    const { stub, model } = setUp();
    stub.queue({ toolCalls: [{ id: 'c', name: 'f', arguments: '{"number":' }] });
    expect((await model.generate(QUESTION)).toolCalls[0]?.arguments).toBe('{"number":');
  });
});

describe('structured output', () => {
  test('asks for a strict JSON Schema and gives the checked value', async () => {
    const { stub, model } = setUp();
    stub.queue({ content: JSON.stringify({ ...ANSWER, unanswered: null }) });
    const response = await model.generate(STRUCTURED);
    expect(response.output).toEqual(ANSWER);
    expect(response.text).toBe(ANSWER.text);
    expect(stub.requests[0]?.body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: {
        name: 'reply',
        strict: true,
        schema: { required: ['text', 'quickReplies', 'unanswered'] },
      },
    });
  });

  test('falls back to JSON with the schema in the prompt, and does not ask again for what was refused', async () => {
    const { stub, model } = setUp(
      {},
      {
        unknownParameters: ['json_schema'],
        reply: { content: `\`\`\`json\n${JSON.stringify(ANSWER)}\n\`\`\`` },
      },
    );
    expect((await model.generate(STRUCTURED)).output).toEqual(ANSWER);
    await model.generate(STRUCTURED);
    expect(stub.requests.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
    expect(stub.requests[1]?.body.messages?.[0]?.content).toContain('"quickReplies"');
  });

  test('sends a wrong answer back once, with what is wrong, and counts both', async () => {
    const { stub, model } = setUp();
    stub.queue({ content: '{"text": "Elle est' }, { content: JSON.stringify(ANSWER) });
    const response = await model.generate(STRUCTURED);
    expect(response.output).toEqual(ANSWER);
    expect(response.usage.inputTokens).toBe(200);
    expect(stub.requests[1]?.body.messages?.at(-2)).toEqual({
      role: 'assistant',
      content: '{"text": "Elle est',
    });
    expect(stub.requests[1]?.body.messages?.at(-1)?.content).toContain('not valid JSON');
  });

  test('gives up after the second wrong answer', async () => {
    const { stub, model } = setUp({}, { reply: { content: '{"text": 3}' } });
    await expect(model.generate(STRUCTURED)).rejects.toMatchObject({
      failure: 'invalid_output',
      retryable: false,
    });
    expect(stub.requests).toHaveLength(2);
  });
});

describe('streaming', () => {
  const json = JSON.stringify({ text: 'Où ? « Ici » \\ "là" 😀 [1]', quickReplies: ['Oui'] });
  const expected = 'Où ? « Ici » \\ "là" 😀 [1]';

  test('streams plain text with usage at the end', async () => {
    const { stub, model } = setUp();
    stub.queue({ content: 'Elle est en route.', usage: { input: 10, output: 5 } });
    const events = await collect(model.stream!(QUESTION));
    expect(events.length).toBeGreaterThan(3);
    expect(textOf(events)).toBe('Elle est en route.');
    expect(events.at(-1)).toMatchObject({
      type: 'finish',
      response: { text: 'Elle est en route.', usage: { inputTokens: 10, outputTokens: 5 } },
    });
  });

  test('streams the text inside a structured answer, cut at every place', async () => {
    const { stub, model } = setUp();
    for (let cut = 1; cut < json.length; cut++) {
      stub.queue({ content: json, pieces: [json.slice(0, cut), json.slice(cut)] });
      const events = await collect(model.stream!(STRUCTURED));
      expect(textOf(events)).toBe(expected);
      expect(events.at(-1)).toMatchObject({
        type: 'finish',
        response: { output: { text: expected, quickReplies: ['Oui'] } },
      });
    }
  });

  test('collects tool calls from their pieces', async () => {
    const { stub, model } = setUp();
    stub.queue({
      toolCalls: [
        { id: 'a', name: 'look_up_order', arguments: '{"number":"1001"}' },
        { id: 'b', name: 'search', arguments: '{"query":"lin"}' },
      ],
    });
    expect((await collect(model.stream!(QUESTION))).at(-1)).toMatchObject({
      response: {
        toolCalls: [
          { id: 'a', name: 'look_up_order', arguments: { number: '1001' } },
          { id: 'b', name: 'search', arguments: { query: 'lin' } },
        ],
      },
    });
  });

  test('repairs a wrong answer of which nothing was shown, and fails on one that was', async () => {
    const { stub, model } = setUp();
    stub.queue({ content: 'Désolé, pas de JSON.' }, { content: JSON.stringify(ANSWER) });
    expect(textOf(await collect(model.stream!(STRUCTURED)))).toBe(ANSWER.text);
    stub.queue({ content: '{"text":"Elle est en route' });
    await expect(collect(model.stream!(STRUCTURED))).rejects.toMatchObject({ failure: 'invalid_output' });
  });

  test('an abort in mid-stream ends it with the right failure, and half an answer is no answer', async () => {
    const { stub, model } = setUp();
    const controller = new AbortController();
    stub.queue({ content: 'un deux trois', stall: { after: 2, how: 'hang' } });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const event of model.stream!({ ...QUESTION, signal: controller.signal })) {
        if (event.type === 'text') seen.push(event.text);
        if (seen.length === 2) controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ failure: 'aborted', retryable: false });
    expect(seen).toEqual(['un ', 'deux ']);
  });

  test('a connection that breaks in mid-stream is unavailable', async () => {
    const { stub, model } = setUp();
    stub.queue({ content: 'un deux trois', stall: { after: 1, how: 'break' } });
    await expect(collect(model.stream!(QUESTION))).rejects.toMatchObject({
      failure: 'unavailable',
      retryable: true,
    });
  });
});

describe('failures', () => {
  test.each([
    [401, undefined, 'unauthorised', false],
    [403, undefined, 'unauthorised', false],
    [404, undefined, 'refused', false],
    [429, undefined, 'rate_limited', true],
    [429, 'insufficient_quota', 'unauthorised', false],
    [408, undefined, 'timeout', true],
    [500, undefined, 'unavailable', true],
    [503, undefined, 'unavailable', true],
  ] as const)('HTTP %i %s is %s', async (status, code, failure, retryable) => {
    const { stub, model } = setUp();
    stub.queue({ error: { status, ...(code ? { code } : {}) } });
    await expect(model.generate(QUESTION)).rejects.toMatchObject({
      failure,
      retryable,
      status,
      model: 'openai:gpt-5-mini',
    });
  });

  test('passes on how long the provider asks to wait, in each form', async () => {
    const { stub, model } = setUp();
    const waits = [{ 'retry-after': '7' }, { 'retry-after-ms': '1500' }];
    for (const headers of waits) stub.queue({ error: { status: 429, headers } });
    await expect(model.generate(QUESTION)).rejects.toMatchObject({ retryAfter: 7 });
    await expect(model.generate(QUESTION)).rejects.toMatchObject({ retryAfter: 1.5 });
  });

  test('a refusal and a content filter are refused; a cut answer is invalid', async () => {
    const { stub, model } = setUp();
    stub.queue(
      { refusal: 'I cannot.' },
      { content: '', finishReason: 'content_filter' },
      { content: 'Il', finishReason: 'length' },
    );
    await expect(model.generate(QUESTION)).rejects.toMatchObject({ failure: 'refused' });
    await expect(model.generate(QUESTION)).rejects.toMatchObject({ failure: 'refused' });
    await expect(model.generate(QUESTION)).rejects.toMatchObject({ failure: 'invalid_output' });
  });

  test('tries again what may succeed, and only that', async () => {
    const { stub, model } = setUp({ maximumRetries: 2 });
    stub.queue({ error: { status: 503, headers: { 'retry-after-ms': '1' } } }, { content: 'Oui.' });
    expect((await model.generate(QUESTION)).text).toBe('Oui.');
    stub.queue({ error: { status: 400 } });
    await expect(model.generate(QUESTION)).rejects.toMatchObject({ failure: 'refused' });
    expect(stub.requests).toHaveLength(3);
  });

  test('gives up on a provider that never answers', async () => {
    const { stub, model } = setUp({ timeoutMs: 5 });
    stub.queue({ hang: true });
    await expect(model.generate(QUESTION)).rejects.toMatchObject({ failure: 'timeout' });
  });

  test('says how to give a key where there is none', async () => {
    const before = process.env.OPENAI_API_KEY;
    delete process.env.OPENAI_API_KEY;
    try {
      await expect(openai({ maximumRetries: 0 }).generate(QUESTION)).rejects.toMatchObject({
        failure: 'unauthorised',
        message: expect.stringContaining('OPENAI_API_KEY'),
      });
    } finally {
      if (before !== undefined) process.env.OPENAI_API_KEY = before;
    }
  });
});

describe('servers that understand less', () => {
  test('drops what is refused, one parameter at a time', async () => {
    const { stub, model } = setUp(
      { model: 'gpt-4o' },
      { unknownParameters: ['max_completion_tokens', 'temperature'] },
    );
    await model.generate({ ...QUESTION, temperature: 0.2, maximumOutputTokens: 50 });
    expect(stub.requests).toHaveLength(3);
    const last = stub.requests.at(-1)!.body;
    expect(last.max_tokens).toBe(50);
    expect(last.temperature).toBeUndefined();
  });

  test('another base URL gets the older parameter at once, and streams without usage if need be', async () => {
    const { stub, model } = setUp(
      { baseURL: 'http://model.local/v1', model: 'llama' },
      { unknownParameters: ['stream_options'] },
    );
    expect(textOf(await collect(model.stream!(QUESTION)))).toBe('Hello.');
    expect(stub.requests.at(-1)?.body.max_tokens).toBe(800);
  });

  test('a reasoning model gets room to think', async () => {
    const { stub, model } = setUp();
    await model.generate({ ...QUESTION, temperature: 0.5 });
    expect(stub.requests[0]?.body).toMatchObject({ reasoning_effort: 'low', max_completion_tokens: 2_800 });
    expect(stub.requests[0]?.body.temperature).toBeUndefined();
  });
});

describe('embeddings', () => {
  test('gives vectors in the order of the texts, and their cost', async () => {
    const { model } = setUp({}, { embed: (text) => [text.length, 1] });
    const { vectors, usage } = await model.embed!(['un', 'trois']);
    expect(vectors).toEqual([
      [2, 1],
      [5, 1],
    ]);
    expect(usage).toMatchObject({ outputTokens: 0, costMicroUsd: 1 });
    expect((await model.embed!([])).vectors).toEqual([]);
  });
});

describe('over HTTP', () => {
  let stub: OpenAIStub | undefined;
  afterEach(() => stub?.close());

  test('the stub speaks the same on a port', async () => {
    stub = openAIStub({ reply: { content: JSON.stringify(ANSWER) } });
    const model = openai({ apiKey: 'test', baseURL: await stub.listen(), maximumRetries: 0 });
    expect((await model.generate(STRUCTURED)).output).toEqual(ANSWER);
    expect(textOf(await collect(model.stream!(STRUCTURED)))).toBe(ANSWER.text);
  });
});
