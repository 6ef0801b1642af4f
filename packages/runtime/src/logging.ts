import { type DestinationStream, type Logger, pino } from 'pino';
import type { Environment } from './environment.ts';

/** Fields, in lower case, that hold a secret, a person, or what a person wrote. */
const PRIVATE_FIELDS = new Set([
  'address',
  'apikey',
  'authorization',
  'body',
  'code',
  'codehash',
  'connectionstring',
  'cookie',
  'customer',
  'email',
  'firstname',
  'key',
  'keyhash',
  'lastname',
  'openai_api_key',
  'password',
  'phone',
  'recipient',
  'secret',
  'session',
  'set-cookie',
  'shippingaddress',
  'signature',
  'text',
  'threadkey',
  'token',
]);
const REDACTED = '[redacted]';
/** Deeper than that nothing is logged, so that whatever is passed can be looked through. */
const MAXIMUM_DEPTH = 6;
const EMAIL = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;

/** JSON logs to standard output, without secrets and without what people wrote or are called. */
export function createLogger(
  environment: Pick<Environment, 'logLevel'>,
  options: { readonly role: string; readonly destination?: DestinationStream },
): Logger {
  return pino(
    {
      level: environment.logLevel,
      base: { role: options.role, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { log: (fields) => redact(fields, 0) as Record<string, unknown> },
      serializers: { err: describeError, error: describeError, req: describeRequest, res: describeResponse },
    },
    options.destination ?? pino.destination(1),
  );
}

function redact(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error || value instanceof Date) {
    return value;
  }
  if (!isPlain(value)) return value;
  if (depth === MAXIMUM_DEPTH) return '[deep]';
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1));
  const result: Record<string, unknown> = {};
  for (const [field, content] of Object.entries(value)) {
    const hidden = PRIVATE_FIELDS.has(field.toLowerCase()) && content !== undefined && content !== null;
    result[field] = hidden ? REDACTED : redact(content, depth + 1);
  }
  return result;
}

/** Requests, responses and the like are no plain values: their serializer says what is told of them. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** What is needed to find the fault; a database's error also holds the row, which is left out. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return redact(error, 0);
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: error.message.replace(EMAIL, REDACTED),
    stack: error.stack?.replace(EMAIL, REDACTED),
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    ...(error.cause === undefined || depth === MAXIMUM_DEPTH
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  };
}

function describeRequest(request: { id?: unknown; method?: unknown; url?: unknown }): unknown {
  // Without the query: it may hold a signature or what somebody searched for.
  return { id: request.id, method: request.method, path: String(request.url ?? '').split('?')[0] };
}

function describeResponse(response: { statusCode?: unknown }): unknown {
  return { statusCode: response.statusCode };
}
