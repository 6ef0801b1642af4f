import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { type Clock, NotFoundError } from '@commerceai/sdk';
import { withoutNulls } from '#postgres/json.ts';
import type { Database, Row } from '#postgres/pool.ts';
import type { Prisma } from '#postgres/prisma.ts';
import { prepared, sql } from '#postgres/sql.ts';

/** A key as it may be shown: everything but the key. */
export interface ApiKey {
  readonly id: string;
  readonly shopId: string;
  readonly name: string;
  /** What it may be used for; "*" is everything. */
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  /** To the minute. */
  readonly lastUsedAt?: Date;
  readonly revokedAt?: Date;
}

export interface ApiKeys {
  /** Makes a key. This answer is the only one that ever holds it. */
  create(request: {
    shopId: string;
    name: string;
    scopes: readonly string[];
  }): Promise<ApiKey & { readonly key: string }>;
  /** The record of a key that is in force; undefined for any other text. */
  find(key: string): Promise<ApiKey | undefined>;
  /** Newest first, revoked ones too. */
  list(shopId: string): Promise<readonly ApiKey[]>;
  /** From then on the key opens nothing. @throws NotFoundError */
  revoke(shopId: string, id: string): Promise<void>;
}

const PREFIX = 'cai_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 32 characters of 62 are 190 bits: no slow hash is needed to keep such a key. */
const LENGTH = 32;
const KEY = /^cai_[0-9A-Za-z]{32}$/;
const LAST_USED_MS = 60_000;

const COLUMNS = sql`id, shop_id AS "shopId", name, key_hash AS "keyHash", scopes, created_at AS "createdAt",
  last_used_at AS "lastUsedAt", revoked_at AS "revokedAt"`;

export function createApiKeys(options: { database: Database; prisma: Prisma; clock: Clock }): ApiKeys {
  const { database, prisma, clock } = options;
  return {
    async create({ shopId, name, scopes }) {
      const key =
        PREFIX + Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
      // By hand: an import makes its key last, and Prisma's engine would add 60 MB to a process kept small until then.
      const { rows } = await database.query(
        prepared(sql`INSERT INTO api_keys (id, shop_id, name, key_hash, scopes, created_at)
          VALUES (${randomUUID()}, ${shopId}, ${name}, ${hashOf(key)}, ${[...scopes]}::text[], ${clock.now()})
          RETURNING ${COLUMNS}`),
      );
      const row = rows[0] as Row;
      return { ...toApiKey(row), key };
    },
    async find(key) {
      if (!KEY.test(key)) return undefined;
      const hash = hashOf(key);
      const { rows } = await database.query(
        prepared(sql`SELECT ${COLUMNS} FROM api_keys WHERE key_hash = ${hash} AND revoked_at IS NULL`),
      );
      const row = rows[0];
      if (!row || !timingSafeEqual(Buffer.from(row.keyHash), Buffer.from(hash))) return undefined;
      await noteUse(row);
      return toApiKey(row);
    },
    async list(shopId) {
      return (await prisma.apiKey.findMany({ where: { shopId }, orderBy: { createdAt: 'desc' } })).map(
        toApiKey,
      );
    },
    async revoke(shopId, id) {
      const where = { id, shopId, revokedAt: null };
      const { count } = await prisma.apiKey.updateMany({ where, data: { revokedAt: clock.now() } });
      if (count > 0) return;
      if (!(await prisma.apiKey.findUnique({ where: { id, shopId } }))) {
        throw new NotFoundError({ kind: 'API key', id });
      }
    },
  };

  /** At most once a minute for each key: a busy key must not write with each call. */
  async function noteUse(row: Row): Promise<void> {
    const now = clock.now();
    if (row.lastUsedAt && now.getTime() - row.lastUsedAt.getTime() < LAST_USED_MS) return;
    await database.query(prepared(sql`UPDATE api_keys SET last_used_at = ${now} WHERE id = ${row.id}`));
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function toApiKey(row: Row): ApiKey {
  const { keyHash: _hash, ...key } = row;
  return withoutNulls(key) as ApiKey;
}
