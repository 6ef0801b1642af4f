import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Names of attachments that work in one session only: `id.HMAC(shop, session, id)`. What another session was
 * given, or a bare id from the shop's own records, opens nothing.
 */
export function createAttachmentGrants(options: { secret: string }) {
  const mac = (shopId: string, sessionId: string, id: string) =>
    createHmac('sha256', options.secret)
      .update(JSON.stringify(['attachment', shopId, sessionId, id]))
      .digest('base64url')
      .slice(0, 22);

  return {
    /** The name under which that session may use the attachment. */
    grant(shopId: string, sessionId: string, id: string): string {
      return `${id}.${mac(shopId, sessionId, id)}`;
    },

    /** The attachment's id, when the name was granted to that session. */
    open(shopId: string, sessionId: string, name: string): string | undefined {
      const dot = name.lastIndexOf('.');
      if (dot < 1) return undefined;
      const id = name.slice(0, dot);
      const given = Buffer.from(name.slice(dot + 1));
      const expected = Buffer.from(mac(shopId, sessionId, id));
      return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
    },
  };
}

export type AttachmentGrants = ReturnType<typeof createAttachmentGrants>;
