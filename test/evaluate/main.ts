import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EvaluateError } from './evaluate-error.ts';
import { applyLabelMap, readLabelMap } from './label-map.ts';
import { LABELS, TASKS, type Task } from './labels.ts';
import { measureLabels } from './measure-labels.ts';
import { measureRetrieval } from './measure-retrieval.ts';
import { formatReport, type Report } from './print-report.ts';
import { labelledLine, readLines, retrievalLine } from './read-lines.ts';

const SETS = join(import.meta.dirname, 'sets');

const USAGE = `npm run evaluate                                   our own sets
npm run evaluate -- intent|sentiment|escalation --file x.jsonl [--map labels.json] [--json]
npm run evaluate -- retrieval --file x.jsonl [--json]

A line of x.jsonl is {"text", "label", "language"?}; for retrieval {"passage": {"id", "text", "language"?}}
or {"question", "passageId", "language"?}. labels.json renames labels: {"theirs": "ours" or ["ours", …] or null},
where several of ours all count as right, and null leaves the lines out.
${TASKS.map((task) => `\nLabels of ${task}: ${LABELS[task].join(', ')}.`).join('')}`;

interface Request {
  readonly tasks: readonly (Task | 'retrieval')[];
  readonly file?: string | undefined;
  readonly map?: string | undefined;
  readonly json: boolean;
}

async function main(): Promise<void> {
  try {
    const request = readArguments();
    console.log(request === undefined ? USAGE : await answer(request));
  } catch (error) {
    if (!(error instanceof EvaluateError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function answer(request: Request): Promise<string> {
  const reports: Report[] = [];
  for (const task of request.tasks) reports.push(await measure(task, request));
  if (request.json) return JSON.stringify(reports.length === 1 ? reports[0] : reports, undefined, 2);
  return reports.map(formatReport).join('\n\n');
}

function readArguments(): Request | undefined {
  const { values, positionals } = parse();
  if (values.help) return undefined;
  const [task, ...more] = positionals;
  const { file, map, json = false } = values;
  if (more.length > 0)
    throw new EvaluateError(`One task at a time, not also "${more.join(' ')}".\n\n${USAGE}`);
  if (map !== undefined && (file === undefined || task === 'retrieval')) {
    throw new EvaluateError(`--map renames the labels of a --file of labelled messages.\n\n${USAGE}`);
  }
  if (task === undefined) {
    if (file !== undefined) throw new EvaluateError(`--file needs a task before it.\n\n${USAGE}`);
    return { tasks: [...TASKS, 'retrieval'], json };
  }
  if (task !== 'retrieval' && !isTask(task))
    throw new EvaluateError(`There is no task "${task}".\n\n${USAGE}`);
  return { tasks: [task], file, map, json };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        map: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw new EvaluateError(`${(cause as Error).message}\n\n${USAGE}`, { cause });
  }
}

function isTask(task: string): task is Task {
  return (TASKS as readonly string[]).includes(task);
}

async function measure(task: Task | 'retrieval', { file, map }: Request): Promise<Report> {
  const path = file ?? join(SETS, `${task}.jsonl`);
  if (task === 'retrieval') return measureRetrieval(readLines(path, retrievalLine), path);
  const ours = LABELS[task];
  const { examples, skipped } = applyLabelMap(readLines(path, labelledLine), {
    path,
    ours,
    ...(map === undefined ? {} : { map: readLabelMap(map, ours) }),
  });
  return measureLabels(task, examples, skipped);
}

await main();
