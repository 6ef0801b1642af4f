import type OpenAI from 'openai';
import { createEventDecoder, type ServerSentEvent } from '#server-sent-events.ts';
import { systemTimer, type Timer } from '../middleware/timer.ts';

type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

/** How a server says that an answer is whole. */
const DONE = '[DONE]';
/** How long the end of the body may take after the end of the answer, in milliseconds, before the connection is given up. */
const END_OF_BODY = 1_000;

/**
 * Reads a streamed answer, the pieces that came in one packet together. The package's own reader passes each piece
 * through five generators; an answer has a hundred pieces, and this is the better part of what they cost.
 *
 * @throws what the package throws: APIError for an error in the stream, whatever ends the connection before its time
 */
export async function* readChunks(
  response: Response,
  signal?: AbortSignal,
  timer: Timer = systemTimer,
): AsyncGenerator<readonly Chunk[]> {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = createEventDecoder();
  let ended = false;
  let whole = false;
  const cancel = () => void reader.cancel().catch(() => {});
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    while (!ended) {
      const { value, done } = await reader.read();
      const events = done ? decoder.end() : decoder.push(value);
      const said = events.findIndex(({ data }) => data === DONE);
      whole = said >= 0;
      ended = done || whole;
      const chunks = await parseAll(said < 0 ? events : events.slice(0, said), response);
      if (chunks.length > 0) yield chunks;
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    if (whole) void readToEnd(reader, timer);
    else cancel();
  }
}

/**
 * Reads what comes after "[DONE]", which is nothing but the end: only a body read to its end leaves the connection, and
 * the handshake it cost, to the next reply. A server may also never end it.
 */
async function readToEnd(reader: ReadableStreamDefaultReader<Uint8Array>, timer: Timer): Promise<void> {
  const cancel = () => void reader.cancel().catch(() => {});
  const lift = timer.schedule(cancel, END_OF_BODY);
  try {
    while (!(await reader.read()).done);
  } catch {
    // The answer is whole; how its connection ends is nobody's business.
  } finally {
    lift();
  }
}

async function parseAll(
  events: readonly ServerSentEvent[],
  { headers }: Response,
): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  for (const { event, data } of events) {
    const chunk = JSON.parse(data) as Chunk & { readonly error?: object };
    if (event === 'error' || chunk.error) {
      const { APIError } = await import('openai');
      throw new APIError(undefined, chunk.error ?? chunk, undefined, headers);
    }
    chunks.push(chunk);
  }
  return chunks;
}
