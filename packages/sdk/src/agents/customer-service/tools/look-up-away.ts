import type { LookUp } from '../look-up.ts';
import type { Awaiting } from '../memory.ts';
import type { Turn } from '../turn.ts';

/**
 * What a lookup brings while the platform is away: that it is, and what was learnt of the shopper, so that they need not
 * give it again.
 *
 * @param options.keeps What was asked of the shopper before and stays open. @default nothing
 */
export function lookUpAway(
  { understanding, conversation }: Turn,
  of: 'orders' | 'articles',
  { keeps }: { readonly keeps?: Awaiting | undefined } = {},
): LookUp {
  const { awaiting } = conversation.memory;
  const { entities } = understanding;
  const asked = awaiting && 'orderNumber' in awaiting ? awaiting.orderNumber : undefined;
  const orderNumber = of === 'orders' ? (entities.orderNumber ?? asked) : undefined;
  const email = of === 'orders' ? entities.email : undefined;
  return {
    findings: [{ kind: 'platform_away', of }],
    memory: {
      ...(orderNumber ? { orderNumber } : {}),
      ...(email ? { email } : {}),
      ...(keeps ? { awaiting: keeps } : {}),
    },
  };
}
