import { type InvalidField, InvalidInputError } from '@commerceai/sdk';
import { z } from 'zod';

/** Shortest secret that production takes: 32 characters of hexadecimal are 128 bits. */
const SECRET_LENGTH = 32;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const url = (purpose: string) =>
  z.url({ protocol: /^https?$/, error: `must be an http or https address, ${purpose}` }).optional();

const schema = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'must be production, development or test' })
    .default('development'),
  DATABASE_URL: z
    .string({
      error: 'is missing: set it to the address of a PostgreSQL, postgresql://user:password@host/name',
    })
    .regex(
      /^postgres(ql)?:\/\//,
      'must be the address of a PostgreSQL, postgresql://user:password@host/name',
    ),
  REDIS_URL: z
    .string()
    .regex(
      /^rediss?:\/\//,
      'must be the address of a Redis, redis://host:6379; leave it out to queue in PostgreSQL',
    )
    .optional(),
  PORT: z.coerce
    .number({ error: 'must be a port number, 4000' })
    .int('must be a port number, 4000')
    .min(0, 'must be a port number, 4000')
    .max(65_535, 'must be a port number, 4000')
    .default(4000),
  PUBLIC_URL: url('where browsers reach this server'),
  STOREFRONT_URL: url('where the shop is'),
  GATEWAY_URL: url('where the gateway is'),
  SHOP_ID: z.string().min(1).default('default'),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: url('of a service that speaks OpenAI’s protocol'),
  OPENAI_MODEL: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }).default('info'),
  SANDBOX: z
    .enum(['0', '1', 'false', 'true'], { error: 'must be 1 or 0' })
    .default('0')
    .transform((value) => value === '1' || value === 'true'),
});

/** What a host is told by its environment variables, checked. */
export interface Environment {
  readonly mode: 'production' | 'development' | 'test';
  readonly databaseUrl: string;
  /** Undefined: jobs wait in PostgreSQL. */
  readonly redisUrl?: string;
  readonly port: number;
  /** Where browsers reach this server. */
  readonly publicUrl?: string;
  readonly storefrontUrl?: string;
  readonly gatewayUrl?: string;
  readonly shopId: string;
  /** Undefined: replies are composed without a language model. */
  readonly openai?: { readonly apiKey: string; readonly baseUrl?: string; readonly model?: string };
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** True when simulated platforms stand in for the real ones. */
  readonly sandbox: boolean;
}

/**
 * Reads the environment variables that every host shares. Production takes no sandbox and no plain HTTP.
 *
 * @throws InvalidInputError that names every wrong variable at once, with the remedy
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  // A variable set to nothing is one not set: that is how shells and compose files leave one out.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  const problems: InvalidField[] = parsed.success
    ? productionProblems(parsed.data)
    : parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  if (!parsed.success || problems.length > 0) {
    if (!parsed.success) problems.push(...productionProblems(given as never, problems));
    throw incompleteEnvironment(problems);
  }
  return toEnvironment(parsed.data);
}

type Variables = z.output<typeof schema>;

function productionProblems(variables: Variables, known: readonly InvalidField[] = []): InvalidField[] {
  if (variables.NODE_ENV !== 'production') return [];
  const problems: InvalidField[] = [];
  const report = (path: keyof Variables, message: string) => {
    if (!known.some((problem) => problem.path === path)) problems.push({ path, message });
  };
  if (variables.SANDBOX && String(variables.SANDBOX) !== '0' && String(variables.SANDBOX) !== 'false') {
    report('SANDBOX', 'must be 0 in production: simulated platforms are no shop');
  }
  for (const name of ['STOREFRONT_URL', 'GATEWAY_URL', 'OPENAI_BASE_URL'] as const) {
    if (variables[name]?.startsWith('http://')) report(name, 'must begin with https:// in production');
  }
  return problems;
}

/** What is wrong with a secret in production: it is too short, of few characters, one
 * piece again and again, or a word that stands for one. */
export function secretProblem(secret: string): string | undefined {
  const weak =
    secret.length < SECRET_LENGTH ||
    new Set(secret).size < 8 ||
    /^(.{1,16})\1+.{0,15}$/s.test(secret) ||
    /change.?me|default|example|placeholder|secret/i.test(secret);
  return weak
    ? `must be a random text of ${SECRET_LENGTH} characters or more in production: openssl rand -hex 32`
    : undefined;
}

/** An error that names every wrong variable at once, each with what to do. */
export function incompleteEnvironment(problems: readonly InvalidField[]): InvalidInputError {
  return new InvalidInputError({
    message: `The environment is not complete:\n${problems.map(({ path, message }) => `  ${path} ${message}`).join('\n')}`,
    fields: problems,
  });
}

function toEnvironment(variables: Variables): Environment {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = variables;
  return {
    mode: variables.NODE_ENV,
    databaseUrl: variables.DATABASE_URL,
    port: variables.PORT,
    shopId: variables.SHOP_ID,
    logLevel: variables.LOG_LEVEL,
    sandbox: variables.SANDBOX,
    ...(variables.REDIS_URL === undefined ? {} : { redisUrl: variables.REDIS_URL }),
    ...(variables.PUBLIC_URL === undefined ? {} : { publicUrl: variables.PUBLIC_URL }),
    ...(variables.STOREFRONT_URL === undefined ? {} : { storefrontUrl: variables.STOREFRONT_URL }),
    ...(variables.GATEWAY_URL === undefined ? {} : { gatewayUrl: variables.GATEWAY_URL }),
    ...(apiKey === undefined
      ? {}
      : {
          openai: {
            apiKey,
            ...(baseUrl === undefined ? {} : { baseUrl }),
            ...(model === undefined ? {} : { model }),
          },
        }),
  };
}
