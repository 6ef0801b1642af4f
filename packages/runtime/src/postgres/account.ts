import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** How a PostgreSQL program is started: it refuses to run as root, so root hands it to another account. */
export interface PostgresAccount {
  /** Owner of the database files; undefined for whoever runs this process. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Turns a program and its arguments into what to spawn. */
  command(
    program: string,
    parameters: readonly string[],
  ): { readonly file: string; readonly parameters: readonly string[]; readonly uid?: number; readonly gid?: number };
}

/**
 * The account to run PostgreSQL under: one's own, or for root the machine's `postgres` account, else `nobody`,
 * which every Linux has; no account is made.
 *
 * That account may not be allowed into the folder of the clone or of the database (`/root` is closed). Where
 * `setpriv` exists the program then keeps the one capability that opens folders, and no other right of root.
 */
export function findAccount(program: string, directory: string): PostgresAccount {
  if (process.getuid?.() !== 0) return { command: (file, parameters) => ({ file, parameters }) };
  const owner = findOwner(['postgres', 'nobody']);
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
