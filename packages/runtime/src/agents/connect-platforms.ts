import { type Connector, httpChannel, type Storage, shopCopy } from '@commerceai/sdk';
import type { Environment } from '#environment.ts';
import { readHttpChannel } from './channel-environment.ts';

/** What this package needs of the sandbox, which builds on it and so cannot be imported here. */
export interface Sandbox {
  /** Stand-ins for platforms that no connector reaches yet. */
  simulatedConnectors(environment: Environment): readonly Connector[];
}

/** The registry: each platform that the environment sets up, once. An agent takes the first that can do what it needs. */
export async function connectPlatforms(options: {
  environment: Environment;
  storage: Storage;
  sandbox: () => Promise<Sandbox>;
  variables: Readonly<Record<string, string | undefined>>;
}): Promise<readonly Connector[]> {
  const { environment, storage, variables } = options;
  const channel = readHttpChannel(variables, { production: environment.mode === 'production' });
  return [
    shopCopy({ storage, actions: environment.sandbox ? 'simulate' : 'none' }),
    ...(channel ? [httpChannel(channel)] : []),
    ...(environment.sandbox ? (await options.sandbox()).simulatedConnectors(environment) : []),
  ];
}
