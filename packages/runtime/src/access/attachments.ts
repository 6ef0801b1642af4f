import { randomBytes } from 'node:crypto';
import { type Clock, InvalidInputError } from '@commerceai/sdk';
import { toText } from '#postgres/json.ts';
import type { Database, Queryable } from '#postgres/pool.ts';
import type { Prisma } from '#postgres/prisma.ts';
import { prepared, sql } from '#postgres/sql.ts';
import { AttachmentQuotaError } from './attachment-quota-error.ts';
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
  /**
   * Keeps a PNG, JPEG, WebP or GIF of at most 5 MB; of one owner 20 or 40 MB in 24 hours, also when they come at once.
   * @throws InvalidInputError for anything else; AttachmentQuotaError
   */
  save(attachment: {
    shopId: string;
    /** Who uploads it: a chat session. @default nobody, and no quota */
    owner?: string;
    name: string;
    bytes: Uint8Array;
  }): Promise<StoredAttachment>;
  find(shopId: string, id: string): Promise<StoredAttachment | undefined>;
  read(shopId: string, id: string): Promise<(StoredAttachment & { readonly bytes: Uint8Array }) | undefined>;
  /**
   * Looks at up to `limit` pictures, of all shops, that are older than a day and were not looked at before: those that
   * no message shows are deleted, the others are kept for good. Returns how many of each.
   */
  sweep(limit: number): Promise<{ readonly deleted: number; readonly kept: number }>;
}

/** Where a message says a kept picture is: this and its id. */
export const ATTACHMENT_PATH = '/api/customer-service/attachments/';

export const MAXIMUM_ATTACHMENT_BYTES = 5 * 1024 * 1024;
/** What one owner may upload within a day. */
export const ATTACHMENT_QUOTA = { count: 20, bytes: 40 * 1024 * 1024 } as const;
const DAY = 86_400_000;
const MAXIMUM_NAME_LENGTH = 200;
const DESCRIPTION = { id: true, name: true, mediaType: true, size: true } as const;

export function createAttachments(options: {
  database: Database;
  prisma: Prisma;
  clock: Clock;
}): Attachments {
  const { database, clock } = options;
  const { storedAttachment } = options.prisma;
  const yesterday = (now: Date) => new Date(now.getTime() - DAY);
  return {
    async save({ shopId, owner, name, bytes }) {
      const mediaType = imageType(bytes);
      if (mediaType === undefined) throw refused('The file is no PNG, JPEG, WebP or GIF picture.');
      if (bytes.length > MAXIMUM_ATTACHMENT_BYTES) throw refused('The picture is larger than 5 MB.');
      const now = clock.now();
      const stored = {
        id: randomBytes(24).toString('base64url'),
        name: name.slice(0, MAXIMUM_NAME_LENGTH),
        mediaType,
        size: bytes.length,
      };
      await database.transaction(async (connection) => {
        if (owner !== undefined)
          await checkQuota(connection, { shopId, owner, size: stored.size, since: yesterday(now) });
        await connection.query(
          prepared(sql`INSERT INTO attachments (id, shop_id, owner, name, media_type, size, bytes, created_at)
            VALUES (${stored.id}, ${shopId}, ${owner ?? null}, ${stored.name}, ${mediaType}, ${stored.size},
              ${Buffer.from(bytes)}, ${now})`),
        );
      });
      return { ...stored, name: toText(stored.name) };
    },
    async find(shopId, id) {
      return (await storedAttachment.findUnique({ where: { id, shopId }, select: DESCRIPTION })) ?? undefined;
    },
    async read(shopId, id) {
      const select = { ...DESCRIPTION, bytes: true };
      return (await storedAttachment.findUnique({ where: { id, shopId }, select })) ?? undefined;
    },
    async sweep(limit) {
      const { rows } = await database.query(
        prepared(sql`WITH old AS (
            SELECT id, EXISTS (
              SELECT FROM messages m WHERE m.extras ? 'attachments'
                AND m.extras -> 'attachments' @> jsonb_build_array(jsonb_build_object('url', ${ATTACHMENT_PATH} || a.id))
            ) AS shown
            FROM attachments a WHERE NOT kept AND created_at < ${yesterday(clock.now())}
            ORDER BY created_at LIMIT ${limit} FOR UPDATE SKIP LOCKED
          ), deleted AS (
            DELETE FROM attachments USING old WHERE attachments.id = old.id AND NOT old.shown RETURNING 1
          ), kept AS (
            UPDATE attachments SET kept = true FROM old WHERE attachments.id = old.id AND old.shown RETURNING 1
          ) SELECT (SELECT count(*)::int FROM deleted) AS deleted, (SELECT count(*)::int FROM kept) AS kept`),
      );
      return { deleted: rows[0]?.deleted ?? 0, kept: rows[0]?.kept ?? 0 };
    },
  };
}

/** Uploads of one owner wait for each other, so that each sees the ones before it. */
async function checkQuota(
  connection: Queryable,
  upload: { shopId: string; owner: string; size: number; since: Date },
): Promise<void> {
  const { shopId, owner, size, since } = upload;
  const name = JSON.stringify([shopId, owner]);
  await connection.query(prepared(sql`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 3))`));
  const { rows } = await connection.query(
    prepared(sql`SELECT count(*)::int AS count, coalesce(sum(size), 0)::int AS bytes FROM attachments
      WHERE shop_id = ${shopId} AND owner = ${owner} AND created_at >= ${since}`),
  );
  const sent = rows[0] as { count: number; bytes: number };
  if (sent.count < ATTACHMENT_QUOTA.count && sent.bytes + size <= ATTACHMENT_QUOTA.bytes) return;
  throw new AttachmentQuotaError({
    message: `This session has uploaded ${ATTACHMENT_QUOTA.count} pictures or ${ATTACHMENT_QUOTA.bytes / 1024 / 1024} MB within 24 hours: it may upload again when that is a day ago.`,
  });
}

function refused(message: string): InvalidInputError {
  return new InvalidInputError({ message, fields: [{ path: 'file', message }] });
}
