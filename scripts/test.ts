import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addUp, type Counts, countCheck, countRun, inWords } from './test/counts.ts';

const { values } = parseArgs({ options: { root: { type: 'string' } } });
/** Another folder with the same scripts and Vitest projects: how this command is itself tested. */
const root = resolve(values.root ?? join(import.meta.dirname, '..'));
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const scratch = mkdtempSync(join(tmpdir(), 'commerceai-test-'));

const checks = [
  { name: 'types', script: 'typecheck' },
  { name: 'lint', script: 'lint' },
];
const projects = ['unit', 'integration', 'browser'];

const parts: Counts[] = [];
for (const { name, script } of checks) {
  keep(name, countCheck(await run('npm', ['run', '--silent', script])));
}
for (const project of projects) {
  keep(project, await runProject(project));
}
rmSync(scratch, { recursive: true, force: true });

const total = addUp(parts);
process.stdout.write(`\n${inWords(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runProject(project: string): Promise<Counts> {
  const file = join(scratch, `${project}.json`);
  const code = await run(process.execPath, [
    vitest,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return countRun(code, file);
}

function run(command: string, parameters: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function keep(name: string, counts: Counts): void {
  parts.push(counts);
  process.stdout.write(`\n== ${name}: ${inWords(counts)}\n`);
}
