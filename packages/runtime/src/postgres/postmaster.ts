import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DataDirectory } from './data-directory.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { describeProcess, isRunning, programOf, type RunningProcess, signal } from './running-process.ts';

/** Longest that a server may take to each of the three ways of asking it to stop. */
const STOP_MS = 10_000;

/** Stops a server whose starter is gone. One whose starter still runs is somebody's, and stays. */
export async function stopLeftOver(directory: DataDirectory, logger: Pick<Logger, 'warn'>): Promise<void> {
  const postmaster = await readPostmaster(directory);
  if (!postmaster || !isRunning({ pid: postmaster.pid })) return;
  const program = programOf(postmaster.pid);
  if (program !== undefined && program !== 'postgres') {
    // The id went to another program since; PostgreSQL would wait for that one for ever.
    await rm(join(directory.cluster, 'postmaster.pid'), { force: true });
    return;
  }
  const owner = await readOwner(directory);
  if (owner && isRunning(owner)) {
    throw new EmbeddedPostgresError({
      failure: 'already_running',
      message: `CommerceAI already runs from this folder (process ${owner.pid}): stop it first, or start a second copy from another folder with PORT_OFFSET=1000.`,
    });
  }
  logger.warn({ pid: postmaster.pid }, 'stopping a PostgreSQL that a killed process left behind');
  await stopServer(postmaster.pid);
}

/** Fast shutdown (SIGINT), then an immediate one (SIGQUIT), from which the next start recovers. */
export async function stopServer(pid: number): Promise<void> {
  const server = describeProcess(pid);
  for (const name of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isRunning(server)) return;
    signal(pid, name);
    const deadline = Date.now() + STOP_MS;
    while (isRunning(server) && Date.now() < deadline) await wait(10);
  }
}

/** postmaster.pid: line 1 is the process, line 8 its state once it takes connections. */
export async function readPostmaster(
  directory: DataDirectory,
): Promise<{ pid: number; ready?: number } | undefined> {
  try {
    const lines = (await readFile(join(directory.cluster, 'postmaster.pid'), 'utf8')).split('\n');
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, ...(lines[7]?.trim() === 'ready' ? { ready: pid } : {}) };
  } catch {
    return undefined;
  }
}

async function readOwner(directory: DataDirectory): Promise<RunningProcess | undefined> {
  try {
    return JSON.parse(await readFile(directory.owner, 'utf8')) as RunningProcess;
  } catch {
    return undefined;
  }
}
