// Removes the state of this copy: database, logs, secrets. Refuses while it runs.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const OURS = ['postgres', 'logs', 'compile-cache', 'demo.json', 'secrets.json', 'running.json'];
const STOP_MS = 10_000;

// It removes for good, and takes no word that it does not know for consent.
if (process.argv.length > 2)
  fail(`npm run reset takes no options, and "${process.argv[2]}" is none: nothing was removed.`);

const given = process.env.COMMERCEAI_STATE;
const state = given
  ? resolve(process.env.INIT_CWD ?? process.cwd(), given)
  : join(dirname(fileURLToPath(import.meta.url)), '..', '.commerceai');
const name = given ? state : '.commerceai/';

const starter =
  readJson(join(state, 'running.json'))?.starter ?? readJson(join(state, 'postgres/owner.json'));
if (starter && isRunning(starter)) {
  fail(`CommerceAI is running from this folder (process ${starter.pid}): stop it with Ctrl-C first.`);
}
// A named folder may be anybody's.
const foreign = given && existsSync(state) ? readdirSync(state).filter((entry) => !OURS.includes(entry)) : [];
if (foreign.length > 0)
  fail(`${state} holds more than CommerceAI's state (${foreign[0]}): remove it by hand.`);
await stopLeftOvers();
rmSync(state, { recursive: true, force: true });
process.stdout.write(`Removed ${name}. The next npm start begins anew.\n`);

/** What a killed starter left behind: programs, which end by themselves, and PostgreSQL, which does not. */
async function stopLeftOvers() {
  const [pid] = readText(join(state, 'postgres/data/postmaster.pid'))?.split('\n').map(Number) ?? [];
  const postgres = pid > 0 && readStat(pid)?.program === 'postgres' ? [{ pid }] : [];
  const left = [...(readJson(join(state, 'running.json'))?.programs ?? []), ...postgres].filter(isRunning);
  for (const signal of ['SIGINT', 'SIGKILL']) {
    for (const { pid } of left.filter(isRunning)) process.kill(pid, signal);
    const deadline = Date.now() + STOP_MS;
    while (left.some(isRunning) && Date.now() < deadline) await wait(20);
  }
}

/** Process ids are used again: one with another start time is somebody else. */
function isRunning({ pid, startedAt }) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  const stat = readStat(pid);
  return !stat || (stat.state !== 'Z' && (startedAt === undefined || stat.startedAt === startedAt));
}

/** Fields 2, 3 and 22 of /proc/<pid>/stat, where there is one; the second stands in parentheses. */
function readStat(pid) {
  const stat = readText(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  const end = stat.lastIndexOf(')');
  const fields = stat.slice(end + 2).split(' ');
  return { program: stat.slice(stat.indexOf('(') + 1, end), state: fields[0], startedAt: fields[19] };
}

function readJson(file) {
  try {
    return JSON.parse(readText(file) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
