import type OpenAI from 'openai';
import { createEventDecoder, type ServerSentEvent } from '#server-sent-events.ts';

type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

/** How a server says that an answer is whole. */
const DONE = '[DONE]';

/**
 * Reads a streamed answer, the pieces that came in one packet together. The package's own reader passes each piece
 * through five generators; an answer has a hundred pieces, and this is the better part of what they cost.
 *
 * @throws what the package throws: APIError for an error in the stream, whatever ends the connection before its time
 */
export async function* readChunks(
  response: Response,
  signal?: AbortSignal,
): AsyncGenerator<readonly Chunk[]> {
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader();
  const decoder = createEventDecoder();
  let ended = false;
  const cancel = () => void reader.cancel().catch(() => {});
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    while (!ended) {
      const { value, done } = await reader.read();
      const events = done ? decoder.end() : decoder.push(value);
      const said = events.findIndex(({ data }) => data === DONE);
      ended = done || said >= 0;
      const chunks = await parseAll(said < 0 ? events : events.slice(0, said), response);
      if (chunks.length > 0) yield chunks;
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    // After "[DONE]" too: a server may keep the connection open.
    cancel();
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
