import type { z } from 'zod';
import { dropAddedNulls, outputSchema } from './output-schema.ts';

/** Structured output read from a model's text, or what is wrong with it, in words the model can act on. */
export type ParsedOutput =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: string };

const PROBLEMS_TOLD = 5;

/** Parses and checks a structured answer. A code fence around the JSON is forgiven. */
export function parseOutput(content: string, schema: z.ZodType): ParsedOutput {
  let json: unknown;
  try {
    json = JSON.parse(unfence(content));
  } catch (error) {
    return { ok: false, problem: `It is not valid JSON: ${(error as SyntaxError).message}` };
  }
  const parsed = schema.safeParse(dropAddedNulls(json, outputSchema(schema).plain));
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues
    .slice(0, PROBLEMS_TOLD)
    .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`);
  return { ok: false, problem: `It does not fit the schema: ${issues.join('; ')}` };
}

function unfence(content: string): string {
  const text = content.trim();
  return /^```(?:json)?\s*\n([\s\S]*?)\n?```$/.exec(text)?.[1] ?? text;
}

/** What a reply says: the `text` field of a structured answer, else the content itself. */
export function textOf(content: string, output: unknown): string {
  const text = (output as { text?: unknown } | null | undefined)?.text;
  return typeof text === 'string' ? text : content;
}
