import { describe, expect, test } from 'vitest';
import { manualTimer } from '#testing/manual-timer.ts';
import { openAIStub } from '#testing/openai-stub.ts';
import { openai } from '../openai.ts';
import { readChunks } from './chunk-stream.ts';

const piece = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;

const bytesOf = (packet: string | Uint8Array) =>
  typeof packet === 'string' ? new TextEncoder().encode(packet) : packet;

/** An answer that comes in these packets; `open` keeps the connection after the last. */
function answer(packets: readonly (string | Uint8Array)[], options: { open?: boolean } = {}) {
  const state = { cancelled: false };
  const waiting = [...packets];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const packet = waiting.shift();
      if (packet !== undefined) controller.enqueue(bytesOf(packet));
      else if (!options.open) controller.close();
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { state, response: new Response(body) };
}

async function read(response: Response, signal?: AbortSignal): Promise<string[][]> {
  const packets: string[][] = [];
  for await (const chunks of readChunks(response, signal))
    packets.push(chunks.map((chunk) => chunk.choices[0]?.delta.content ?? ''));
  return packets;
}

describe('readChunks', () => {
  test('gives the pieces of one packet together, and those of the next when they come', async () => {
    const { response } = answer([piece('a') + piece('b'), piece('c'), 'data: [DONE]\n\n']);
    expect(await read(response)).toEqual([['a', 'b'], ['c']]);
  });

  test('reads a piece cut at any place once', async () => {
    const whole = bytesOf(piece('Où ? 😀') + piece('ici'));
    for (let cut = 1; cut < whole.length; cut++) {
      const { response } = answer([whole.slice(0, cut), whole.slice(cut)]);
      expect((await read(response)).flat()).toEqual(['Où ? 😀', 'ici']);
    }
  });

  test('reads the last piece of a server that ends without a blank line', async () => {
    const { response } = answer([piece('a') + piece('b').trimEnd()]);
    expect((await read(response)).flat()).toEqual(['a', 'b']);
  });

  test('is done with [DONE], whatever comes after, and gives up a connection that stays open', async () => {
    const { response, state } = answer([`${piece('a')}data: [DONE]\n\n${piece('b')}`], { open: true });
    const timer = manualTimer();
    const packets: unknown[] = [];
    for await (const chunks of readChunks(response, undefined, timer)) packets.push(chunks);
    expect(packets).toHaveLength(1);
    expect(state.cancelled).toBe(false);
    timer.fire();
    expect(state.cancelled).toBe(true);
  });

  test('leaves the connection to the next reply', async () => {
    const stub = openAIStub({ reply: { content: 'one two three' }, pieceIntervalMs: 1 });
    const baseURL = await stub.listen();
    const model = openai({ apiKey: 'stub', baseURL, model: 'gpt-6-luna' });
    for (let reply = 0; reply < 8; reply += 1) {
      for await (const _ of model.stream!({ system: '', messages: [] }));
    }
    // A second one where the next request came before the end of the last body.
    expect(stub.connections).toBeLessThanOrEqual(2);
    await stub.close();
  });

  test('throws an error that comes in the stream, as the package does', async () => {
    const error = { message: 'Too busy.', code: 'server_error' };
    for (const packet of [
      `data: ${JSON.stringify({ error })}\n\n`,
      `event: error\ndata: ${JSON.stringify(error)}\n\n`,
    ]) {
      await expect(read(answer([packet]).response)).rejects.toMatchObject({
        name: 'Error',
        message: 'Too busy.',
        code: 'server_error',
      });
    }
  });

  test('ends with the signal, and lets the connection go', async () => {
    const controller = new AbortController();
    const { response, state } = answer([piece('a')], { open: true });
    const reading = read(response, controller.signal);
    setTimeout(() => controller.abort(), 5);
    expect(await reading).toEqual([['a']]);
    expect(state.cancelled).toBe(true);
  });

  test('lets the connection go when its reader leaves', async () => {
    const { response, state } = answer([piece('a')], { open: true });
    for await (const _ of readChunks(response)) break;
    expect(state.cancelled).toBe(true);
  });
});
