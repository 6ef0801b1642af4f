import { type Environment, readEnvironment } from '@commerceai/runtime';
import { InvalidInputError } from '@commerceai/sdk';
import { z } from 'zod';

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  SHOP_DOMAIN: z
    .string()
    .transform((text) => text.split(',').map((domain) => domain.trim().toLowerCase()))
    .optional(),
  TRUST_PROXY: z
    .enum(['0', '1', 'false', 'true'])
    .default('0')
    .transform((value) => value === '1' || value === 'true'),
  RATE_LIMIT_KEY_PER_SECOND: z.coerce.number().positive().optional(),
});

/** What the gateway is told by its environment variables. */
export interface GatewayEnvironment {
  readonly shared: Environment;
  /** Address to listen on. */
  readonly host: string;
  /** Storefront domains of the shop; undefined: whichever the app proxy signed for. */
  readonly shopDomains?: readonly string[];
  /** Whether X-Forwarded-For is set by a proxy of ours. */
  readonly trustProxy: boolean;
  /** Units that an API key's allowance regains each second. */
  readonly keyUnitsPerSecond?: number;
}

/** @throws InvalidInputError that names every wrong variable */
export function readGatewayEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): GatewayEnvironment {
  const shared = readEnvironment(variables);
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new InvalidInputError({
      message: `The environment is not right: ${fields.map(({ path, message }) => `${path}: ${message}`).join('; ')}`,
      fields,
    });
  }
  const { HOST: host, SHOP_DOMAIN: shopDomains, TRUST_PROXY: trustProxy } = parsed.data;
  if (shared.mode === 'production' && !shopDomains) {
    // One secret may serve several shops: without the domain a shopper of one could be taken for one of another.
    throw new InvalidInputError({
      message: 'SHOP_DOMAIN is missing: set it to the shop’s permanent domain, "example.myshopify.com".',
      fields: [{ path: 'SHOP_DOMAIN', message: 'Required in production.' }],
    });
  }
  const keyUnitsPerSecond = parsed.data.RATE_LIMIT_KEY_PER_SECOND;
  return {
    shared,
    host,
    trustProxy,
    ...(shopDomains ? { shopDomains } : {}),
    ...(keyUnitsPerSecond === undefined ? {} : { keyUnitsPerSecond }),
  };
}
