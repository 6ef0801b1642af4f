/**
 * A deep copy of a plain value: primitives, dates, arrays and object literals, which is all that storage keeps. What
 * callers put in or got out is theirs to change, what is stored is not. Several times as fast as `structuredClone`.
 */
export function copy<T>(value: T): T {
  return copyAny(value) as T;
}

function copyAny(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length === 0 ? [] : value.map(copyAny);
  if (value instanceof Date) return new Date(value.getTime());
  const result: Record<string, unknown> = {};
  const source = value as Record<string, unknown>;
  for (const key in source) {
    const field = source[key];
    // Setting that key would give the copy another prototype, and with it fields that nobody stored.
    if (key === '__proto__') continue;
    if (field !== undefined) result[key] = typeof field === 'object' ? copyAny(field) : field;
  }
  return result;
}
