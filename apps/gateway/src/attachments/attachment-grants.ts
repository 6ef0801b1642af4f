import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@commerceai/sdk';

const DAY = 86_400_000;
/** Days for which an address works, the one it is made on among them: the picture's page may stay open over night. */
const ADDRESS_DAYS = 2;

/** Whom an address is given to. */
export interface PictureViewer {
  readonly shopId: string;
  /** The signed-in customer who alone may use the address; without one, whoever has it may. */
  readonly customerId?: string;
}

/**
 * Names of attachments. One that a session sends a picture by works in that session alone: `id.HMAC(shop, session,
 * id)`. What another session was given, or a bare id from the shop's own records, opens nothing. One that a page shows
 * a picture by must do without the session, which has no place in an address: `id.day.HMAC(shop, customer, id, day)`,
 * good for that one picture, two days, and a signed-in customer's for that customer.
 */
export function createAttachmentGrants(options: { secret: string; clock: Clock }) {
  const mac = (...parts: readonly string[]) =>
    createHmac('sha256', options.secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  const grantMac = (shopId: string, sessionId: string, id: string) =>
    mac('attachment', shopId, sessionId, id);
  const addressMac = ({ shopId, customerId = '' }: PictureViewer, id: string, day: string) =>
    mac('attachment-address', shopId, customerId, id, day);
  const today = () => Math.floor(options.clock.now().getTime() / DAY);

  return {
    /** The name under which that session may send the attachment. */
    grant(shopId: string, sessionId: string, id: string): string {
      return `${id}.${grantMac(shopId, sessionId, id)}`;
    },

    /** The attachment's id, when the name was granted to that session. */
    open(shopId: string, sessionId: string, name: string): string | undefined {
      const [id, given] = splitLast(name);
      return id !== '' && isSame(given, grantMac(shopId, sessionId, id)) ? id : undefined;
    },

    /** The name under which a page shows the attachment; the same all day, so that browsers keep the picture. */
    address(viewer: PictureViewer, id: string): string {
      const day = String(today());
      return `${id}.${day}.${addressMac(viewer, id, day)}`;
    },

    /** The attachment's id, when the address was made for that viewer and is not too old. */
    openAddress(viewer: PictureViewer, name: string): string | undefined {
      const [rest, given] = splitLast(name);
      const [id, day] = splitLast(rest);
      if (id === '' || !isSame(given, addressMac(viewer, id, day))) return undefined;
      const age = today() - Number(day);
      return age >= 0 && age < ADDRESS_DAYS ? id : undefined;
    },
  };
}

export type AttachmentGrants = ReturnType<typeof createAttachmentGrants>;

function splitLast(text: string): [before: string, after: string] {
  const dot = text.lastIndexOf('.');
  return dot < 0 ? ['', ''] : [text.slice(0, dot), text.slice(dot + 1)];
}

function isSame(left: string, right: string): boolean {
  const given = Buffer.from(left);
  const expected = Buffer.from(right);
  return given.length === expected.length && timingSafeEqual(given, expected);
}
