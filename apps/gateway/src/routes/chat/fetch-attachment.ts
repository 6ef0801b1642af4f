import { NotFoundError } from '@commerceai/sdk';
import { z } from 'zod';
import { sendAttachment } from '../../http/send-attachment.ts';
import { ANSWERED, defineRoute } from '../../routing/define-route.ts';
import { proxyQuerySchema } from '../../schemas/chat.ts';

export const fetchAttachment = defineRoute({
  method: 'GET',
  path: '/app-proxy/attachments/:name',
  operationId: 'chatFetchAttachment',
  summary: 'Fetch a picture of this conversation',
  description:
    'By the address in its message, which works for two days; a signed-in customer’s for that customer alone.',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 1,
  params: z.object({ name: z.string().min(1).max(200) }),
  query: proxyQuerySchema,
  status: 200,
  answer: { description: 'The bytes.', schema: z.string(), mediaType: 'image/*' },
  problems: [404],
  async handler({ services, actor, params, reply }) {
    const id = services.attachmentGrants.openAddress(actor, params.name);
    const attachment = id && (await services.attachments.read(actor.shopId, id));
    if (!attachment) throw new NotFoundError({ kind: 'attachment', id: params.name });
    sendAttachment(reply, attachment);
    return ANSWERED;
  },
});
