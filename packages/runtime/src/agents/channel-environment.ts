import type { HttpChannelOptions, InvalidField } from '@commerceai/sdk';
import { z } from 'zod';
import { incompleteEnvironment, secretProblem } from '#environment.ts';

const SHORTEST_SECRET = 16;
/** Names of what the product itself speaks on: a channel of such a name would read their conversations as its own. */
const RESERVED_NAMES: ReadonlySet<string> = new Set(['api', 'chat', 'email']);
/** Names of this machine and of networks that no other back end is reached by. */
const LOCAL_HOST =
  /^(localhost|.*\.(localhost|local|internal)|127\..*|0\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|\[.*\])$/;

const schema = z.object({
  HTTP_CHANNEL_SECRET: z
    .string()
    .min(SHORTEST_SECRET, `needs at least ${SHORTEST_SECRET} characters: openssl rand -hex 32`)
    .optional(),
  HTTP_CHANNEL_CALLBACK_URL: z
    .url({ protocol: /^https?$/, error: 'must be the http or https address that replies are posted to' })
    .optional(),
  HTTP_CHANNEL_NAME: z
    .string()
    .regex(/^[a-z0-9-]{1,50}$/, 'is lower case, digits and hyphens')
    .refine(
      (name) => !RESERVED_NAMES.has(name),
      `is none of ${[...RESERVED_NAMES].join(', ')}: choose another`,
    )
    .default('http'),
});

/**
 * The signed channel to another back end, where one is set up. Production takes no weak secret, no plain HTTP and no
 * address of its own network: replies carry what customers say.
 *
 * @throws InvalidInputError that names every wrong variable at once, with the remedy
 */
export function readHttpChannel(
  variables: Readonly<Record<string, string | undefined>>,
  { production }: { readonly production: boolean },
): HttpChannelOptions | undefined {
  // A variable set to nothing is one not set.
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const problems: InvalidField[] = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));
  if (production) problems.push(...productionProblems(given, problems));
  if (!parsed.success || problems.length > 0) throw incompleteEnvironment(problems);
  const {
    HTTP_CHANNEL_SECRET: secret,
    HTTP_CHANNEL_CALLBACK_URL: callbackUrl,
    HTTP_CHANNEL_NAME: name,
  } = parsed.data;
  return secret === undefined
    ? undefined
    : { name, secret, ...(callbackUrl === undefined ? {} : { callbackUrl }) };
}

function productionProblems(
  given: Readonly<Record<string, string | undefined>>,
  known: readonly InvalidField[],
): InvalidField[] {
  const { HTTP_CHANNEL_SECRET: secret, HTTP_CHANNEL_CALLBACK_URL: callbackUrl } = given;
  const problems: InvalidField[] = [];
  const weak = secret === undefined ? undefined : secretProblem(secret);
  if (weak) problems.push({ path: 'HTTP_CHANNEL_SECRET', message: weak });
  if (callbackUrl !== undefined && !isPublicHttps(callbackUrl)) {
    problems.push({
      path: 'HTTP_CHANNEL_CALLBACK_URL',
      message: 'must be an https:// address that is not of this machine or its network in production',
    });
  }
  return problems.filter(({ path }) => !known.some((problem) => problem.path === path));
}

function isPublicHttps(address: string): boolean {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && !LOCAL_HOST.test(url.hostname);
}
