/** The part of response headers that is read here. */
interface ReadableHeaders {
  get(name: string): string | null;
}

/**
 * Milliseconds the other side asks to wait: from `retry-after-ms`, or from `retry-after` in either of its forms
 * (RFC 9110, section 10.2.3). A date counts from the answer's own `date` where it has one, else from `now`. Undefined
 * where it asks for nothing that can be read.
 */
export function readRetryAfter(headers: ReadableHeaders, now: Date): number | undefined {
  const milliseconds = numberOf(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return Math.max(0, milliseconds);
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const seconds = numberOf(text);
  if (seconds !== undefined) return Math.max(0, seconds * 1_000);
  const date = headers.get('date');
  const wait = Date.parse(text) - (date === null ? now.getTime() : Date.parse(date));
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

function numberOf(text: string | null): number | undefined {
  const number = Number(text?.trim() || Number.NaN);
  return Number.isFinite(number) ? number : undefined;
}
