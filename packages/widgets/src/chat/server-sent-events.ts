/** Calls back for each event of a `text/event-stream` (HTML standard, 9.2.6), however its bytes are cut. */
export async function readServerSentEvents(
  body: ReadableStream<Uint8Array>,
  onEvent: (event: string, data: string) => void,
): Promise<void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    rest += decoder.decode(value, { stream: true });
    // A "\r" at the end may be half of a "\r\n": it waits for the next bytes.
    const blocks = rest.split(/(?:\r\n|\n|\r(?!\n|$)){2}/);
    rest = blocks.pop()!;
    for (const block of blocks) {
      // Only these end a line: U+2028, which JSON leaves as it is, does not.
      const fields = block.split(/\r\n|\n|\r/).map((line) => /^(event|data)(?:: ?(.*))?$/s.exec(line));
      const read = (name: string): string =>
        fields
          .filter((field) => field?.[1] === name)
          .map((field) => field![2] ?? '')
          .join('\n');
      if (fields.some(Boolean)) onEvent(read('event'), read('data'));
    }
  }
}
