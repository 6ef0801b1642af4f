import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readServerSentEvents } from './server-sent-events.ts';

async function read(chunks: readonly Uint8Array[]): Promise<[string, string][]> {
  const events: [string, string][] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  await readServerSentEvents(body, (event, data) => events.push([event, data]));
  return events;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('readServerSentEvents', () => {
  it('reads events, joins lines of data, and passes over comments and other fields', async () => {
    const stream = ':hello\n\nevent: delta\nid: 1\ndata: {"a":\ndata: 1}\n\ndata:x\n\n';
    expect(await read([bytes(stream)])).toEqual([
      ['delta', '{"a":\n1}'],
      ['', 'x'],
    ]);
  });

  it('takes for part of a line what only looks like its end', async () => {
    const text = JSON.stringify('one\u2028two\u2029three\u0085four');
    expect(await read([bytes(`data: ${text}\n\n`)])).toEqual([['', text]]);
  });

  it('drops what was not ended', async () => {
    expect(await read([bytes('event: end\ndata: {}\n')])).toEqual([]);
  });

  it('reads the same events however lines end and bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ')),
          { minLength: 1, maxLength: 5 },
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        async (texts, end, size) => {
          const lines = texts.map((text) => `event: delta${end}data: ${JSON.stringify(text)}${end}${end}`);
          const whole = bytes(`${lines.join('')}: bye${end}`);
          const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
            whole.slice(at * size, (at + 1) * size),
          );
          const data = (await read(chunks)).map(([, json]) => JSON.parse(json));
          expect(data).toEqual(texts.map((text) => JSON.parse(JSON.stringify(text))));
        },
      ),
    );
  });

  it('fails when the connection does', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new TypeError('reset')),
    });
    await expect(readServerSentEvents(body, () => undefined)).rejects.toThrow('reset');
  });
});
