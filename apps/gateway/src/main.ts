import { warmUp } from '@commerceai/runtime';
import { CommerceAIError } from '@commerceai/sdk';
import { compose, type Gateway } from './compose.ts';
import { readGatewayEnvironment } from './environment.ts';

/** Milliseconds that requests and streams under way may take to end; a supervisor waits a little longer. */
const GRACE = 4000;
/** Milliseconds before the end at which composing is asked to stop. */
const HURRY = 1000;

try {
  await main();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  const environment = readGatewayEnvironment();
  const gateway = await compose(environment);
  const { app } = gateway;
  let stopping = false;
  // `disconnect`: whoever started this process is gone, and nobody else would end it.
  for (const reason of ['SIGTERM', 'SIGINT', 'disconnect']) {
    process.once(reason, () => {
      if (!stopping) void stop(gateway, reason);
      stopping = true;
    });
  }
  await app.listen({ port: environment.shared.port, host: environment.host });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : environment.shared.port;
  app.log.info({ port }, 'gateway is ready');
  process.send?.({ type: 'ready', port });
  await warmUp().catch((error) => app.log.warn({ err: error }, 'not warmed up'));
}

/** Accepts nothing new, lets what runs end, and closes what is behind it. */
async function stop({ app, runtime, services }: Gateway, reason: string): Promise<void> {
  app.log.info({ reason }, 'gateway stops');
  const timers = [
    setTimeout(() => services.inFlight.abort(), GRACE - HURRY),
    setTimeout(() => {
      app.log.warn('requests cut off at the end of the grace');
      process.exit(0);
    }, GRACE),
  ];
  await app.close().catch((error) => app.log.error({ err: error }, 'server not closed cleanly'));
  await services.inFlight.idle();
  await runtime.close().catch((error) => app.log.error({ err: error }, 'connections not closed cleanly'));
  for (const timer of timers) clearTimeout(timer);
  process.exit(0);
}

/** One line that says what to do. */
function explain(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${error.port} is in use: stop what uses it, or set PORT (with npm start: PORT_OFFSET=1000) to another.`;
  }
  if (CommerceAIError.isInstance(error)) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
