import { createHash } from 'node:crypto';

/** SHA-256 over a value whatever the order of its fields, without the named ones: equal when nothing else changed. */
export function contentHash(value: unknown, without: readonly string[]): string {
  const canonical = JSON.stringify(value, (key, field) => {
    if (without.includes(key)) return undefined;
    if (typeof field !== 'object' || field === null || Array.isArray(field)) return field;
    return Object.fromEntries(Object.entries(field).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
  return createHash('sha256').update(canonical).digest('base64');
}
