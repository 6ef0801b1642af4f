import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const SDK = join(ROOT, 'packages/sdk');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const run = promisify(execFile);

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly require?: object }>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

let folder: string;
let shop: string;
let manifest: Manifest;
let example: string;

/** Runs a program as someone would who has never heard of this repository. */
async function outside(file: string, parameters: readonly string[], cwd = shop): Promise<string> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
  };
  for (const name of Object.keys(env)) if (/^(npm_|NODE_|VITEST)/i.test(name)) delete env[name];
  try {
    return (await run(file, parameters, { cwd, env })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${file} ${parameters.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commerceai-package-'));
  shop = join(folder, 'shop');
  await mkdir(shop);
  manifest = JSON.parse(await readFile(join(SDK, 'package.json'), 'utf8'));
  example = /```ts\n([\s\S]*?)```/.exec(await readFile(join(SDK, 'README.md'), 'utf8'))![1]!;
  await outside('npm', ['run', 'build', '--silent'], SDK);
  const packed = await outside('npm', ['pack', '--json', '--pack-destination', folder], SDK);
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  await writeFile(join(shop, 'package.json'), '{ "name": "shop", "private": true }');
  await outside('npm', ['install', join(folder, filename), '--prefer-offline', '--no-audit', '--no-fund']);
}, 480_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The example, for `require`. */
function asCommonJs(source: string): string {
  const required = source.replace(/import (\{[^}]+\}) from '([^']+)';/g, "const $1 = require('$2');");
  return `(async () => {\n${required}})();\n`;
}

/** Subpaths that a program imports; the conformance suites are for vitest alone. */
function subpaths(): string[] {
  return Object.entries(manifest.exports)
    .filter(([, { require }]) => require !== undefined)
    .map(([subpath]) => `@commerceai/sdk${subpath.slice(1)}`);
}

/** The example, the types of every subpath, and a mistake that the compiler must see. */
function typedProgram(extension: string): string {
  const wrapped = example.replace(/(import .*\n)([\s\S]*)/, '$1export async function main() {\n$2}\n');
  const types = subpaths().map(
    (name, index) =>
      `import type * as m${index} from '${name}';\nexport type T${index} = keyof typeof m${index};\n`,
  );
  const mistake = '// @ts-expect-error there is no such option\ncreateCommerceAI({ modle: 1 });\n';
  return `${extension === 'cts' ? wrapped : example}${types.join('')}${mistake}`;
}

describe('the published package', () => {
  it('holds what it needs and no more', async () => {
    const installed = join(shop, 'node_modules/@commerceai/sdk');
    expect((await readdir(installed)).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    const others = (await readdir(join(shop, 'node_modules'))).filter((name) => !name.startsWith('.'));
    const named = Object.keys(manifest.dependencies).map((name) => name.split('/')[0]!);
    expect(others.sort()).toEqual([...new Set([...named, '@commerceai'])].sort());
    await expect(stat(join(shop, 'node_modules/vitest'))).rejects.toThrow();
  });

  it.each([
    ['ES modules', 'mjs'],
    ['CommonJS', 'cjs'],
  ] as const)('runs the example of its README, and loads every subpath, as %s', async (_, extension) => {
    const loads = subpaths().map((name) =>
      extension === 'mjs' ? `import '${name}';` : `require('${name}');`,
    );
    const source = extension === 'mjs' ? example : asCommonJs(example);
    await writeFile(join(shop, `example.${extension}`), `${loads.join('\n')}\n${source}`);
    const printed = await outside(process.execPath, [`example.${extension}`]);
    expect(printed).toContain('You may return an item within 30 days of delivery. [1]');
  });

  it('has one set of classes, whichever subpath they come from', async () => {
    const source = `const { ModelError } = require('@commerceai/sdk');
      const { grounded } = require('@commerceai/sdk/models/grounded');
      grounded().generate({ system: '', messages: [] }).catch((error) => console.log(error instanceof ModelError));`;
    expect(await outside(process.execPath, ['--eval', source])).toBe('true\n');
  });

  // node16 is stricter than nodenext: there `require` may not find an ES module's declarations.
  it.each([
    { moduleResolution: 'node16', module: 'node16', skipLibCheck: false, extensions: ['mts', 'cts'] },
    { moduleResolution: 'bundler', module: 'esnext', skipLibCheck: true, extensions: ['mts'] },
  ])('is typed under $moduleResolution, for $extensions', async ({ extensions, ...resolution }) => {
    const name = `typed-${resolution.moduleResolution}`;
    for (const extension of extensions) {
      await writeFile(join(shop, `${name}.${extension}`), typedProgram(extension));
    }
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'es2024',
      lib: ['es2024', 'dom'],
      types: [],
      ...resolution,
    };
    const files = extensions.map((extension) => `${name}.${extension}`);
    await writeFile(join(shop, `${name}.json`), JSON.stringify({ compilerOptions, files }));
    expect(await outside(process.execPath, [TSC, '-p', `${name}.json`])).toBe('');
  });
});
