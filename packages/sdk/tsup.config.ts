import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const SOURCE = '@commerceai/source';
const manifest = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, { [SOURCE]: string }>;
};

/** One entry per subpath of the package, named by where its source stands: "agents/customer-service/index". */
const entry = Object.fromEntries(
  Object.values(manifest.exports).map(({ [SOURCE]: file }) => [
    file.replace(/^\.\/src\/|\.ts$/g, ''),
    file,
  ]),
);

/** What is shared stands in chunks, for both forms: a subpath loads only what it needs, and nothing twice. */
export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: 'node22',
  platform: 'neutral',
  splitting: true,
  treeshake: false,
  sourcemap: false,
  clean: true,
  // Dependencies and peers are left out by tsup itself; these are built in.
  external: [/^node:/],
  // TypeScript's native compiler has no interface for tsup: scripts/declarations.ts writes them.
  dts: false,
});
