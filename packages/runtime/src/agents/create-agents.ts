import { type CommerceAI, type Connector, createCommerceAI, withCircuitBreaker } from '@commerceai/sdk';
import { grounded } from '@commerceai/sdk/models/grounded';
import { openai } from '@commerceai/sdk/models/openai';
import type { Runtime } from '#create-runtime.ts';
import type { Environment } from '#environment.ts';
import { connectPlatforms, type Sandbox } from './connect-platforms.ts';

/** The agents of one process, and the platforms they reach. */
export interface Agents {
  readonly ai: CommerceAI;
  readonly connectors: readonly Connector[];
}

/** Puts the agents together for a host: the gateway and the worker run the same ones. */
export async function createAgents(options: {
  environment: Environment;
  runtime: Pick<Runtime, 'storage' | 'queue' | 'logger'>;
  /** Loads the simulated platforms; called only where they may run. */
  sandbox: () => Promise<Sandbox>;
  /** @default process.env */
  variables?: Readonly<Record<string, string | undefined>>;
}): Promise<Agents> {
  const { environment, runtime } = options;
  const connectors = await connectPlatforms({ variables: process.env, ...options, storage: runtime.storage });
  const ai = createCommerceAI({
    shopId: environment.shopId,
    // When the model fails or is too slow, the agent itself lets the model-free composer speak, and the reply says so.
    // While it fails again and again it is left alone, so that no shopper waits for another failure.
    model: environment.openai
      ? withCircuitBreaker(openai(openaiOptions(environment.openai)), {
          onChange: (state) => runtime.logger.warn({ state }, 'circuit breaker of the language model'),
        })
      : grounded(),
    connectors,
    storage: runtime.storage,
    queue: runtime.queue,
  });
  return { ai, connectors };
}

/** Answers once, to nobody: what the agent loads at first use is loaded before a shopper waits for it. */
export async function warmUp(): Promise<void> {
  await createCommerceAI().customerService.respond({ text: 'Bonjour' });
}

function openaiOptions({ baseUrl, ...rest }: NonNullable<Environment['openai']>) {
  return baseUrl === undefined ? rest : { ...rest, baseURL: baseUrl };
}
