import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { cleanUp } from './clean-up.ts';
import { type Bench, type Figure, formatFigure } from './report.ts';

/** Loaded one by one: what cannot be loaded is said to be missing, and the rest is measured. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  respond: async () => (await import('./respond-in-process.ts')).respondInProcess,
  http: async () => (await import('./respond-over-http.ts')).respondOverHttp,
  overhead: async () => (await import('./model-overhead.ts')).modelOverhead,
  widgets: async () => (await import('./widget-bytes.ts')).widgetBytes,
  search: async () => (await import('./knowledge-search.ts')).knowledgeSearch,
  text: async () => (await import('./text-speed.ts')).textSpeed,
  import: async () => (await import('./import-products.ts')).importProductsBench,
  append: async () => (await import('./append-messages.ts')).appendMessages,
};

const USAGE = `npm run bench                     everything, in some minutes
npm run bench -- --only name      one of: ${Object.keys(BENCHES).join(', ')}; may be repeated

It measures and never judges: the exit code is 0 whatever the figures say.`;

const say = (line: string) => void process.stdout.write(`${line}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void cleanUp().then(() => process.exit(130)));
}
await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    strict: false,
  });
  const only = values.only as string[] | undefined;
  const chosen = Object.keys(BENCHES).filter((name) => !only || only.includes(name));
  if (values.help || chosen.length === 0) {
    say(USAGE);
    return;
  }
  say(describeMachine());
  const missed: string[] = [];
  let reached = 0;
  try {
    for (const name of chosen) {
      for (const figure of await measured(name)) {
        if (figure.goal?.met) reached += 1;
        else if (figure.goal) missed.push(`${name}: ${figure.name}, ${figure.value} (${figure.goal.text})`);
      }
    }
  } finally {
    await cleanUp();
  }
  say(`\n${reached} of ${reached + missed.length} goals met.${missed.length > 0 ? ' Missed:' : ''}`);
  for (const line of missed) say(`  ${line}`);
  if (loadavg()[0]! > availableParallelism() * 1.5)
    say('\nThe machine is busy with other work: run it again on a quiet one before you compare.');
}

async function measured(name: string): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  try {
    const bench = await BENCHES[name]!();
    say(`\n${bench.title}   [${name}, load ${loadavg()[0]!.toFixed(1)}]`);
    for await (const line of bench.run()) {
      if (typeof line === 'string') say(`  ${line}`);
      else {
        say(formatFigure(line));
        figures.push(line);
      }
    }
  } catch (error) {
    say(`\n  ${name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
  }
  return figures;
}

function describeMachine(): string {
  const [processor] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `Node ${process.versions.node}, ${availableParallelism()} cores (${processor?.model.trim() || 'unnamed'}), ${memory} GB, load ${loadavg()[0]!.toFixed(1)}`;
}
