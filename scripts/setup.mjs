// Installs what is missing before a command runs. Plain JavaScript for any Node from 20 on, with nothing but Node
// itself: in a bare clone it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const forTests = process.argv.includes('--test');
const installed = join(root, 'node_modules', '.commerceai-installed');
const node24 = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const NEEDED_BYTES = 1_500_000_000;

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or later.`);

installPackages();
run(node24, ['packages/runtime/scripts/generate.mjs']);
run(node24, ['--conditions=@commerceai/source', 'packages/widgets/scripts/build.ts']);
if (forTests) installSystemPackages();

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock && existsSync(node24)) return;
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < NEEDED_BYTES)
    fail('The disk is too full to install: free about 1.5 GB and run the command again.');
  process.stdout.write('Installing packages (the first time this takes a minute or two) …\n');
  const npm = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  run(
    npm[0],
    [...npm[1], 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    'npm ci failed: read the lines above; without a network, run it again once there is one.',
  );
  mkdirSync(dirname(installed), { recursive: true });
  writeFileSync(installed, lock);
}

/** The browser and the Redis that some suites need. Where they cannot be had, those suites say so and are counted as skipped. */
function installSystemPackages() {
  const missing = [
    [
      'chromium',
      ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      process.env.CHROMIUM_PATH,
    ],
    [
      'redis-server',
      ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'],
      process.env.REDIS_SERVER_PATH,
    ],
  ].filter(([, paths, given]) => !(given && existsSync(given)) && !paths.some((path) => existsSync(path)));
  if (missing.length === 0) return;
  const names = missing.map(([name]) => name);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`Not installed: ${names.join(', ')}. The suites that need them are skipped.\n`);
    return;
  }
  process.stdout.write(`Installing ${names.join(' and ')} with apt …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  const { status } = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...names],
    quiet,
  );
  if (status !== 0)
    process.stdout.write(
      `apt could not install ${names.join(', ')}. The suites that need them are skipped.\n`,
    );
}

function run(command, parameters, advice) {
  const { status, error } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit' });
  if (status !== 0)
    fail(advice ?? `${command} ${parameters.join(' ')} failed${error ? `: ${error.message}` : '.'}`);
}

function fail(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}
