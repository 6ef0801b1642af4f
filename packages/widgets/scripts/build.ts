import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { minifyLiterals } from './minify-literals.ts';
import { privateNames } from './private-names.ts';
import { trimLit } from './trim-lit.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const DIST = join(ROOT, 'dist');
const EXTENSION_ASSETS = join(ROOT, '../../extensions/chat/assets');
const STAMP = join(DIST, 'sources.sha256');

/** What the two files of the theme extension may weigh. Shopify's Theme Check counts the loader's raw bytes. */
export const BUDGET = { loaderRaw: 10_000, loaderGzip: 4_096, chatGzip: 20_000 } as const;

export interface Bundle {
  /** File name in `dist` and in the theme extension's assets. */
  readonly name: 'commerceai-loader.js' | 'commerceai-chat.js';
  readonly code: Uint8Array;
  readonly raw: number;
  readonly gzip: number;
}

/** Bundles loader and chat for browsers, Lit included, without writing anything. */
export async function bundle(): Promise<readonly [loader: Bundle, chat: Bundle]> {
  return Promise.all([
    bundleFile('commerceai-loader.js', 'src/loader/loader.ts', 'iife'),
    bundleFile('commerceai-chat.js', 'src/chat.ts', 'esm'),
  ]);
}

async function bundleFile(name: Bundle['name'], entry: string, format: 'iife' | 'esm'): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
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
  return { name, code: bytes, raw: bytes.byteLength, gzip: gzipSync(bytes, { level: 9 }).byteLength };
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
  const hash = await hashSources();
  if (!force && (await isBuilt(hash))) return undefined;
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
  await buildModule();
  await writeFile(STAMP, hash);
  return bundles;
}

/** The npm package's module: Lit stays an import, so that a page with other Lit elements has it once. */
async function buildModule(): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'src/index.ts')],
    outdir: DIST,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    external: ['lit', 'lit/*'],
    plugins: [minifyLiterals],
    logLevel: 'silent',
  });
}

async function isBuilt(hash: string): Promise<boolean> {
  const outputs = ['commerceai-loader.js', 'commerceai-chat.js'].map((name) => join(EXTENSION_ASSETS, name));
  const present = await Promise.all([STAMP, ...outputs].map((path) => stat(path).catch(() => undefined)));
  return present.every(Boolean) && (await readFile(STAMP, 'utf8')) === hash;
}

/** One hash over what the bundles are made of: sources, these scripts, and the package with Lit's version. */
async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const files = await Promise.all(['src', 'scripts'].map((folder) => listFiles(join(ROOT, folder))));
  for (const file of [...files.flat(), join(ROOT, 'package.json')].sort())
    hash.update(basename(file)).update(await readFile(file));
  return hash.digest('hex');
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

if (import.meta.main) {
  const bundles = await buildWidgets({ force: process.argv.includes('--force') });
  if (!bundles) console.log('The widgets are up to date.');
  for (const { name, raw, gzip } of bundles ?? []) console.log(`${name}: ${raw} bytes, ${gzip} gzip`);
}
