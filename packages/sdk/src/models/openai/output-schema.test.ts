import { expect, test } from 'vitest';
import { z } from 'zod';
import { replySchema } from '#agents/customer-service/reply-schema.ts';
import { dropAddedNulls, outputSchema } from './output-schema.ts';

test('strict mode requires every property, adds none and lets optional ones be null', () => {
  const { strict } = outputSchema(replySchema);
  expect(strict.required).toEqual(['text', 'quickReplies', 'unanswered']);
  expect(strict.additionalProperties).toBe(false);
  expect(strict.properties?.unanswered?.anyOf).toEqual([
    expect.objectContaining({ type: 'boolean' }),
    { type: 'null' },
  ]);
});

test('goes into arrays and nested objects, and converts a schema once', () => {
  const schema = z.object({ lines: z.array(z.object({ id: z.string(), note: z.string().optional() })) });
  const { strict } = outputSchema(schema);
  expect(strict.properties?.lines?.items?.required).toEqual(['id', 'note']);
  expect(outputSchema(schema)).toBe(outputSchema(schema));
});

test('takes out the nulls of optional properties and keeps those that mean something', () => {
  const schema = z.object({
    a: z.string().optional(),
    b: z.string().nullable(),
    c: z.array(z.object({ d: z.number().optional() })),
  });
  const { plain } = outputSchema(schema);
  expect(dropAddedNulls({ a: null, b: null, c: [{ d: null }, { d: 2 }] }, plain)).toEqual({
    b: null,
    c: [{}, { d: 2 }],
  });
});
