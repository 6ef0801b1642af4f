import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './start-harness.ts';

/** A small project with the same scripts and Vitest projects as ours, of which each test writes its own suites. */
const CONFIGURATION = `export default { test: { globals: true, projects: ['unit', 'integration', 'browser'].map((name) => (
  { extends: true, test: { name, include: [name + '/*.test.ts'] } })) } };`;
const PASSING = `test('one', () => {}); test('two', () => {});`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commerceai-project-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm test', () => {
  test('sums all suites and says so alone on its last line', async () => {
    const { code, lines } = await runTests({ unit: PASSING, integration: PASSING, browser: PASSING });
    expect(lines.at(-1)).toBe('8 passed, 0 failed');
    expect(code).toBe(0);
  });

  test('counts what is skipped', async () => {
    const { code, lines } = await runTests({
      unit: PASSING,
      integration: PASSING,
      browser: `describe.skipIf(true)('in a browser', () => { test('one', () => {}); test('two', () => {}); });`,
    });
    expect(lines.at(-1)).toBe('6 passed, 0 failed, 2 skipped');
    expect(code).toBe(0);
  });

  test.each([
    ['a failing test', { unit: `test('no', () => { expect(1).toBe(2); });` }, '6 passed, 1 failed'],
    ['a suite that does not load', { integration: `throw new Error('broken');` }, '6 passed, 1 failed'],
    [
      'a run that dies',
      { integration: `import { kill } from 'node:process'; kill(process.ppid, 'SIGKILL');` },
      '6 passed, 1 failed',
    ],
    [
      'a set-up that fails',
      { browser: `beforeAll(() => { throw new Error('no'); }); test('one', () => {});` },
      // Vitest counts the tests that its set-up kept from running as skipped.
      '6 passed, 1 failed, 1 skipped',
    ],
    ['a project without a test', { browser: '' }, '6 passed, 1 failed'],
    ['types that do not fit', { typecheck: 'exit 1' }, '7 passed, 1 failed'],
  ])('fails on %s', async (_what, part, last) => {
    const { code, lines } = await runTests({
      unit: PASSING,
      integration: PASSING,
      browser: PASSING,
      ...part,
    });
    expect(lines.at(-1)).toBe(last);
    expect(code).toBe(1);
  });
});

async function runTests(project: {
  unit: string;
  integration: string;
  browser: string;
  typecheck?: string;
}): Promise<{ code: number; lines: string[] }> {
  const files = {
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { typecheck: project.typecheck ?? 'true', lint: 'true' },
    }),
    'vitest.config.js': CONFIGURATION,
    'unit/a.test.ts': project.unit,
    'integration/a.test.ts': project.integration,
    'browser/a.test.ts': project.browser,
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const child = spawn(process.execPath, [join(ROOT, 'scripts/test.ts'), '--root', folder], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.resume();
  const code = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  return { code, lines: output.trimEnd().split('\n') };
}
