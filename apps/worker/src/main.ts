import {
  createAgents,
  createRuntime,
  type Runtime,
  readEnvironment,
  requireShop,
  warmUp,
} from '@commerceai/runtime';
import { CommerceAIError, systemClock } from '@commerceai/sdk';
import { DEFAULT_RETRIES } from './backoff.ts';
import { DEFAULT_PACE, startWorker, type Worker } from './worker.ts';

/** Milliseconds that work under way may take to end; a supervisor waits a little longer. */
const GRACE = 4000;
/** Milliseconds before the end at which work is asked to stop. */
const HURRY = 1000;
/** Longer than any answer may take: model time limits with their retries, and a send. */
const DEFAULT_LEASE = 90_000;
/** Longer than the model's time limit and the lookups before it. */
const REPLY = 30_000;

try {
  await main();
} catch (error) {
  const reason = CommerceAIError.isInstance(error) ? error.message : error;
  process.stderr.write(`${reason instanceof Error ? reason.stack : reason}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const environment = readEnvironment();
  const runtime = await createRuntime(environment, { role: 'worker' });
  await requireShop({ environment, ...runtime });
  const { ai, connectors } = await createAgents({
    environment,
    runtime,
    // biome-ignore lint/style/noRestrictedImports: loaded only where an environment asks for the sandbox.
    sandbox: () => import('@commerceai/sandbox'),
  });
  const hurry = new AbortController();
  const leaseMs = Number(process.env.WORKER_LEASE_MS) || DEFAULT_LEASE;
  const worker = startWorker({
    queue: runtime.queue,
    dependencies: {
      ai,
      connectors,
      attachments: runtime.attachments,
      clock: systemClock,
      random: Math.random,
      log: runtime.logger,
      leaseMs,
      replyMs: Math.min(REPLY, leaseMs),
      retries: DEFAULT_RETRIES,
      signal: hurry.signal,
    },
    pace: DEFAULT_PACE,
  });
  let stopping = false;
  // `disconnect`: whoever started this process is gone, and nobody else would end it.
  for (const reason of ['SIGTERM', 'SIGINT', 'disconnect']) {
    process.once(reason, () => {
      if (!stopping) void stop({ worker, runtime, hurry, reason });
      stopping = true;
    });
  }
  runtime.logger.info('worker is ready');
  process.send?.({ type: 'ready', port: 0 });
  await warmUp().catch((error) => runtime.logger.warn({ err: error }, 'not warmed up'));
}

/** Takes nothing new, lets what runs end, and closes what is behind it. What is left over is found by its lease. */
async function stop(options: {
  worker: Worker;
  runtime: Runtime;
  hurry: AbortController;
  reason: string;
}): Promise<void> {
  const { worker, runtime, hurry, reason } = options;
  runtime.logger.info({ reason }, 'worker stops');
  setTimeout(() => hurry.abort(), GRACE - HURRY);
  setTimeout(() => process.exit(0), GRACE);
  await worker.stop();
  await runtime
    .close()
    .catch((error) => runtime.logger.error({ err: error }, 'connections not closed cleanly'));
  process.exit(0);
}
