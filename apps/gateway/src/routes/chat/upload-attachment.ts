import { MAXIMUM_ATTACHMENT_BYTES } from '@commerceai/runtime';
import { InvalidInputError } from '@commerceai/sdk';
import { z } from 'zod';
import { attachmentAddress } from '../../attachments/attachment-address.ts';
import { chatAttachment } from '../../chat/chat-state.ts';
import { requireSession } from '../../chat/shopper-session.ts';
import { HttpError } from '../../http/http-error.ts';
import { defineRoute } from '../../routing/define-route.ts';
import { chatAttachmentSchema, proxyQuery, sessionTokenSchema } from '../../schemas/chat.ts';

export const uploadAttachment = defineRoute({
  method: 'POST',
  path: '/app-proxy/attachments',
  operationId: 'chatUploadAttachment',
  summary: 'Upload a picture to send',
  description:
    'The raw bytes of a PNG, JPEG, GIF or WebP picture. Only the session that sent it may fetch it. A session may ' +
    'upload 20 pictures or 40 MB a day; one that no message shows after a day is deleted.',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 10,
  query: z.looseObject({
    ...proxyQuery,
    session: sessionTokenSchema,
    name: z.string().min(1).max(200).exactOptional(),
  }),
  body: 'bytes',
  bodyLimit: MAXIMUM_ATTACHMENT_BYTES,
  status: 201,
  answer: {
    description: 'The picture, ready to be sent.',
    schema: chatAttachmentSchema,
    example: {
      id: '6f0d…',
      url: '/apps/commerceai/attachments/6f0d…?session=…',
      name: 'chemise.jpg',
      mediaType: 'image/jpeg',
      size: 182_044,
    },
  },
  async handler({ services, actor, query, body, takeAllowance }) {
    const session = requireSession({ services, actor, token: query.session, takeAllowance });
    const stored = await services.attachments
      .save({
        shopId: actor.shopId,
        owner: session.sessionId,
        name: query.name ?? 'image',
        bytes: body ?? new Uint8Array(),
      })
      .catch((cause) => {
        if (!(cause instanceof InvalidInputError)) throw cause;
        throw new HttpError({ code: 'unsupported_media_type', message: cause.message, cause });
      });
    const { name, size, mediaType } = stored;
    const attachment = { kind: 'image' as const, url: attachmentAddress(stored.id), name, mediaType, size };
    return chatAttachment({ services, actor, session, token: query.session }, attachment);
  },
});
