import swagger from '@fastify/swagger';
import apiReference from '@scalar/fastify-api-reference';
import type { FastifyInstance } from 'fastify';
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
  await app.register(apiReference, {
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
        operation.requestBody = {
          required: true,
          content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
        };
      }
    }
  }
  return document;
}
