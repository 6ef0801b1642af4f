import type { AgentContext } from '#agents/agent-context.ts';
import type { ConversationDesk } from '#agents/customer-service/conversation-desk.ts';
import { createConversationDesk } from '#agents/customer-service/create-conversation-desk.ts';
import { createCustomerService } from '#agents/customer-service/create-customer-service.ts';
import type { CustomerService } from '#agents/customer-service/customer-service.ts';
import type { ApprovalDesk } from '#approvals/approval-desk.ts';
import { createApprovalDesk } from '#approvals/create-approval-desk.ts';
import type { Connector } from '#connectors/connector.ts';
import { createKnowledgeBase } from '#knowledge/create-knowledge-base.ts';
import type { KnowledgeBase } from '#knowledge/knowledge-base.ts';
import { grounded } from '#models/grounded/index.ts';
import type { LanguageModel } from '#models/language-model.ts';
import type { Timer } from '#models/middleware/timer.ts';
import type { JobQueue } from '#queue/job-queue.ts';
import { memoryStorage } from '#storage/memory/index.ts';
import type { Storage } from '#storage/storage.ts';
import { type Clock, systemClock } from './clock.ts';
import { cryptoRandom, type RandomSource } from './random-source.ts';

/** What `createCommerceAI` takes. Everything has a default that needs no account, key or server. */
export interface CommerceAIOptions {
  /** The shop that calls without `shopId` mean. @default "default" */
  readonly shopId?: string;
  /** @default grounded(), which needs no network */
  readonly model?: LanguageModel;
  /** @default none: the agent then knows only its knowledge base */
  readonly connectors?: readonly Connector[];
  /** @default memoryStorage(): gone with the process */
  readonly storage?: Storage;
  /** Told when something waits to be sent. @default none: whoever owns the storage sweeps it */
  readonly queue?: JobQueue;
  /** @default the machine's clock */
  readonly clock?: Clock;
  /** @default Web Crypto */
  readonly random?: RandomSource;
  /** How long one reply may wait for the model, in milliseconds; then grounded() answers, and the reply says so. @default 20000 */
  readonly modelTimeoutMs?: number;
  /** Where waiting comes from; tests pass their own. @default the machine's timers */
  readonly timer?: Timer;
}

/** The agents and what they keep. */
export interface CommerceAI {
  readonly customerService: CustomerService;
  readonly conversations: ConversationDesk;
  readonly knowledge: KnowledgeBase;
  readonly approvals: ApprovalDesk;
  readonly storage: Storage;
}

/**
 * Puts the agents together.
 *
 * @example
 * const ai = createCommerceAI();
 * await ai.knowledge.save({ entry: { title: 'Returns', body: 'You may return an item within 30 days of delivery.' } });
 * const reply = await ai.customerService.respond({ text: 'How long do I have to return something?' });
 * console.log(reply.text, reply.citations);
 */
export function createCommerceAI(options: CommerceAIOptions = {}): CommerceAI {
  const context: AgentContext = {
    shopId: options.shopId ?? 'default',
    model: options.model ?? grounded(),
    connectors: options.connectors ?? [],
    storage: options.storage ?? memoryStorage(),
    clock: options.clock ?? systemClock,
    random: options.random ?? cryptoRandom,
    ...(options.queue ? { queue: options.queue } : {}),
    ...(options.modelTimeoutMs === undefined ? {} : { modelTimeoutMs: options.modelTimeoutMs }),
    ...(options.timer ? { timer: options.timer } : {}),
  };
  return {
    customerService: createCustomerService(context),
    conversations: createConversationDesk(context),
    knowledge: createKnowledgeBase(context),
    approvals: createApprovalDesk(context),
    storage: context.storage,
  };
}
