import {
  CommerceAIError,
  ConflictError,
  ConnectorError,
  InvalidInputError,
  ModelError,
  type ShopLanguage,
} from '@commerceai/sdk';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { HttpError } from './http-error.ts';
import { isProblemCode, PROBLEMS, type ProblemCode } from './problem-catalogue.ts';

/** RFC 9457 problem details, with the stable code and the refused fields as extension members. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable; finer than the type where the failure has a code of its own. */
  readonly code: string;
  readonly detail: string;
  /** Names the request in the logs. */
  readonly instance: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Seconds to wait when a dependency is away and did not say how long. */
const RETRY_AFTER_UNAVAILABLE = 2;

/** What a failure becomes: the body, and when to come back. */
export interface ProblemAnswer {
  readonly problem: Problem;
  readonly retryAfter?: number;
  /** True when nobody foresaw it: log it with all it has. */
  readonly unexpected: boolean;
}

/**
 * Maps any thrown value to problem details. The only place that knows which error is which status.
 * With `shopperLanguage` the detail is written for a shopper.
 */
export function toProblem(
  error: unknown,
  context: { requestId: string; shopperLanguage?: ShopLanguage },
): ProblemAnswer {
  const kind = kindOf(error);
  const { title, status, shopper } = PROBLEMS[kind];
  const fields = fieldsOf(error);
  const retryAfter = retryAfterOf(error, kind);
  return {
    problem: {
      type: `/problems/${kind}`,
      title,
      status,
      code: kind !== 'internal' && CommerceAIError.isInstance(error) ? error.code : kind,
      detail: context.shopperLanguage ? shopper[context.shopperLanguage] : detailOf(error, kind),
      instance: `urn:request:${context.requestId}`,
      ...(fields.length > 0 ? { errors: fields } : {}),
    },
    ...(retryAfter === undefined ? {} : { retryAfter }),
    unexpected: kind === 'internal',
  };
}

function kindOf(error: unknown): ProblemCode {
  if (hasZodFastifySchemaValidationErrors(error)) return 'invalid_input';
  if (!CommerceAIError.isInstance(error)) return kindOfFastify(error);
  if (isProblemCode(error.code)) return error.code;
  if (ConflictError.isInstance(error)) return 'conflict';
  if (ModelError.isInstance(error)) return 'model_failed';
  if (ConnectorError.isInstance(error)) return 'connector_failed';
  return 'internal';
}

/** Fastify refuses bodies before any of our code runs; its errors carry a status. */
function kindOfFastify(error: unknown): ProblemCode {
  switch (statusOf(error)) {
    case 400:
      return 'invalid_input';
    case 404:
      return 'route_not_found';
    case 413:
      return 'too_large';
    case 415:
      return 'unsupported_media_type';
    case 503:
      return 'unavailable';
    default:
      return 'internal';
  }
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

function detailOf(error: unknown, kind: ProblemCode): string {
  if (kind === 'internal') return 'The request failed on our side. The instance names it in our logs.';
  if (hasZodFastifySchemaValidationErrors(error)) return 'Some fields were refused; "errors" names each.';
  return error instanceof Error ? error.message : PROBLEMS[kind].title;
}

function fieldsOf(error: unknown): readonly { path: string; message: string }[] {
  if (hasZodFastifySchemaValidationErrors(error)) {
    return error.validation.map((issue) => ({
      path: [error.validationContext ?? 'body', ...issue.instancePath.split('/').filter(Boolean)].join('.'),
      message: issue.message ?? 'Not valid.',
    }));
  }
  return InvalidInputError.isInstance(error) ? error.fields : [];
}

function retryAfterOf(error: unknown, kind: ProblemCode): number | undefined {
  if (HttpError.isInstance(error) && error.retryAfter !== undefined) return error.retryAfter;
  return kind === 'unavailable' ? RETRY_AFTER_UNAVAILABLE : undefined;
}
