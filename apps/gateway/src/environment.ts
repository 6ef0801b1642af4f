import { type Environment, incompleteEnvironment, readEnvironment, secretProblem } from '@commerceai/runtime';
import { type InvalidField, InvalidInputError } from '@commerceai/sdk';
import { z } from 'zod';

/** A host name of at least two labels (RFC 1123, section 2.1). */
const DOMAIN = /^(?!-)[a-z0-9-]{1,63}(?<!-)(\.(?!-)[a-z0-9-]{1,63}(?<!-))+$/;

const schema = z.object({
  APP_PROXY_SECRET: z.string({
    error: 'is missing: set it to the secret shared with the storefront’s app proxy',
  }),
  SESSION_SECRET: z.string({
    error: 'is missing: set it to a random text of 32 characters or more, openssl rand -hex 32',
  }),
  HOST: z.string().default('127.0.0.1'),
  SHOP_DOMAIN: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((domain) => domain.trim().toLowerCase())
        .filter((domain) => domain !== ''),
    )
    .refine((domains) => domains.length > 0 && domains.every((domain) => DOMAIN.test(domain)), {
      error:
        'must be the shop’s permanent domain, "example.myshopify.com", or several with commas between them',
    })
    .optional(),
  TRUST_PROXY: z
    .string()
    .regex(/^\d$/, 'is how many proxies of yours stand before the gateway: 0 to 9')
    .default('0')
    .transform(Number),
  RATE_LIMIT_KEY_PER_SECOND: z.coerce.number().positive().optional(),
});

/** What the gateway is told by its environment variables. */
export interface GatewayEnvironment {
  readonly shared: Environment;
  /** Shared with the storefront's app proxy, which signs with it. */
  readonly appProxySecret: string;
  /** Signs the chat's session tokens and the addresses of attachments. */
  readonly sessionSecret: string;
  /** Address to listen on. */
  readonly host: string;
  /** Storefront domains of the shop; undefined: whichever the app proxy signed for. */
  readonly shopDomains?: readonly string[];
  /** Proxies of ours before this server: so many entries of X-Forwarded-For, from the end, are believed. */
  readonly trustProxy: number;
  /** Units that an API key's allowance regains each second. */
  readonly keyUnitsPerSecond?: number;
}

/**
 * Reads the gateway's environment variables. Production takes no short or well-known secret.
 *
 * @throws InvalidInputError that names every wrong variable at once, with the remedy
 */
export function readGatewayEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): GatewayEnvironment {
  // A variable set to nothing is one not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const shared = readShared(given);
  const own = schema.safeParse(given);
  const problems = [
    ...(Array.isArray(shared) ? shared : []),
    ...(own.error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message })),
  ];
  if (given.NODE_ENV === 'production') problems.push(...productionProblems(given, problems));
  if (Array.isArray(shared) || !own.success || problems.length > 0) throw incompleteEnvironment(problems);
  const { SHOP_DOMAIN: shopDomains, RATE_LIMIT_KEY_PER_SECOND: keyUnitsPerSecond } = own.data;
  return {
    shared,
    host: own.data.HOST,
    appProxySecret: own.data.APP_PROXY_SECRET,
    sessionSecret: own.data.SESSION_SECRET,
    trustProxy: own.data.TRUST_PROXY,
    ...(shopDomains ? { shopDomains } : {}),
    ...(keyUnitsPerSecond === undefined ? {} : { keyUnitsPerSecond }),
  };
}

/** What every host shares, or what is wrong with it. */
function readShared(given: Readonly<Record<string, string | undefined>>): Environment | InvalidField[] {
  try {
    return readEnvironment(given);
  } catch (error) {
    if (!InvalidInputError.isInstance(error)) throw error;
    return [...error.fields];
  }
}

function productionProblems(
  given: Readonly<Record<string, string | undefined>>,
  known: readonly InvalidField[],
): InvalidField[] {
  const problems: InvalidField[] = [];
  for (const path of ['APP_PROXY_SECRET', 'SESSION_SECRET']) {
    const message = secretProblem(given[path] ?? '');
    if (message && !known.some((problem) => problem.path === path)) problems.push({ path, message });
  }
  if (given.SESSION_SECRET !== undefined && given.SESSION_SECRET === given.APP_PROXY_SECRET) {
    const message = 'must differ from APP_PROXY_SECRET: whoever holds the one could make sessions with it';
    if (!problems.some(({ path }) => path === 'SESSION_SECRET'))
      problems.push({ path: 'SESSION_SECRET', message });
  }
  if (!given.PUBLIC_URL?.startsWith('https://')) {
    problems.push({
      path: 'PUBLIC_URL',
      message: 'must be the https:// address under which browsers reach this server in production',
    });
  }
  // One secret may serve several shops: without the domain a shopper of one could be taken for one of another.
  if (!given.SHOP_DOMAIN) {
    problems.push({
      path: 'SHOP_DOMAIN',
      message: 'is missing: set it to the shop’s permanent domain, "example.myshopify.com"',
    });
  }
  return problems;
}
