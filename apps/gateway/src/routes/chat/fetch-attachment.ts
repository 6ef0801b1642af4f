import { NotFoundError } from '@commerceai/sdk';
import { z } from 'zod';
import { requireSession } from '../../chat/shopper-session.ts';
import { sendAttachment } from '../../http/send-attachment.ts';
import { ANSWERED, defineRoute } from '../../routing/define-route.ts';
import { proxyQuery, sessionTokenSchema } from '../../schemas/chat.ts';

export const fetchAttachment = defineRoute({
  method: 'GET',
  path: '/app-proxy/attachments/:id',
  operationId: 'chatFetchAttachment',
  summary: 'Fetch a picture of this conversation',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 1,
  params: z.object({ id: z.string().min(1).max(200) }),
  query: z.looseObject({ ...proxyQuery, session: sessionTokenSchema }),
  status: 200,
  answer: { description: 'The bytes.', schema: z.string(), mediaType: 'image/*' },
  problems: [404],
  async handler({ services, actor, params, query, reply, takeAllowance }) {
    const session = requireSession({ services, actor, token: query.session, takeAllowance });
    const id = services.attachmentGrants.open(session.shopId, session.sessionId, params.id);
    const attachment = id && (await services.attachments.read(session.shopId, id));
    if (!attachment) throw new NotFoundError({ kind: 'attachment', id: params.id });
    sendAttachment(reply, attachment);
    return ANSWERED;
  },
});
