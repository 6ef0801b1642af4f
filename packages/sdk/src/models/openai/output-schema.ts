import { z } from 'zod';

/** JSON Schema, as far as this package reads it. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** A zod schema in the two forms a Chat Completions server takes. */
export interface OutputSchema {
  /** As zod has it. */
  readonly plain: JsonSchema;
  /** For `strict: true`: every property required, none added, optional ones nullable. */
  readonly strict: JsonSchema;
}

const cache = new WeakMap<z.ZodType, OutputSchema>();

/** Converts a zod schema once; the same schema object gives the same result. */
export function outputSchema(schema: z.ZodType): OutputSchema {
  let converted = cache.get(schema);
  if (converted === undefined) {
    const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
    converted = { plain, strict: makeStrict(plain) };
    cache.set(schema, converted);
  }
  return converted;
}

/** Strict mode refuses optional properties and defaults: what may be left out becomes nullable instead. */
function makeStrict(schema: JsonSchema): JsonSchema {
  const { default: _, ...strict } = schema;
  for (const [keyword, value] of Object.entries(strict)) {
    if (Array.isArray(value))
      strict[keyword] = value.map((entry) => (isSchema(entry) ? makeStrict(entry) : entry));
    else if (keyword === '$defs') {
      strict[keyword] = mapValues(value as Record<string, JsonSchema>, makeStrict);
    } else if (keyword !== 'properties' && isSchema(value)) strict[keyword] = makeStrict(value);
  }
  if (schema.properties === undefined) return strict;
  const required = new Set(schema.required ?? []);
  return {
    ...strict,
    properties: mapValues(schema.properties, (property, name) => {
      const inner = makeStrict(property);
      return required.has(name) ? inner : { anyOf: [inner, { type: 'null' }] };
    }),
    required: Object.keys(schema.properties),
    additionalProperties: false,
  };
}

/** Takes out the nulls that stand for properties left out. */
export function dropAddedNulls(value: unknown, schema: JsonSchema): unknown {
  if (Array.isArray(value)) {
    const { items } = schema;
    return items === undefined ? value : value.map((entry) => dropAddedNulls(entry, items));
  }
  if (typeof value !== 'object' || value === null || schema.properties === undefined) return value;
  const required = new Set(schema.required ?? []);
  const kept: Record<string, unknown> = {};
  for (const [name, entry] of Object.entries(value)) {
    const property = schema.properties[name];
    if (entry === null && property !== undefined && !required.has(name) && !allowsNull(property)) continue;
    kept[name] = property === undefined ? entry : dropAddedNulls(entry, property);
  }
  return kept;
}

function allowsNull(schema: JsonSchema): boolean {
  const { type, anyOf } = schema;
  return (
    type === 'null' || (Array.isArray(type) && type.includes('null')) || (anyOf?.some(allowsNull) ?? false)
  );
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues<T, R>(record: Record<string, T>, map: (value: T, name: string) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}
