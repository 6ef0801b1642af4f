/** Escapes in JSON that PostgreSQL refuses: NUL, and halves of a surrogate pair. */
const SUSPECT = /\\u(0000|d[89a-f])/i;

/** JSON as PostgreSQL takes it. What it cannot hold, NUL and broken surrogate pairs, is left out or replaced. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!SUSPECT.test(json)) return json;
  return JSON.stringify(value, (_key, field) => (typeof field === 'string' ? toText(field) : field));
}

/** The same, and null for undefined. */
export function toOptionalJson(value: unknown): string | null {
  return value === undefined || value === null ? null : toJson(value);
}

/** Text as PostgreSQL takes it: without NUL. */
export function toText(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '').toWellFormed() : text.toWellFormed();
}

/** The same for every text in a plain value, at any depth. */
export function toStorable<Value>(value: Value): Value {
  if (typeof value === 'string') return toText(value) as Value;
  if (Array.isArray(value)) return value.map(toStorable) as Value;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([field, content]) => [field, toStorable(content)]),
  ) as Value;
}

/** `value` without the fields that are null: the database has null where our types have no field. */
export function withoutNulls<Value extends object>(
  value: Value,
): {
  [Field in keyof Value]: Exclude<Value[Field], null>;
} {
  const result: Record<string, unknown> = {};
  for (const [field, content] of Object.entries(value)) {
    if (content !== null && content !== undefined) result[field] = content;
  }
  return result as never;
}
