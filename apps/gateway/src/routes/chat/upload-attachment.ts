import { MAXIMUM_ATTACHMENT_BYTES } from '@commerceai/runtime';
import { InvalidInputError } from '@commerceai/sdk';
import { z } from 'zod';
import { attachmentAddress } from '../../attachments/attachment-address.ts';
import { chatAttachment } from '../../chat/chat-state.ts';
import { requireSession } from '../../chat/shopper-session.ts';
import { HttpError } from '../../http/http-error.ts';
import { readForm } from '../../http/read-form.ts';
import { defineRoute } from '../../routing/define-route.ts';
import { chatAttachmentSchema, proxyQuerySchema, sessionTokenSchema } from '../../schemas/chat.ts';

/** Bytes of a form beside the picture: its boundaries, the session and the name. */
const FORM_BYTES = 8192;

const formSchema = z.object({ session: sessionTokenSchema, image: z.file() });

export const uploadAttachment = defineRoute({
  method: 'POST',
  path: '/app-proxy/attachments',
  operationId: 'chatUploadAttachment',
  summary: 'Upload a picture to send',
  description:
    'As `multipart/form-data`: `session`, and `image`, a PNG, JPEG, GIF or WebP picture with its name. Only the session ' +
    'that sent it may send it on. A session may upload 20 pictures or 40 MB a day; one that no message shows after a ' +
    'day is deleted.',
  tags: ['Chat'],
  permission: 'shopper',
  cost: 10,
  query: proxyQuerySchema,
  body: 'bytes',
  bodyLimit: MAXIMUM_ATTACHMENT_BYTES + FORM_BYTES,
  status: 201,
  answer: {
    description: 'The picture, ready to be sent.',
    schema: chatAttachmentSchema,
    example: {
      id: '6f0d…',
      url: '/apps/commerceai/attachments/6f0d…',
      name: 'chemise.jpg',
      mediaType: 'image/jpeg',
      size: 182_044,
    },
  },
  async handler({ services, actor, body, request, takeAllowance }) {
    const form = formSchema.safeParse(Object.fromEntries(await readForm(request, body)));
    if (!form.success) {
      throw new InvalidInputError({
        message: 'The form needs a session and an image.',
        fields: form.error.issues.map(({ path, message }) => ({ path: `body.${path.join('.')}`, message })),
      });
    }
    const { session: token, image } = form.data;
    const session = requireSession({ services, actor, token, takeAllowance });
    if (image.size > MAXIMUM_ATTACHMENT_BYTES) {
      throw new HttpError({ code: 'too_large', message: 'The picture is larger than 5 MB.' });
    }
    const stored = await services.attachments
      .save({
        shopId: actor.shopId,
        owner: session.sessionId,
        name: image.name || 'image',
        bytes: await image.bytes(),
      })
      .catch((cause) => {
        if (!InvalidInputError.isInstance(cause)) throw cause;
        throw new HttpError({ code: 'unsupported_media_type', message: cause.message, cause });
      });
    const { name, size, mediaType } = stored;
    const attachment = { kind: 'image' as const, url: attachmentAddress(stored.id), name, mediaType, size };
    return chatAttachment({ services, actor, session }, attachment);
  },
});
