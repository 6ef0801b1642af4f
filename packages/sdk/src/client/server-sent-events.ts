/** One server-sent event. */
export interface ServerSentEvent {
  /** @default "message" */
  readonly event: string;
  readonly data: string;
}

/**
 * Reads a stream of server-sent events; comments are left out, an unfinished last event too.
 * Source: WHATWG HTML, 9.2.6 "Interpreting an event stream".
 */
export async function* readServerSentEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  let event = '';
  let data: string[] = [];
  for await (const chunk of body) {
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { event: event || 'message', data: data.join('\n') };
        event = '';
        data = [];
        continue;
      }
      const [field, value] = splitField(line);
      if (field === 'event') event = value;
      else if (field === 'data') data.push(value);
    }
  }
}

function splitField(line: string): [field: string, value: string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
