import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresAccount } from './account.ts';
import type { PostgresBinaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

export const DATABASE_USER = 'commerceai';

/** A folder of this package's that holds one PostgreSQL cluster, and where its parts lie. */
export interface DataDirectory {
  readonly path: string;
  /** PostgreSQL's own files. */
  readonly cluster: string;
  readonly log: string;
  /** Who started the server last: tells a second start from a crash. */
  readonly owner: string;
}

export function locateDataDirectory(path: string): DataDirectory {
  return {
    path,
    cluster: join(path, 'data'),
    log: join(path, 'postgres.log'),
    owner: join(path, 'owner.json'),
  };
}

/**
 * Makes the cluster the first time, and returns its password.
 *
 * The files grow in a folder aside and are moved into place when complete, so that a start that was killed or
 * ran out of disk leaves nothing that the next start could take for a database.
 *
 * @throws EmbeddedPostgresError
 */
export async function prepareDataDirectory(
  directory: DataDirectory,
  { binaries, account }: { binaries: PostgresBinaries; account: PostgresAccount },
): Promise<{ password: string }> {
  const note = join(directory.path, 'cluster.json');
  if (!existsSync(directory.cluster)) return initialise(directory, { binaries, account, note });
  const version = await readText(join(directory.cluster, 'PG_VERSION'));
  const known = await readText(note);
  if (version === undefined || known === undefined) throw damaged(directory);
  if (version.trim() !== binaries.version) {
    throw new EmbeddedPostgresError({
      failure: 'directory_other_version',
      message: `The database in ${directory.path} was made by PostgreSQL ${version.trim()}, this is ${binaries.version}: run npm run reset to start with an empty one, or set DATABASE_URL to a server of that version.`,
    });
  }
  try {
    return { password: String((JSON.parse(known) as { password: unknown }).password) };
  } catch {
    throw damaged(directory);
  }
}

/** What to say when the files are there and PostgreSQL cannot work with them. */
export function damaged(directory: DataDirectory, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    failure: 'directory_damaged',
    message: `The database files in ${directory.path} are incomplete: run npm run reset to start with an empty database, or put a complete copy there.`,
    cause,
  });
}

export function diskFull(directory: DataDirectory, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError({
    failure: 'disk_full',
    message: `The disk that holds ${directory.path} is full: free at least 200 MB, then start again. Nothing was lost.`,
    cause,
  });
}

async function initialise(
  directory: DataDirectory,
  { binaries, account, note }: { binaries: PostgresBinaries; account: PostgresAccount; note: string },
): Promise<{ password: string }> {
  const unfinished = join(directory.path, 'data.unfinished');
  const passwordFile = join(directory.path, 'password.unfinished');
  const password = randomBytes(24).toString('base64url');
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (account.owner) {
      for (const path of [unfinished, passwordFile]) await chown(path, account.owner.uid, account.owner.gid);
    }
    await runInitdb(binaries, account, [
      `--pgdata=${unfinished}`,
      `--username=${DATABASE_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ]);
    await writeFile(note, JSON.stringify({ version: binaries.version, password }), { mode: 0o600 });
    await rename(unfinished, directory.cluster);
    return { password };
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    if (/ENOSPC|No space left on device/.test(String(cause))) throw diskFull(directory, cause);
    if (EmbeddedPostgresError.isInstance(cause)) throw cause;
    throw new EmbeddedPostgresError({
      failure: 'not_started',
      message: `The database folder ${directory.path} cannot be made (${(cause as Error).message}): check that it may be written to.`,
      cause,
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function runInitdb(
  binaries: PostgresBinaries,
  account: PostgresAccount,
  parameters: readonly string[],
): Promise<void> {
  const command = account.command(binaries.initdb, parameters);
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.parameters, {
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
      ...(command.uid === undefined ? {} : { uid: command.uid }),
      ...(command.gid === undefined ? {} : { gid: command.gid }),
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new EmbeddedPostgresError({
            failure: 'not_started',
            message: `PostgreSQL could not make its database files: ${complaint.trim().split('\n')[0] ?? `initdb ended with ${code}`}`,
            cause: complaint,
          }),
        );
    });
  });
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
