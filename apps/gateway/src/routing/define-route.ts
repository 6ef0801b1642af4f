import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { CallerKind } from '../http/rate-limit.ts';
import type { Services } from '../services.ts';
import type { ActorOf, Permission } from './permission.ts';

/** A successful answer: what it means, what it looks like, and one that could be real. */
export interface Answer<Schema extends z.ZodType = z.ZodType> {
  readonly description: string;
  /** Absent for an answer without a body. */
  readonly schema?: Schema;
  readonly example?: z.output<Schema>;
  /** Shape of each server-sent event, for routes that can also answer with a stream. */
  readonly events?: z.ZodType;
  /** Media type of a body that is not JSON. */
  readonly mediaType?: string;
}

/** Returned by a handler that has written, or will write, the answer itself. */
export const ANSWERED: unique symbol = Symbol('answered');

/** What a handler is given. */
export interface RouteContext<Access extends Permission, Params, Query, Body, Headers> {
  readonly services: Services;
  readonly actor: ActorOf<Access>;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly headers: Headers;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /**
   * Takes the route's cost, or another, from a caller that only the handler can name.
   * @throws HttpError `rate_limited`
   */
  takeAllowance(kind: CallerKind, id: string, cost?: number): void;
  /** Counts what the answer turned out to cost, beyond the route's cost; refuses nothing by itself. */
  charge(kind: CallerKind, id: string, cost: number): void;
}

type OutputOf<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

/** One route, declared once: server, documentation, client and permission tests are made from it. */
export interface RouteDeclaration<
  Access extends Permission,
  Params extends z.ZodType | undefined,
  Query extends z.ZodType | undefined,
  Body extends z.ZodType | 'bytes' | undefined,
  Headers extends z.ZodType | undefined,
  Success extends z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With ":name" for parameters. */
  readonly path: string;
  /** Name of the method in the client. */
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly permission: Access;
  /**
   * Units taken from the caller's allowance: about one per database round trip. From a key or an anonymous
   * caller, and from a shopper's address in the shop, before the body is read; shoppers' handlers take it from the
   * session too, and webhooks' handlers take it themselves.
   */
  readonly cost: number;
  readonly params?: Params;
  readonly query?: Query;
  /** `'bytes'`: the body stays as it came, for signatures and pictures. */
  readonly body?: Body;
  readonly headers?: Headers;
  /** Bytes. @default 1 MiB */
  readonly bodyLimit?: number;
  readonly status: 200 | 201 | 202 | 204;
  readonly answer: Answer<Success>;
  /** Statuses of problem details beyond those that follow from the permission and the schemas. */
  readonly problems?: readonly number[];
  handler(
    context: RouteContext<
      Access,
      OutputOf<Params>,
      OutputOf<Query>,
      Body extends 'bytes' ? Buffer : OutputOf<Body>,
      OutputOf<Headers>
    >,
  ): Promise<z.output<Success> | typeof ANSWERED>;
}

type Erased = RouteDeclaration<
  Permission,
  z.ZodType | undefined,
  z.ZodType | undefined,
  z.ZodType | 'bytes' | undefined,
  z.ZodType | undefined,
  z.ZodType
>;

/** A route whose schemas no longer matter to the type system; only `registerRoutes` calls its handler. */
export interface Route extends Omit<Erased, 'handler'> {
  handler(context: never): Promise<unknown>;
}

/** Declares a route; the handler's arguments and result are typed from the schemas. */
export function defineRoute<
  const Access extends Permission,
  Success extends z.ZodType,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | 'bytes' | undefined = undefined,
  Headers extends z.ZodType | undefined = undefined,
>(declaration: RouteDeclaration<Access, Params, Query, Body, Headers, Success>): Route {
  return declaration as Route;
}
