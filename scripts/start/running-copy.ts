import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describeProcess, isRunning, type RunningProcess } from '@commerceai/runtime';
import { readState, writeState } from './state-file.ts';

/** Who runs from a state folder: kept in its `running.json` from start to stop. */
export interface RunningCopy {
  readonly starter: RunningProcess;
  /** Set once the database answers. */
  readonly databaseUrl?: string;
  readonly programs: readonly RunningProcess[];
}

/** A state folder taken by this process. */
export interface Claim {
  /** Writes down what has come up, for the next start, an import and a reset to find. */
  note(change: { readonly databaseUrl?: string; readonly programs?: readonly number[] }): void;
  release(): void;
}

/** Programs end by themselves when their starter does; one that has not after this long is ended. */
const LEFT_OVER_MS = 6_000;

/**
 * Takes the state folder, after the last of what a killed starter left behind has ended.
 *
 * @throws RangeError when a copy runs from there
 */
export async function claimState(state: string): Promise<Claim> {
  mkdirSync(state, { recursive: true });
  const file = fileOf(state);
  const before = readState<RunningCopy>(file);
  if (before?.starter && isRunning(before.starter)) {
    throw new RangeError(
      `CommerceAI already runs from this folder (process ${before.starter.pid}): stop it with Ctrl-C first, or start a second copy from another folder with PORT_OFFSET=1000 npm start.`,
    );
  }
  await endLeftOvers(before?.programs ?? []);
  let copy: RunningCopy = { starter: describeProcess(process.pid), programs: [] };
  writeState(file, copy);
  return {
    note({ databaseUrl, programs }) {
      copy = {
        ...copy,
        ...(databaseUrl === undefined ? {} : { databaseUrl }),
        ...(programs === undefined ? {} : { programs: programs.map(describeProcess) }),
      };
      writeState(file, copy);
    },
    release: () => rmSync(file, { force: true }),
  };
}

/** The database of the copy that runs from this folder, or undefined. */
export function runningDatabase(state: string): string | undefined {
  const copy = readState<RunningCopy>(fileOf(state));
  return copy?.starter && isRunning(copy.starter) ? copy.databaseUrl : undefined;
}

async function endLeftOvers(programs: readonly RunningProcess[]): Promise<void> {
  const deadline = Date.now() + LEFT_OVER_MS;
  const left = () => programs.filter(isRunning);
  while (left().length > 0 && Date.now() < deadline) await wait(50);
  for (const { pid } of left()) process.kill(pid, 'SIGKILL');
}

function fileOf(state: string): string {
  return join(state, 'running.json');
}
