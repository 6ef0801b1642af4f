import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A file's folder, what it imports, and whether lint lets it. */
const IMPORTS = [
  ['apps/worker/src', '@commerceai/gateway/compose', false],
  ['apps/worker/src', '../../gateway/src/compose.ts', false],
  ['apps/gateway/src', '@commerceai/worker', false],
  ['apps/gateway/src/routes/chat', '../../services.ts', true],
  ['apps/worker/src', '@commerceai/runtime', true],
  ['packages/runtime/src', '@commerceai/gateway/compose', false],
  ['packages/runtime/src', '@commerceai/sandbox', false],
  ['packages/runtime/src', '@commerceai/sdk', true],
  ['packages/sandbox/src', '@commerceai/worker/main', false],
  ['packages/sandbox/src', '@commerceai/runtime', true],
  ['packages/sdk/src', '@commerceai/runtime', false],
  ['packages/widgets/src', '@commerceai/sdk', false],
  ['packages/widgets/src', '@commerceai/sdk/text', false],
  ['packages/widgets/src', '@commerceai/sdk/client', true],
  ['apps/gateway/src', '@commerceai/sandbox', false],
] as const;

let folder: string;
let told: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commerceai-lint-'));
  await copyFile(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  for (const [index, [place, imported]] of IMPORTS.entries()) {
    const path = join(folder, place, `file${index}.ts`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `import { x } from '${imported}';\n\nexport const y = x;\n`);
  }
  const options = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github'];
  told = spawnSync(join(ROOT, 'node_modules/.bin/biome'), options, { cwd: folder, encoding: 'utf8' }).stdout;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(IMPORTS.map((one, index) => [...one, index] as const))(
  'in %s, an import of "%s" passes: %s',
  (_place, _imported, passes, index) => {
    const refused = told
      .split('\n')
      .some((line) => line.includes(`file${index}.ts`) && line.includes('noRestrictedImports'));
    expect(refused).toBe(!passes);
  },
);
