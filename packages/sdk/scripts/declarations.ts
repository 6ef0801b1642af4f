import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';

const DIST = join(import.meta.dirname, '../dist');
/** The specifier of an import, export, or import type that ends in `.ts`. */
const SPECIFIER = /(\bfrom |\bimport |\bimport\()(['"])(#|\.{1,2}\/)([^'"]+)\.ts\2/g;

/**
 * Makes the compiler's declarations fit for other projects: what points into the source points to the file beside it,
 * and each stands there twice, since TypeScript takes an ES module's declarations for `import` and no others for `require`.
 */
for (const file of await readdir(DIST, { recursive: true })) {
  if (!file.endsWith('.d.ts')) continue;
  const path = join(DIST, file);
  const declaration = await readFile(path, 'utf8');
  await writeFile(path, pointTo('js', file, declaration));
  await writeFile(path.replace(/\.d\.ts$/, '.d.cts'), pointTo('cjs', file, declaration));
}

function pointTo(extension: 'js' | 'cjs', file: string, declaration: string): string {
  return declaration.replace(SPECIFIER, (_, before: string, quote: string, start: string, rest: string) => {
    const target = start === '#' ? fromFile(file, rest) : `${start}${rest}`;
    return `${before}${quote}${target}.${extension}${quote}`;
  });
}

/** `#errors/index` as seen from the folder of `file`. */
function fromFile(file: string, target: string): string {
  const path = relative(dirname(file), target).split(sep).join(posix.sep);
  return path.startsWith('.') ? path : `./${path}`;
}
