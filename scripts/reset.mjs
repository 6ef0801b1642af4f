// Removes the state of this copy: database, logs, secrets. Refuses while it runs.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const state = join(dirname(fileURLToPath(import.meta.url)), '..', '.commerceai');
const postmaster = join(state, 'postgres', 'data', 'postmaster.pid');

if (existsSync(postmaster) && isRunning(Number(readFileSync(postmaster, 'utf8').split('\n')[0]))) {
  process.stderr.write('CommerceAI is running from this folder: stop it with Ctrl-C first.\n');
  process.exit(1);
}
rmSync(state, { recursive: true, force: true });
process.stdout.write('Removed .commerceai/. The next npm start begins anew.\n');

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
