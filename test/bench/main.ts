import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { appendMessages } from './append-messages.ts';
import { importProductsBench } from './import-products.ts';
import { knowledgeSearch } from './knowledge-search.ts';
import { modelOverhead } from './model-overhead.ts';
import { stopPostgres } from './postgres.ts';
import { type Bench, type Figure, formatFigure } from './report.ts';
import { respondInProcess } from './respond-in-process.ts';
import { respondOverHttp } from './respond-over-http.ts';
import { textSpeed } from './text-speed.ts';
import { widgetBytes } from './widget-bytes.ts';

const BENCHES: readonly Bench[] = [
  respondInProcess,
  respondOverHttp,
  modelOverhead,
  widgetBytes,
  knowledgeSearch,
  textSpeed,
  importProductsBench,
  appendMessages,
];

const USAGE = `npm run bench                     everything, in about four minutes
npm run bench -- --only name      one of: ${BENCHES.map(({ name }) => name).join(', ')}; may be repeated

It measures and never judges: the exit code is 0 whatever the figures say.`;

const say = (line: string) => void process.stdout.write(`${line}\n`);

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    strict: false,
  });
  const only = values.only as string[] | undefined;
  const chosen = BENCHES.filter(({ name }) => !only || only.includes(name));
  if (values.help || chosen.length === 0) {
    say(USAGE);
    return;
  }
  say(describeMachine());
  const missed: string[] = [];
  let reached = 0;
  try {
    for (const bench of chosen) {
      for (const figure of await measured(bench)) {
        if (figure.goal?.met) reached += 1;
        else if (figure.goal)
          missed.push(`${bench.title}: ${figure.name}, ${figure.value} (${figure.goal.text})`);
      }
    }
  } finally {
    await stopPostgres();
  }
  say(`\n${reached} of ${reached + missed.length} goals met.${missed.length > 0 ? ' Missed:' : ''}`);
  for (const line of missed) say(`  ${line}`);
  if (loadavg()[0]! > availableParallelism() * 1.5)
    say('\nThe machine is busy with other work: run it again on a quiet one before you compare.');
}

async function measured(bench: Bench): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const load = loadavg()[0]!.toFixed(1);
  say(`\n${bench.title}   [${bench.name}, load ${load}]`);
  try {
    for await (const line of bench.run()) {
      if (typeof line === 'string') say(`  ${line}`);
      else {
        say(formatFigure(line));
        figures.push(line);
      }
    }
  } catch (error) {
    say(`  Could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
  return figures;
}

function describeMachine(): string {
  const [processor] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `Node ${process.versions.node}, ${availableParallelism()} cores (${processor?.model.trim() || 'unnamed'}), ${memory} GB, load ${loadavg()[0]!.toFixed(1)}`;
}
