import { createEventDecoder, type ServerSentEvent } from '#server-sent-events.ts';

/** Reads a stream of server-sent events; comments are left out, an unfinished last event too. */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent> {
  const decoder = createEventDecoder();
  for await (const bytes of body) yield* decoder.push(bytes);
}
