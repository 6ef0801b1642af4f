import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import type { Route } from './define-route.ts';

type OpenApiDocument = ReturnType<typeof jsonSchemaTransformObject>;

/** Serves the description of all routes at /openapi.json and a readable form of it at /docs, from this server alone. */
export async function registerDocumentation(app: FastifyInstance, routes: readonly Route[]): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'CommerceAI',
        version: '0.1.0',
        description: 'Agents that do a merchant’s shop work. Errors are problem details (RFC 9457).',
      },
      components: {
        securitySchemes: {
          apiKey: { type: 'http', scheme: 'bearer', description: 'A shop’s API key, "cai_…".' },
          appProxy: {
            type: 'apiKey',
            in: 'query',
            name: 'signature',
            description: 'Put on by the storefront’s app proxy, never by the page.',
          },
        },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => addExamples(jsonSchemaTransformObject(document), routes),
  });
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());

  let reference: Promise<FastifyInstance> | undefined;
  for (const url of ['/docs', '/docs/*']) {
    app.get(url, { schema: { hide: true } }, async (request, reply) => {
      reference ??= createReference();
      const page = await (await reference).inject(request.url);
      const { 'content-type': type, location } = page.headers;
      if (type) reply.type(String(type));
      if (location) reply.header('location', location);
      return reply.code(page.statusCode).send(page.rawPayload);
    });
  }
}

/** The reader of the description. It weighs five megabytes, so that it is loaded only when somebody reads. */
async function createReference(): Promise<FastifyInstance> {
  const { default: apiReference } = await import('@scalar/fastify-api-reference');
  const reference = Fastify();
  await reference.register(apiReference, {
    routePrefix: '/docs',
    configuration: {
      url: '/openapi.json',
      pageTitle: 'CommerceAI API',
      // Nothing may be fetched from elsewhere: the page works with no internet.
      withDefaultFonts: false,
      telemetry: false,
      agent: { disabled: true, hideAddApi: true },
      mcp: { disabled: true },
      hideClientButton: true,
      showDeveloperTools: 'never',
    },
  });
  return reference;
}

interface Operation {
  operationId?: string;
  requestBody?: unknown;
  responses?: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

/** What the schemas alone do not carry: examples, and bodies that are bytes. */
function addExamples(document: OpenApiDocument, routes: readonly Route[]): OpenApiDocument {
  const byId = new Map(routes.map((route) => [route.operationId, route]));
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path ?? {}) as Operation[]) {
      const route = byId.get(operation.operationId ?? '');
      if (!route) continue;
      const json = operation.responses?.[route.status]?.content?.['application/json'];
      if (json && route.answer.example !== undefined) json.example = route.answer.example;
      if (route.body === 'bytes') {
        const schema = { type: 'string', format: 'binary' };
        operation.requestBody = { required: true, content: { '*/*': { schema } } };
      }
    }
  }
  return document;
}
