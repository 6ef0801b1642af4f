import type { StoredAttachment } from '@commerceai/runtime';
import type { FastifyReply } from 'fastify';

/** Sends a picture so that a browser shows it and does nothing else with it. */
export function sendAttachment(
  reply: FastifyReply,
  attachment: StoredAttachment & { bytes: Uint8Array },
): void {
  reply
    .type(attachment.mediaType)
    .header('Content-Security-Policy', "default-src 'none'; sandbox")
    .header('Content-Disposition', 'inline')
    .header('Cache-Control', 'private, max-age=86400, immutable')
    .send(Buffer.from(attachment.bytes));
}
