import type { StoredAttachment } from '@commerceai/runtime';
import { type CommerceAI, createCommerceAI, InvalidInputError, type JobQueue } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { fixedClock, recordingConnector } from '@commerceai/sdk/testing';
import { createSessionTokens } from '../app-proxy/session-token.ts';
import { signProxyQuery } from '../app-proxy/signature.ts';
import { createAttachmentGrants } from '../attachments/attachment-grants.ts';
import { createInFlight } from '../http/in-flight.ts';
import type { Scope } from '../routing/permission.ts';
import { SCOPES } from '../routing/permission.ts';
import { createServer, type ServerOptions } from '../server.ts';
import type { Services } from '../services.ts';

export const SHOP = 'maison';
export const OTHER_SHOP = 'autre';
export const DOMAIN = 'maison.myshopify.com';
export const PROXY_SECRET = 'app-proxy-secret-for-tests';
export const NOW = new Date('2026-11-24T10:00:00Z');

/** An API key of a shop that carries just these scopes, in the form the test server knows. */
export function keyOf(shopId: string, scopes: readonly Scope[] = SCOPES): string {
  return `cai_${Buffer.from(JSON.stringify([shopId, scopes])).toString('base64url')}`;
}

/** The query string of a request that came through the app proxy. */
export function proxyQuery(
  parameters: Record<string, string> = {},
  options: { now?: Date; shop?: string; customerId?: string } = {},
): string {
  const query = new URLSearchParams({
    ...parameters,
    shop: options.shop ?? DOMAIN,
    timestamp: String(Math.floor((options.now ?? NOW).getTime() / 1000)),
    path_prefix: '/apps/commerceai',
    logged_in_customer_id: options.customerId ?? '',
  });
  query.set('signature', signProxyQuery(query.toString(), PROXY_SECRET));
  return query.toString();
}

/** The form that a page uploads a picture with, as `inject` takes it. */
export async function pictureForm(fields: {
  session: string;
  bytes: Uint8Array;
  name: string;
}): Promise<{ headers: { 'content-type': string }; payload: Buffer }> {
  const form = new FormData();
  form.append('session', fields.session);
  form.append('image', new Blob([new Uint8Array(fields.bytes)], { type: 'image/png' }), fields.name);
  const encoded = new Response(form);
  const payload = Buffer.from(await encoded.arrayBuffer());
  return { headers: { 'content-type': encoded.headers.get('content-type') ?? '' }, payload };
}

/** A server over memory storage, with the real agent unless `ai` replaces parts of it. */
export async function testServer(
  options: {
    ai?: (real: CommerceAI) => CommerceAI;
    queue?: JobQueue;
    away?: { database?: boolean; queue?: boolean };
    server?: Partial<ServerOptions>;
  } = {},
) {
  const clock = fixedClock(NOW);
  const channel = recordingConnector({ name: 'test-channel' });
  const { name, messaging } = channel;
  const connectors = [{ name, messaging }];
  const real = createCommerceAI({ shopId: SHOP, storage: memoryStorage(), connectors, clock });
  const ai = options.ai ? options.ai(real) : real;
  const attachments = new Map<string, StoredAttachment & { shopId: string; bytes: Uint8Array }>();
  const services: Services = {
    ai,
    clock,
    ...(options.queue ? { queue: options.queue } : {}),
    async findKey(token) {
      if (!token.startsWith('cai_')) return undefined;
      try {
        const [shopId, scopes] = JSON.parse(Buffer.from(token.slice(4), 'base64url').toString());
        return { kind: 'key', keyId: token, shopId, scopes };
      } catch {
        return undefined;
      }
    },
    findChannel: (asked) => (asked === name ? { name, shopId: SHOP, messaging } : undefined),
    findShopByDomain: (domain) => (domain === DOMAIN ? SHOP : undefined),
    appProxySecret: PROXY_SECRET,
    sessions: createSessionTokens({ secret: 'session-secret', clock }),
    attachmentGrants: createAttachmentGrants({ secret: 'session-secret', clock }),
    attachments: {
      async save({ bytes, ...rest }) {
        if (bytes[1] !== 0x50) throw new InvalidInputError({ message: 'The file is no picture.' });
        const id = `picture-${attachments.size + 1}`;
        const stored = { ...rest, id, mediaType: 'image/png', size: bytes.byteLength };
        attachments.set(stored.id, { ...stored, bytes });
        return stored;
      },
      sweep: async () => ({ deleted: 0, kept: 0 }),
      async find(shopId, id) {
        const stored = attachments.get(id);
        return stored?.shopId === shopId ? stored : undefined;
      },
      async read(shopId, id) {
        const stored = attachments.get(id);
        return stored?.shopId === shopId ? stored : undefined;
      },
    },
    inFlight: createInFlight(),
    dependencies: async () => ({
      database: !options.away?.database,
      queue: !options.away?.queue,
    }),
  };
  const app = await createServer({ services, checkAnswers: true, ...options.server });
  return { app, services, ai, clock, channel };
}
