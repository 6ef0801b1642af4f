import type { Attachment, CustomerServiceEvent, CustomerServiceReply, RespondInput } from '@commerceai/sdk';
import { InvalidInputError } from '@commerceai/sdk';
import { z } from 'zod';
import type { ChatSessionClaims } from '../../app-proxy/session-token.ts';
import { attachmentAddress } from '../../attachments/attachment-address.ts';
import { CHAT, findConversation, requireSession } from '../../chat/shopper-session.ts';
import { sendEvents, wantsEvents } from '../../http/event-stream.ts';
import { toProblem } from '../../http/problem.ts';
import { shopperLanguage } from '../../http/shopper-language.ts';
import { HANDOVER_COST, visitorKey, visitorOf } from '../../http/visitor.ts';
import { ANSWERED, defineRoute } from '../../routing/define-route.ts';
import {
  languageOfTag,
  pageLanguageSchema,
  proxyQuerySchema,
  sessionTokenSchema,
} from '../../schemas/chat.ts';
import { replyEventSchema, replyExample, replySchema } from '../../schemas/reply.ts';
import type { Services } from '../../services.ts';

export const sendMessage = defineRoute({
  method: 'POST',
  path: '/app-proxy/messages',
  operationId: 'chatSendMessage',
  summary: 'Say something',
  description:
    'Answered as JSON, or as server-sent events with `Accept: text/event-stream`. When the connection breaks, ' +
    'sending the same messageId again gives the same answer.',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 5,
  query: proxyQuerySchema,
  body: z.object({
    session: sessionTokenSchema,
    messageId: z.uuid().describe('Made before the first try and kept for every further one.'),
    text: z.string().max(4000),
    language: pageLanguageSchema.exactOptional(),
    attachments: z.array(z.string().max(200)).max(5).exactOptional().describe('Ids of uploaded pictures.'),
  }),
  status: 200,
  answer: {
    description: 'The reply.',
    schema: replySchema,
    example: replyExample,
    events: replyEventSchema,
  },
  problems: [409],
  async handler({ services, actor, body, request, reply, takeAllowance, charge }) {
    const session = requireSession({ services, actor, token: body.session, takeAllowance });
    await findConversation(services, actor, session);
    const language = languageOfTag(body.language);
    const input: RespondInput = {
      shopId: actor.shopId,
      channel: CHAT,
      threadKey: session.sessionId,
      messageId: body.messageId,
      text: body.text,
      attachments: await attachmentsOf(services, session, body.attachments ?? []),
      visitor: visitorKey(actor, request.ip),
      signal: services.inFlight.signal,
      ...(language ? { language } : {}),
      ...(actor.customerId ? { customer: { id: actor.customerId, verified: true } } : {}),
    };
    const chargeHandover = (answer: CustomerServiceReply) => {
      // Silence while a person has the floor costs nothing more.
      if (answer.handover && answer.replyId !== '')
        charge('visitor', visitorOf(actor, request.ip), HANDOVER_COST);
      return answer;
    };
    if (!wantsEvents(request))
      return chargeHandover(await services.inFlight.track(services.ai.customerService.respond(input)));
    const inLanguage = shopperLanguage(request);
    await sendEvents({
      request,
      reply,
      events: observed(services.ai.customerService.stream(input), chargeHandover),
      inFlight: services.inFlight,
      toProblem: (error) =>
        toProblem(error, {
          requestId: request.id,
          ...(inLanguage ? { shopperLanguage: inLanguage } : {}),
        }),
    });
    return ANSWERED;
  },
});

/** The same events; what the last one says is noted. */
async function* observed(
  events: AsyncIterable<CustomerServiceEvent>,
  note: (reply: CustomerServiceReply) => void,
): AsyncGenerator<CustomerServiceEvent> {
  for await (const event of events) {
    if (event.type === 'end') note(event.reply);
    yield event;
  }
}

async function attachmentsOf(
  services: Services,
  session: ChatSessionClaims,
  granted: readonly string[],
): Promise<readonly Attachment[]> {
  return Promise.all(
    granted.map(async (name, index) => {
      const id = services.attachmentGrants.open(session.shopId, session.sessionId, name);
      const stored = id && (await services.attachments.find(session.shopId, id));
      if (!stored) {
        throw new InvalidInputError({
          message: 'An attachment is not one that this session uploaded.',
          fields: [{ path: `body.attachments.${index}`, message: 'Upload the picture first.' }],
        });
      }
      const { mediaType, size } = stored;
      return { kind: 'image', url: attachmentAddress(stored.id), name: stored.name, mediaType, size };
    }),
  );
}
