import { InvalidInputError, type RespondInput } from '@commerceai/sdk';
import { z } from 'zod';
import { sendEvents, wantsEvents } from '../../http/event-stream.ts';
import { toProblem } from '../../http/problem.ts';
import { ANSWERED, defineRoute } from '../../routing/define-route.ts';
import { attachmentSchema } from '../../schemas/conversation.ts';
import { replyEventSchema, replyExample, replySchema } from '../../schemas/reply.ts';
import { idSchema, languageSchema } from '../../schemas/shared.ts';

const bodySchema = z
  .strictObject({
    text: z.string().max(4000).describe('What the shopper wrote.'),
    conversationId: idSchema.exactOptional().describe('Goes on with this conversation.'),
    messageId: idSchema
      .exactOptional()
      .describe('The caller’s own id of the message: the same id again returns the same reply.'),
    channel: z
      .string()
      .min(1)
      .max(50)
      .exactOptional()
      .describe(
        '"chat" unless told. The reply is also sent where a connector of that name has messaging; on any other channel the caller shows it, and fetches what people write later from the conversation.',
      ),
    threadKey: idSchema.exactOptional().describe('The channel’s thread: a session id, a phone number.'),
    attachments: z.array(attachmentSchema).max(10).exactOptional(),
    customer: z
      .strictObject({
        id: idSchema.exactOptional(),
        email: z.email().exactOptional(),
        name: z.string().max(200).exactOptional(),
        verified: z.boolean().describe('True only when the caller itself knows who the shopper is.'),
      })
      .exactOptional(),
    language: languageSchema.exactOptional().describe('The page’s language: decides when the text does not.'),
  })
  .meta({ id: 'RespondRequest' });

const headersSchema = z.looseObject({
  'idempotency-key': idSchema.exactOptional().describe('Instead of `messageId`.'),
});

export const respond = defineRoute({
  method: 'POST',
  path: '/api/customer-service/respond',
  operationId: 'respond',
  summary: 'Answer a shopper’s message',
  description:
    'Stores the message and answers it, does what the shop’s policy allows, or hands over to a person. ' +
    'With `Accept: text/event-stream` the answer comes as server-sent events; a failure in mid-stream is ' +
    '`event: error` with problem details. A repeated message id is answered once.',
  tags: ['Customer service'],
  permission: 'conversations:write',
  cost: 5,
  headers: headersSchema,
  body: bodySchema,
  status: 200,
  answer: {
    description: 'The reply; its text is empty while a person has the conversation.',
    schema: replySchema,
    example: replyExample,
    events: replyEventSchema,
  },
  problems: [404, 409],
  async handler({ services, actor, body, headers, request, reply }) {
    const messageId = body.messageId ?? headers['idempotency-key'];
    if (!body.text.trim() && !body.attachments?.length) {
      throw new InvalidInputError({
        message: 'A message needs a text or an attachment.',
        fields: [{ path: 'body.text', message: 'Must not be empty.' }],
      });
    }
    const input: RespondInput = {
      ...body,
      shopId: actor.shopId,
      signal: services.inFlight.signal,
      ...(messageId === undefined ? {} : { messageId }),
    };
    if (!wantsEvents(request)) return services.inFlight.track(services.ai.customerService.respond(input));
    await sendEvents({
      request,
      reply,
      events: services.ai.customerService.stream(input),
      inFlight: services.inFlight,
      toProblem: (error) => toProblem(error, { requestId: request.id }),
    });
    return ANSWERED;
  },
});
