import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a PostgreSQL program is started: it refuses to run as root, so root hands it to another account. */
export interface PostgresAccount {
  /** Owner of the database files; undefined for whoever runs this process. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Turns a program and its arguments into what to spawn. */
  command(
    program: string,
    parameters: readonly string[],
  ): {
    readonly file: string;
    readonly parameters: readonly string[];
    readonly uid?: number;
    readonly gid?: number;
  };
}

/**
 * The account to run PostgreSQL under: one's own, or for root the one that owns the database files already, else the
 * machine's `postgres` account, else `nobody`, which every Linux has; no account is made.
 *
 * That account may not be allowed into the folder of the clone or of the database (`/root` is closed). Where
 * `setpriv` exists the program then keeps the one capability that opens folders, and no other right of root.
 */
export function findAccount(
  program: string,
  { path: directory, cluster }: { readonly path: string; readonly cluster: string },
): PostgresAccount {
  if (process.getuid?.() !== 0) return { command: (file, parameters) => ({ file, parameters }) };
  const owner = ownerOf(cluster) ?? findOwner(['postgres', 'nobody']);
  const direct: PostgresAccount = { owner, command: (file, parameters) => ({ file, parameters, ...owner }) };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (setpriv === undefined || mayUse(direct, { program, directory })) return direct;
  const wrapper = [
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--securebits=+no_setuid_fixup',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--',
  ];
  return {
    owner,
    command: (file, parameters) => ({ file: setpriv, parameters: [...wrapper, file, ...parameters] }),
  };
}

/**
 * Gives database files to the account, when root may have copied them here.
 *
 * @throws Error of the file system
 */
export function handOver(path: string, owner: PostgresAccount['owner']): void {
  const status = lstatSync(path);
  if (owner === undefined || status.uid === owner.uid) return;
  if (status.isDirectory()) for (const name of readdirSync(path)) handOver(join(path, name), owner);
  chownSync(path, owner.uid, owner.gid);
}

/** Undefined when there are no files yet, or they are root's. */
function ownerOf(path: string): { uid: number; gid: number } | undefined {
  if (!existsSync(path)) return undefined;
  const { uid, gid } = lstatSync(path);
  return uid === 0 ? undefined : { uid, gid };
}

function mayUse(
  account: PostgresAccount,
  { program, directory }: { program: string; directory: string },
): boolean {
  const { file, parameters, ...owner } = account.command('/bin/sh', [
    '-c',
    'test -x "$1" && "$0" --version',
    program,
    directory,
  ]);
  return spawnSync(file, parameters, { stdio: 'ignore', ...owner }).status === 0;
}

function findOwner(names: readonly string[]): { uid: number; gid: number } {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of names) {
    const account = accounts.find((fields) => fields[0] === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  return { uid: 65534, gid: 65534 };
}
