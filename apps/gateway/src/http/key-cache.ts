import type { Clock } from '@commerceai/sdk';
import type { KeyActor } from '../routing/permission.ts';

/** Milliseconds for which a key that was found is not looked up again: a revoked one works at most that long. */
const REMEMBERED_FOR = 10_000;
const REMEMBERED = 1000;

/** Looks keys up, and remembers those found for a few seconds: a busy key must not cost a query with each call. */
export function createKeyCache(options: {
  find: (
    token: string,
  ) => Promise<
    { readonly id: string; readonly shopId: string; readonly scopes: readonly string[] } | undefined
  >;
  clock: Clock;
}): (token: string) => Promise<KeyActor | undefined> {
  const known = new Map<string, { actor: KeyActor; until: number }>();
  return async (token) => {
    const now = options.clock.now().getTime();
    const remembered = known.get(token);
    if (remembered && remembered.until > now) return remembered.actor;
    known.delete(token);
    const found = await options.find(token);
    if (!found) return undefined;
    const actor: KeyActor = { kind: 'key', keyId: found.id, shopId: found.shopId, scopes: found.scopes };
    known.set(token, { actor, until: now + REMEMBERED_FOR });
    if (known.size > REMEMBERED) known.delete(known.keys().next().value as string);
    return actor;
  };
}
