import { z } from 'zod';
import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { isAttachmentAddress } from '../attachment-address.ts';
import type { InboundMessage } from '../messaging-capability.ts';

const attachmentSchema = z.object({
  kind: z.enum(['image', 'file']).default('file'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .refine(isAttachmentAddress),
  name: z.string().max(200).default('attachment'),
  media_type: z.string().max(100).default('application/octet-stream'),
  size: z.number().int().min(0).default(0),
});

const messageSchema = z
  .object({
    id: z.string().min(1).max(200),
    thread: z.string().min(1).max(200),
    // Of any length that fits into the request: nobody would read a refusal.
    text: z.string().default(''),
    sent_at: z.iso.datetime({ offset: true }),
    sender: z
      .object({ name: z.string().max(200).optional(), email: z.email().optional() })
      .default(() => ({})),
    attachments: z.array(attachmentSchema).max(10).default([]),
  })
  .refine(({ text, attachments }) => text.trim() !== '' || attachments.length > 0, {
    path: ['text'],
    message: 'A message needs a text or an attachment.',
  });

const webhookSchema = z.union([
  messageSchema.transform((message) => [message]),
  z.array(messageSchema).max(100),
]);

/** Reads a verified webhook: one message, or an array of up to 100. @throws InvalidInputError */
export function parseWebhook(body: Uint8Array): readonly InboundMessage[] {
  const parsed = webhookSchema.safeParse(readJson(body));
  if (!parsed.success) {
    throw new InvalidInputError({
      message: 'The webhook is not a message: it needs id, thread, text and sent_at.',
      fields: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    });
  }
  return parsed.data.map(({ id, thread, text, sent_at, sender, attachments }) => ({
    id,
    threadKey: thread,
    text,
    sentAt: new Date(sent_at),
    // Whoever holds the secret vouches for the message, not for the address that its shopper typed.
    sender: {
      verified: false,
      ...(sender.name === undefined ? {} : { name: sender.name }),
      ...(sender.email === undefined ? {} : { email: sender.email.toLowerCase() }),
    },
    attachments: attachments.map(({ media_type: mediaType, ...attachment }) => ({
      ...attachment,
      mediaType,
    })),
  }));
}

function readJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw new InvalidInputError({ message: 'The webhook’s body is not JSON in UTF-8.', cause });
  }
}
