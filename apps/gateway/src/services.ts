import type { Attachments } from '@commerceai/runtime';
import type { Clock, CommerceAI, JobQueue, MessagingCapability } from '@commerceai/sdk';
import type { SessionTokens } from './app-proxy/session-token.ts';
import type { AttachmentGrants } from './attachments/attachment-grants.ts';
import type { InFlight } from './http/in-flight.ts';
import type { KeyActor } from './routing/permission.ts';

/** A messaging platform and the shop whose messages it brings. */
export interface Channel {
  readonly name: string;
  readonly shopId: string;
  readonly messaging: MessagingCapability;
}

/** What the routes work with; `compose` makes it for production, tests make their own. */
export interface Services {
  readonly ai: CommerceAI;
  /** Absent where nobody needs a nudge: the worker sweeps. */
  readonly queue?: JobQueue;
  /** The holder of an API key, or undefined for a key that is unknown or revoked. */
  findKey(token: string): Promise<KeyActor | undefined>;
  findChannel(name: string): Channel | undefined;
  /** The shop behind a storefront's domain. */
  findShopByDomain(domain: string): string | undefined;
  /** Shared with the platform that proxies the storefront's requests. */
  readonly appProxySecret: string;
  readonly sessions: SessionTokens;
  readonly attachments: Attachments;
  readonly attachmentGrants: AttachmentGrants;
  readonly clock: Clock;
  readonly inFlight: InFlight;
  /** Asks each dependency whether it answers. */
  dependencies(): Promise<{ readonly database: boolean; readonly queue: boolean }>;
}
