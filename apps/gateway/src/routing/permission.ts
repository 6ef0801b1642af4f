/** What an API key may be allowed to do. A key carries some of these and works for one shop. */
export const SCOPES = [
  'conversations:read',
  'conversations:write',
  'knowledge:read',
  'knowledge:write',
  'settings:read',
  'settings:write',
  'approvals:read',
  'approvals:write',
] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * Who may call a route: the holder of an API key with that scope, a shopper whose request the storefront's app
 * proxy signed, a platform whose connector verifies the signature, or anybody.
 */
export type Permission = Scope | 'shopper' | 'webhook' | 'public';

/** The holder of an API key. */
export interface KeyActor {
  readonly kind: 'key';
  readonly keyId: string;
  readonly shopId: string;
  readonly scopes: readonly string[];
}

/** A shopper behind the app proxy. What is here was signed by the platform; nothing comes from the page. */
export interface ShopperActor {
  readonly kind: 'shopper';
  readonly shopId: string;
  /** Where the storefront serves these routes, "/apps/commerceai". */
  readonly basePath: string;
  /** The platform's id of the signed-in customer. */
  readonly customerId?: string;
}

/** Nobody that this server knows; a webhook's sender is known only to its connector. */
export interface AnonymousActor {
  readonly kind: 'anonymous';
}

export type Actor = KeyActor | ShopperActor | AnonymousActor;

/** The actor that a route with that permission is called by. */
export type ActorOf<P extends Permission> = P extends Scope
  ? KeyActor
  : P extends 'shopper'
    ? ShopperActor
    : AnonymousActor;

/** Whether the permission is a scope that an API key must carry. */
export function isScope(permission: Permission): permission is Scope {
  return (SCOPES as readonly string[]).includes(permission);
}
