import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { minifyLiterals } from './minify-literals.ts';
import { FOREIGN, privateNames } from './private-names.ts';
import { trimLit } from './trim-lit.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const REPOSITORY = join(ROOT, '../..');
const DIST = join(ROOT, 'dist');
const EXTENSION_ASSETS = join(ROOT, '../../extensions/chat/assets');
/** What the outputs were made of: file paths from the repository's root, each with its hash. */
const STAMP = join(DIST, 'inputs.json');

/** What the two files of the theme extension may weigh. Shopify's Theme Check counts the loader's raw bytes. */
export const BUDGET = { loaderRaw: 10_000, loaderGzip: 4_096, chatGzip: 20_000 } as const;

export interface Bundle {
  /** File name in `dist` and in the theme extension's assets. */
  readonly name: 'commerceai-loader.js' | 'commerceai-chat.js';
  readonly code: Uint8Array;
  readonly raw: number;
  readonly gzip: number;
  /** The source files it is made of, absolute. */
  readonly inputs: readonly string[];
}

/** Bundles loader and chat for browsers, Lit included, without writing anything. */
export async function bundle(): Promise<readonly [loader: Bundle, chat: Bundle]> {
  return Promise.all([
    bundleFile('commerceai-loader.js', 'src/loader/loader.ts', 'iife'),
    bundleFile('commerceai-chat.js', 'src/chat.ts', 'esm'),
  ]);
}

async function bundleFile(name: Bundle['name'], entry: string, format: 'iife' | 'esm'): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    mangleProps: await privateNames(),
    format,
    platform: 'browser',
    target: ['es2022'],
    charset: 'utf8',
    legalComments: 'none',
    plugins: [minifyLiterals, trimLit],
    logLevel: 'silent',
  });
  // esbuild bundles, Terser finds what little more there is to save. No getter of ours does anything but get, and the
  // source's own order of comparisons and statements packs better than Terser's.
  const { code } = await minify(outputFiles[0]!.text, {
    module: format === 'esm',
    ecma: 2020,
    compress: { passes: 2, pure_getters: true, lhs_constants: false, sequences: false },
  });
  const bytes = Buffer.from(code!);
  return {
    name,
    code: bytes,
    raw: bytes.byteLength,
    gzip: gzipSync(bytes, { level: 9 }).byteLength,
    inputs: Object.keys(metafile.inputs).map((path) => resolve(path)),
  };
}

/** What is over its budget, in words; empty when all fits. */
export function overBudget([loader, chat]: readonly [Bundle, Bundle]): string[] {
  const over = (what: string, bytes: number, most: number): string[] =>
    bytes > most ? [`${what} weighs ${bytes} bytes, ${bytes - most} over its budget of ${most}.`] : [];
  return [
    ...over('The loader, raw,', loader.raw, BUDGET.loaderRaw),
    ...over('The loader, gzip,', loader.gzip, BUDGET.loaderGzip),
    ...over('The chat, gzip,', chat.gzip, BUDGET.chatGzip),
  ];
}

/**
 * Writes `dist` and the theme extension's assets, unless they stem from these very sources already.
 *
 * @returns The bundles, or undefined when nothing had changed.
 */
export async function buildWidgets({ force = false } = {}): Promise<readonly [Bundle, Bundle] | undefined> {
  if (!force && (await isBuilt())) return undefined;
  const bundles = await bundle();
  const problems = overBudget(bundles);
  // The tests hold the budget; a byte too many must not keep a shop from starting.
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  await mkdir(DIST, { recursive: true });
  await mkdir(EXTENSION_ASSETS, { recursive: true });
  for (const { name, code } of bundles) {
    await writeFile(join(DIST, name), code);
    await copyFile(join(DIST, name), join(EXTENSION_ASSETS, name));
  }
  const module = await buildModule();
  const inputs = [...bundles.flatMap((made) => made.inputs), ...module, ...(await toolFiles())];
  await writeFile(STAMP, JSON.stringify(await hashFiles(inputs), undefined, 1));
  return bundles;
}

/** The npm package's module: Lit stays an import, so that a page with other Lit elements has it once. */
async function buildModule(): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [join(ROOT, 'src/index.ts')],
    outdir: DIST,
    bundle: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    external: ['lit', 'lit/*'],
    plugins: [minifyLiterals],
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).map((path) => resolve(path));
}

/** Whether the outputs are there and everything they were made of is as it was. */
async function isBuilt(): Promise<boolean> {
  const outputs = ['commerceai-loader.js', 'commerceai-chat.js'].map((name) => join(EXTENSION_ASSETS, name));
  const present = await Promise.all(outputs.map((path) => stat(path).catch(() => undefined)));
  if (!present.every(Boolean)) return false;
  try {
    const known = JSON.parse(await readFile(STAMP, 'utf8')) as Record<string, string>;
    const now = await hashFiles(Object.keys(known).map((path) => join(REPOSITORY, path)));
    return Object.entries(known).every(([path, hash]) => now[path] === hash);
  } catch {
    // No stamp, a torn one, or an input that is gone.
    return false;
  }
}

/** What decides how the inputs are bundled: these scripts, and the packages with their versions. */
async function toolFiles(): Promise<readonly string[]> {
  const scripts = await readdir(join(ROOT, 'scripts'));
  return [
    ...scripts.map((name) => join(ROOT, 'scripts', name)),
    join(ROOT, 'package.json'),
    join(REPOSITORY, 'package-lock.json'),
    ...FOREIGN,
  ];
}

async function hashFiles(files: readonly string[]): Promise<Record<string, string>> {
  const hashes = await Promise.all(
    [...new Set(files)].sort().map(async (file) => {
      const hash = createHash('sha256').update(await readFile(file));
      return [relative(REPOSITORY, file).replaceAll('\\', '/'), hash.digest('hex')] as const;
    }),
  );
  return Object.fromEntries(hashes);
}

if (import.meta.main) {
  const bundles = await buildWidgets({ force: process.argv.includes('--force') });
  if (!bundles) console.log('The widgets are up to date.');
  for (const { name, raw, gzip } of bundles ?? []) console.log(`${name}: ${raw} bytes, ${gzip} gzip`);
}
