import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const SOURCE = '@commerceai/source';
const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, { [SOURCE]: string; require?: object }>;
};

/**
 * One entry per subpath of the package, named by where its source stands: "agents/customer-service/index". What
 * subpaths share stands in chunks, in both forms: each loads only what it needs, and nothing is there twice.
 */
function form(format: 'esm' | 'cjs'): Options {
  const subpaths = Object.values(manifest.exports).filter(({ require }) => format === 'esm' || require);
  return {
    format,
    entry: Object.fromEntries(
      subpaths.map(({ [SOURCE]: file }) => [file.replace(/^\.\/src\/|\.ts$/g, ''), file]),
    ),
    target: 'node22',
    platform: 'neutral',
    splitting: true,
    sourcemap: false,
    // tsup itself leaves out dependencies and peers; these are built in.
    external: [/^node:/],
    // TypeScript's native compiler has no interface for tsup: tsc and scripts/declarations.ts write them.
    dts: false,
    esbuildOptions(options) {
      options.chunkNames = 'chunks/[name]-[hash]';
    },
  };
}

export default defineConfig([form('esm'), form('cjs')]);
