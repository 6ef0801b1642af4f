import { z } from 'zod';
import { defineRoute } from '../../routing/define-route.ts';
import { receivedSchema, receiveWebhook } from './receive-webhook.ts';

const channelSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,50}$/)
  .describe('Name of the connector.');

const shared = {
  method: 'POST',
  description:
    'Takes a platform’s webhook. Answered as soon as the messages are kept; they are answered by the worker. ' +
    'The same delivery again is counted as repeated and processed once.',
  tags: ['Customer service'],
  permission: 'webhook',
  cost: 2,
  body: 'bytes',
  status: 200,
  answer: {
    description: 'The messages are kept.',
    schema: receivedSchema,
    example: { received: 1, repeated: 0 },
  },
  problems: [404],
} as const;

export const webhook = defineRoute({
  ...shared,
  path: '/api/customer-service/webhook/:channel',
  operationId: 'receiveWebhook',
  summary: 'Take a platform’s webhook',
  params: z.object({ channel: channelSchema }),
  handler: ({ services, params, request, body, takeAllowance }) =>
    receiveWebhook({
      services,
      request,
      body,
      channelName: params.channel,
      onRefused: () => takeAllowance('address', request.ip),
    }),
});

export const webhookByQuery = defineRoute({
  ...shared,
  path: '/api/customer-service/webhook',
  operationId: 'receiveWebhookByQuery',
  summary: 'Take a platform’s webhook, its channel in the query',
  query: z.looseObject({ channel: channelSchema }),
  handler: ({ services, query, request, body, takeAllowance }) =>
    receiveWebhook({
      services,
      request,
      body,
      channelName: query.channel,
      onRefused: () => takeAllowance('address', request.ip),
    }),
});
