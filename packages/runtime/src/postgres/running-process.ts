import { readFileSync } from 'node:fs';

/** A process as it can be found again: ids are used again, an id with its start time is not. */
export interface RunningProcess {
  readonly pid: number;
  /** Clock ticks from boot to its start; undefined where the system does not tell. */
  readonly startedAt?: string;
}

export function describeProcess(pid: number): RunningProcess {
  const startedAt = readStat(pid)?.startedAt;
  return { pid, ...(startedAt === undefined ? {} : { startedAt }) };
}

/** True while that very process runs; a zombie that waits to be collected does not. */
export function isRunning({ pid, startedAt }: RunningProcess): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it exists, and belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const stat = readStat(pid);
  if (stat === undefined) return true;
  return stat.state !== 'Z' && (startedAt === undefined || stat.startedAt === startedAt);
}

/** The program a process runs, "postgres"; undefined where the system does not tell. */
export function programOf(pid: number): string | undefined {
  return readStat(pid)?.program;
}

/** Signals a process that may be gone already. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Fields 2, 3 and 22 of /proc/<pid>/stat; the second is in parentheses and may hold spaces. */
function readStat(pid: number): { program: string; state: string; startedAt: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    return {
      program: stat.slice(stat.indexOf('(') + 1, end),
      state: fields[0] ?? '',
      startedAt: fields[19] ?? '',
    };
  } catch {
    return undefined;
  }
}
