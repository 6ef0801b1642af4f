import type { FastifySchema } from 'fastify';
import type { z } from 'zod';
import { PROBLEM_MEDIA_TYPE } from '../http/problem.ts';
import { problemSchema } from '../schemas/problem.ts';
import type { Route } from './define-route.ts';
import { isScope } from './permission.ts';

const PROBLEM_DESCRIPTIONS: Readonly<Record<number, string>> = {
  400: 'Fields were refused; "errors" names each.',
  401: 'No valid API key, session or signature.',
  403: 'The API key lacks the scope.',
  404: 'No such thing in this shop.',
  409: 'The state does not allow this, or has changed meanwhile.',
  413: 'The body is too large.',
  415: 'The media type is not accepted.',
  429: 'Too many requests; see Retry-After.',
  500: 'Something went wrong on our side.',
  503: 'A dependency does not answer; see Retry-After.',
};

interface Described {
  description: string;
  content?: Record<string, { schema: z.ZodType }>;
}

/** The schemas that Fastify checks and that the documentation is made from. */
export function documentRoute(route: Route): FastifySchema {
  const response: Record<number, Described> = { [route.status]: describeAnswer(route) };
  for (const status of problemStatuses(route)) {
    response[status] = {
      description: PROBLEM_DESCRIPTIONS[status] ?? 'The request was refused.',
      content: { [PROBLEM_MEDIA_TYPE]: { schema: problemSchema } },
    };
  }
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [...route.tags],
    description: [route.description, describeAccess(route)].filter(Boolean).join('\n\n'),
    security: securityOf(route),
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { querystring: route.query } : {}),
    ...(route.headers ? { headers: route.headers } : {}),
    ...(route.body && route.body !== 'bytes' ? { body: route.body } : {}),
    response,
  };
}

function describeAnswer({ answer }: Route): Described {
  const content: Record<string, { schema: z.ZodType }> = {};
  if (answer.schema) content[answer.mediaType ?? 'application/json'] = { schema: answer.schema };
  if (answer.events) content['text/event-stream'] = { schema: answer.events };
  return { description: answer.description, ...(Object.keys(content).length > 0 ? { content } : {}) };
}

/** What follows from the permission and the schemas, and what the route adds. */
function problemStatuses(route: Route): readonly number[] {
  const statuses = new Set([429, 500, 503, ...(route.problems ?? [])]);
  if (route.params || route.query || route.body || route.headers) statuses.add(400);
  if (route.permission !== 'public') statuses.add(401);
  if (isScope(route.permission)) statuses.add(403);
  if (route.body) {
    statuses.add(413);
    statuses.add(415);
  }
  return [...statuses].sort();
}

function describeAccess(route: Route): string {
  if (isScope(route.permission)) return `Needs an API key with the scope \`${route.permission}\`.`;
  if (route.permission === 'shopper')
    return 'Called through the storefront’s app proxy, which signs the query.';
  if (route.permission === 'webhook') return 'The platform’s signature over the raw body is checked first.';
  return '';
}

function securityOf(route: Route): { [name: string]: string[] }[] {
  if (isScope(route.permission)) return [{ apiKey: [route.permission] }];
  return route.permission === 'shopper' ? [{ appProxy: [] }] : [];
}
