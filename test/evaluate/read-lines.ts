import { readFileSync } from 'node:fs';
import { LANGUAGES } from '@commerceai/sdk/text';
import { z } from 'zod';
import { EvaluateError } from './evaluate-error.ts';

const language = z.enum(LANGUAGES).optional();

/** A labelled message. */
export const labelledLine = z.object({ text: z.string(), label: z.string().min(1), language });
export type LabelledLine = z.infer<typeof labelledLine>;

/** A passage to be found, or a question with the passage that answers it. */
export const retrievalLine = z.union([
  z.object({ passage: z.object({ id: z.string().min(1), text: z.string(), language }) }),
  z.object({ question: z.string(), passageId: z.string().min(1), language }),
]);
export type RetrievalLine = z.infer<typeof retrievalLine>;

const SHAPES = new Map<z.ZodType, string>([
  [labelledLine, '{"text", "label", "language"?}'],
  [retrievalLine, '{"passage": {"id", "text", "language"?}} or {"question", "passageId", "language"?}'],
]);

/** One line of a file, with its number for later complaints. */
export interface NumberedLine<T> {
  readonly number: number;
  readonly value: T;
}

const MOST_PROBLEMS = 10;

/** Reads a file of JSON lines. Throws {@link EvaluateError} naming each bad line (the first ten) with its reason. */
export function readLines<T>(path: string, schema: z.ZodType<T>): NumberedLine<T>[] {
  const lines: NumberedLine<T>[] = [];
  const problems: string[] = [];
  for (const [index, text] of readText(path).split('\n').entries()) {
    if (text.trim() === '') continue;
    const number = index + 1;
    const problem = parseLine(text, schema, (value) => lines.push({ number, value }));
    if (problem !== undefined) problems.push(`${path}:${number}: ${problem}`);
  }
  throwProblems(problems);
  if (lines.length === 0) throw new EvaluateError(`${path}: no lines to measure on.`);
  return lines;
}

/** Throws when there are problems, listing the first ten. */
export function throwProblems(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const rest = problems.length - MOST_PROBLEMS;
  const more = rest > 0 ? [`… and ${rest} more.`] : [];
  throw new EvaluateError([...problems.slice(0, MOST_PROBLEMS), ...more].join('\n'));
}

/** A file's text. Throws {@link EvaluateError} when it cannot be read. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new EvaluateError(`${path}: cannot be read (${(cause as NodeJS.ErrnoException).code}).`, { cause });
  }
}

function parseLine<T>(text: string, schema: z.ZodType<T>, accept: (value: T) => void): string | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    return `not JSON (${(cause as Error).message}).`;
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.');
    return `expected ${SHAPES.get(schema) ?? 'another shape'}${place ? `: "${place}"` : ''}: ${issue?.message}.`;
  }
  accept(parsed.data);
  return undefined;
}
