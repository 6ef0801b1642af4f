/** One server-sent event. */
export interface ServerSentEvent {
  /** @default "message" */
  readonly event: string;
  readonly data: string;
}

/** Reads a stream of server-sent events as its bytes come; comments are left out. */
export interface EventDecoder {
  /** Takes the next bytes and returns the events that end in them. */
  push(bytes: Uint8Array): readonly ServerSentEvent[];
  /** The last event, of a server that left out the blank line after it. */
  end(): readonly ServerSentEvent[];
}

const LINE_END = /\r\n|\n|\r(?!$)/;

/** Starts reading. Source: WHATWG HTML, 9.2.6 "Interpreting an event stream". */
export function createEventDecoder(): EventDecoder {
  const decoder = new TextDecoder();
  let rest = '';
  let event = '';
  let data: string[] = [];

  const read = (lines: readonly string[]): ServerSentEvent[] => {
    const events: ServerSentEvent[] = [];
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) events.push({ event: event || 'message', data: data.join('\n') });
        event = '';
        data = [];
        continue;
      }
      const [field, value] = splitField(line);
      if (field === 'event') event = value;
      else if (field === 'data') data.push(value);
    }
    return events;
  };

  return {
    push(bytes) {
      rest += decoder.decode(bytes, { stream: true });
      const lines = rest.split(LINE_END);
      rest = lines.pop() ?? '';
      return read(lines);
    },
    end() {
      const last = rest.replace(/\r$/, '');
      rest = '';
      return read(last === '' ? [''] : [last, '']);
    },
  };
}

function splitField(line: string): [field: string, value: string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1)];
}
