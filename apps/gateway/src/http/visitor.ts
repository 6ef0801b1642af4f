import { createHash } from 'node:crypto';
import type { ShopperActor } from '../routing/permission.ts';

/** Units that opening a new session costs beyond the request: a new session would otherwise be a new allowance. */
export const NEW_SESSION_COST = 17;
/** Units that a hand-over costs beyond the message: it takes a person's time. */
export const HANDOVER_COST = 60;

/** Whoever comes from one address to one shop. */
export function visitorOf(actor: Pick<ShopperActor, 'shopId'>, address: string): string {
  return JSON.stringify([actor.shopId, address]);
}

/** The same as a short name that may be stored: the address itself stays out of the database. */
export function visitorKey(actor: Pick<ShopperActor, 'shopId'>, address: string): string {
  return createHash('sha256').update(visitorOf(actor, address)).digest('base64url');
}
