import { z } from 'zod';
import { EvaluateError } from './evaluate-error.ts';
import type { LabelledLine, NumberedLine } from './read-lines.ts';
import { readText, throwProblems } from './read-lines.ts';

/** A foreign label's names among ours: one, several that all count as right, or null to leave its lines out. */
export type LabelMap = ReadonlyMap<string, readonly string[] | null>;

/** A message with every label that counts as right for it. */
export interface Example {
  readonly text: string;
  readonly labels: readonly [string, ...string[]];
  readonly language?: LabelledLine['language'];
}

const mapSchema = z.record(z.string(), z.union([z.string(), z.array(z.string()).min(1), z.null()]));

/** Reads a label map, `{"theirs": "ours" | ["ours", …] | null}`. Throws {@link EvaluateError} on labels that are not ours. */
export function readLabelMap(path: string, ours: readonly string[]): LabelMap {
  let json: unknown;
  try {
    json = JSON.parse(readText(path));
  } catch (cause) {
    if (cause instanceof EvaluateError) throw cause;
    throw new EvaluateError(`${path}: not JSON (${(cause as Error).message}).`, { cause });
  }
  const parsed = mapSchema.safeParse(json);
  if (!parsed.success) {
    throw new EvaluateError(
      `${path}: expected {"theirs": "ours" or ["ours", …] or null}: "${parsed.error.issues[0]?.path.join('.')}".`,
    );
  }
  const map = new Map<string, readonly string[] | null>();
  const problems: string[] = [];
  for (const [theirs, value] of Object.entries(parsed.data)) {
    const labels = typeof value === 'string' ? [value] : value;
    for (const label of labels ?? []) {
      if (!ours.includes(label)) {
        problems.push(`${path}: "${theirs}" maps to "${label}", which is not one of: ${ours.join(', ')}.`);
      }
    }
    map.set(theirs, labels);
  }
  throwProblems(problems);
  return map;
}

/** Gives each line the labels that count as right. Throws {@link EvaluateError} with line numbers on unknown labels. */
export function applyLabelMap(
  lines: readonly NumberedLine<LabelledLine>[],
  { path, ours, map }: { readonly path: string; readonly ours: readonly string[]; readonly map?: LabelMap },
): { readonly examples: Example[]; readonly skipped: number } {
  const examples: Example[] = [];
  const problems: string[] = [];
  let skipped = 0;
  for (const { number, value } of lines) {
    const mapped = map?.get(value.label);
    const labels = mapped === undefined && ours.includes(value.label) ? [value.label] : mapped;
    if (labels === null) skipped += 1;
    else if (labels === undefined) {
      problems.push(
        `${path}:${number}: unknown label "${value.label}"; give it a name in --map, or null to leave it out. ` +
          `Ours are: ${ours.join(', ')}.`,
      );
    } else {
      const [first = '', ...rest] = labels;
      examples.push({ text: value.text, labels: [first, ...rest], language: value.language });
    }
  }
  throwProblems(problems);
  if (examples.length === 0) throw new EvaluateError(`${path}: every line is left out by the label map.`);
  return { examples, skipped };
}
