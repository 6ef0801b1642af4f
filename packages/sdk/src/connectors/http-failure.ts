import { ConnectorError, type ConnectorOutcome } from '#errors/connector-error.ts';
import { readRetryAfter } from '#retry-after.ts';

/** Longest part of an answer that is kept, in characters. */
const LONGEST_REASON = 300;
/** What a platform calls a failure: a word, not a sentence. */
const CODE = /^[\w.:-]{1,60}$/;

/** Codes of Node's sockets and of undici for a connection that never came about, so that nothing was sent over it. */
const NEVER_CONNECTED: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * The failure of a call that got no answer: `unknown`, except where the connection never came about or the caller gave
 * up before the call began.
 *
 * @example
 * if (signal?.aborted) throw unansweredCall({ connector: 'helpdesk', cause: signal.reason, began: false });
 */
export function unansweredCall(options: {
  connector: string;
  /** What `fetch` threw. */
  cause: unknown;
  /** Whether `fetch` was called at all. @default true */
  began?: boolean;
}): ConnectorError {
  const { connector, cause, began = true } = options;
  return new ConnectorError({
    connector,
    message: `"${connector}" did not answer.`,
    code: 'connector_unreachable',
    retryable: true,
    outcome: began && !neverConnected(cause) ? 'unknown' : 'refused',
    cause,
  });
}

/**
 * The failure that an HTTP answer means. The platform's own words go into the message, its short code into
 * `platformCode`; the body is read.
 */
export async function failedCall(options: {
  connector: string;
  response: Response;
  now: Date;
}): Promise<ConnectorError> {
  const { connector, response, now } = options;
  const { status, headers } = response;
  const body = (await response.text().catch(() => '')).slice(0, 10_000);
  const reason = body.replace(/\s+/g, ' ').trim().slice(0, LONGEST_REASON);
  const traceId = headers.get('x-request-id');
  const retryAfterMs = readRetryAfter(headers, now);
  const platformCode = codeOf(body);
  return new ConnectorError({
    connector,
    message: `"${connector}" answered ${status}${reason ? `: ${reason}` : '.'}`,
    retryable: isRetryable(status),
    outcome: outcomeOf(status),
    status,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(platformCode === undefined ? {} : { platformCode }),
    ...(traceId ? { traceId } : {}),
  });
}

/** Overload, time-outs and failures of the other side pass; what it refuses stays refused. */
function isRetryable(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

/**
 * A 4xx says that the call was not carried out, save 408, which a proxy may say of one that it passed on. After a 5xx
 * nobody knows: the platform may have failed once it was done (RFC 9110, section 15).
 */
function outcomeOf(status: number): ConnectorOutcome {
  return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'unknown';
}

function neverConnected(cause: unknown): boolean {
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if ('code' in error && NEVER_CONNECTED.has(error.code)) return true;
  }
  return false;
}

/** `{ code }`, `{ error: "code" }` or `{ error: { code } }`, as most platforms answer; a body that is but a code is one. */
function codeOf(body: string): string | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    answer = body.trim();
  }
  const candidates = [answer, fieldOf(answer, 'code'), fieldOf(answer, 'error')];
  candidates.push(fieldOf(candidates[2], 'code'));
  const code = candidates.find((one) => ['string', 'number'].includes(typeof one) && CODE.test(String(one)));
  return code === undefined ? undefined : String(code);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
