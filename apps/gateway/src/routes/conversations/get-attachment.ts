import { NotFoundError } from '@commerceai/sdk';
import { z } from 'zod';
import { sendAttachment } from '../../http/send-attachment.ts';
import { ANSWERED, defineRoute } from '../../routing/define-route.ts';
import { idSchema } from '../../schemas/shared.ts';

export const getAttachment = defineRoute({
  method: 'GET',
  path: '/api/customer-service/attachments/:id',
  operationId: 'getAttachment',
  summary: 'Fetch a picture that a shopper sent',
  tags: ['Conversations'],
  permission: 'conversations:read',
  cost: 2,
  params: z.object({ id: idSchema }),
  status: 200,
  answer: { description: 'The bytes.', schema: z.string(), mediaType: 'image/*' },
  problems: [404],
  async handler({ services, actor, params, reply }) {
    const attachment = await services.attachments.read(actor.shopId, params.id);
    if (!attachment) throw new NotFoundError({ kind: 'attachment', id: params.id });
    sendAttachment(reply, attachment);
    return ANSWERED;
  },
});
