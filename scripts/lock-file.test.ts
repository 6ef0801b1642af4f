import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

/**
 * Installing a package beside an existing node_modules makes npm forget the optional packages of other platforms;
 * `npm ci` then refuses the lock file, on every machine.
 */
test('the lock file holds every optional package of every platform', () => {
  const { packages } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'),
  ) as {
    packages: Record<string, LockedPackage>;
  };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(packages, path, name)),
  );
  expect(missing).toEqual([]);
});

/** Looks where Node would: in the package's own node_modules, then in those above. */
function isLocked(packages: Readonly<Record<string, unknown>>, from: string, name: string): boolean {
  const folders = from.split('/node_modules/');
  return [from, ...folders.map((_, index) => folders.slice(0, index).join('/node_modules/'))].some((folder) =>
    Object.hasOwn(packages, folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`),
  );
}
