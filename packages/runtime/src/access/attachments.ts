import { randomBytes } from 'node:crypto';
import { type Clock, InvalidInputError } from '@commerceai/sdk';
import type { Prisma } from '#postgres/prisma.ts';
import { imageType } from './image-type.ts';

/** A picture that a shopper sent. */
export interface StoredAttachment {
  /** Cannot be guessed. */
  readonly id: string;
  readonly name: string;
  /** What the bytes are, whatever the sender called them. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
}

export interface Attachments {
  /** Keeps a PNG, JPEG, WebP or GIF of at most 5 MB. @throws InvalidInputError for anything else */
  save(attachment: { shopId: string; name: string; bytes: Uint8Array }): Promise<StoredAttachment>;
  find(shopId: string, id: string): Promise<StoredAttachment | undefined>;
  read(shopId: string, id: string): Promise<(StoredAttachment & { readonly bytes: Uint8Array }) | undefined>;
}

export const MAXIMUM_ATTACHMENT_BYTES = 5 * 1024 * 1024;
const MAXIMUM_NAME_LENGTH = 200;
const DESCRIPTION = { id: true, name: true, mediaType: true, size: true } as const;

export function createAttachments(options: { prisma: Prisma; clock: Clock }): Attachments {
  const { storedAttachment } = options.prisma;
  return {
    async save({ shopId, name, bytes }) {
      const mediaType = imageType(bytes);
      if (mediaType === undefined) throw refused('The file is no PNG, JPEG, WebP or GIF picture.');
      if (bytes.length > MAXIMUM_ATTACHMENT_BYTES) throw refused('The picture is larger than 5 MB.');
      return storedAttachment.create({
        data: {
          id: randomBytes(24).toString('base64url'),
          shopId,
          name: name.slice(0, MAXIMUM_NAME_LENGTH),
          mediaType,
          size: bytes.length,
          bytes: new Uint8Array(bytes),
          createdAt: options.clock.now(),
        },
        select: DESCRIPTION,
      });
    },
    async find(shopId, id) {
      return (await storedAttachment.findUnique({ where: { id, shopId }, select: DESCRIPTION })) ?? undefined;
    },
    async read(shopId, id) {
      const select = { ...DESCRIPTION, bytes: true };
      return (await storedAttachment.findUnique({ where: { id, shopId }, select })) ?? undefined;
    },
  };
}

function refused(message: string): InvalidInputError {
  return new InvalidInputError({ message, fields: [{ path: 'file', message }] });
}
