import { CommerceAIError } from '#errors/commerceai-error.ts';
import type { Conversation } from '#storage/conversations.ts';
import type { AgentContext } from '../agent-context.ts';
import { defaultShopSettings } from './default-shop-settings.ts';

const DAY = 86_400_000;
/** No shop assumes that a question is settled sooner. */
const SOONEST_DAYS = 1;
/** Conversations of one shop that are closed before the next shop has its turn. */
const PER_TURN = 50;
/** Turns of each shop in one call: what is left waits for the next. */
const TURNS = 20;
/** Shops asked for at a time. */
const SHOPS_READ = 200;

/** Closes as assumed what nobody touched for the shop's number of days, the shops taking turns. Returns how many. */
export async function resolveIdle(
  context: AgentContext,
  { signal }: { signal?: AbortSignal } = {},
): Promise<number> {
  let resolved = 0;
  let shops = await idleShops(context);
  for (let turn = 0; turn < TURNS && shops.length > 0; turn += 1) {
    const more: string[] = [];
    for (const shopId of shops) {
      if (signal?.aborted) return resolved;
      const { closed, full } = await closeIdle(context, shopId);
      resolved += closed;
      if (full) more.push(shopId);
    }
    shops = more;
  }
  return resolved;
}

async function idleShops({ storage, clock }: AgentContext): Promise<readonly string[]> {
  const before = new Date(clock.now().getTime() - SOONEST_DAYS * DAY);
  const shops: string[] = [];
  for (let read = SHOPS_READ; read === SHOPS_READ; ) {
    const after = shops.at(-1);
    const page = await storage.conversations.listIdleShops(before, {
      limit: SHOPS_READ,
      ...(after === undefined ? {} : { after }),
    });
    shops.push(...page);
    read = page.length;
  }
  return shops;
}

/** One turn of a shop; `full` where there may be more. */
async function closeIdle(context: AgentContext, shopId: string): Promise<{ closed: number; full: boolean }> {
  const { storage, clock } = context;
  const { assumeResolvedAfterDays } = (await storage.shops.find(shopId)) ?? defaultShopSettings(shopId);
  const days = Math.max(SOONEST_DAYS, assumeResolvedAfterDays);
  const before = new Date(clock.now().getTime() - days * DAY);
  const idle = await storage.conversations.listIdle(shopId, before, PER_TURN);
  let closed = 0;
  for (const conversation of idle) if (await closeUnlessMoved(context, conversation)) closed += 1;
  return { closed, full: idle.length === PER_TURN };
}

/** False when the shopper or a person came back to it just now. */
async function closeUnlessMoved(context: AgentContext, conversation: Conversation): Promise<boolean> {
  try {
    const { version: expectedVersion } = conversation;
    await closeConversation(context, conversation, { resolution: 'assumed', expectedVersion });
    return true;
  } catch (error) {
    if (CommerceAIError.isInstance(error) && error.code === 'version_conflict') return false;
    throw error;
  }
}

/** Marks a conversation as settled. @throws ConflictError when it is no longer at the version expected */
export function closeConversation(
  context: AgentContext,
  { shopId, id }: Conversation,
  { resolution, expectedVersion }: { resolution: 'confirmed' | 'assumed'; expectedVersion?: number },
): Promise<Conversation> {
  const now = context.clock.now();
  return context.storage.conversations.update(
    shopId,
    id,
    { status: 'resolved', resolution, resolvedAt: now, waitingSince: null, unanswered: null },
    { now, ...(expectedVersion === undefined ? {} : { expectedVersion }) },
  );
}
