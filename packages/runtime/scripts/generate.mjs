// Writes the Prisma client into src/generated/prisma, unless the one there comes from the same schema already.
// Plain JavaScript and free of the network, so that a set-up script can call it on any Node from 20 on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const schema = join(repository, 'prisma/schema.prisma');
const output = join(repository, 'packages/runtime/src/generated/prisma');
const marker = join(output, 'schema.sha256');

const require = createRequire(import.meta.url);
const prismaPackage = require.resolve('prisma/package.json');
const { version } = JSON.parse(readFileSync(prismaPackage, 'utf8'));
const hash = createHash('sha256').update(version).update(readFileSync(schema)).digest('hex');

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== hash) {
  rmSync(output, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(dirname(prismaPackage), 'build/index.js'), 'generate', '--schema', schema],
    {
      cwd: repository,
      encoding: 'utf8',
      env: {
        ...process.env,
        // Generating needs no engine, but Prisma downloads one unless it is told where one lies: any file serves.
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    },
  );
  if (status !== 0) {
    process.stderr.write(`Prisma could not generate its client from ${schema}:\n${stdout}${stderr}\n`);
    process.exit(1);
  }
  writeFileSync(marker, hash);
}
