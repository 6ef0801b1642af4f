import type { ApprovalRepository } from './approvals.ts';
import type { AttemptRepository } from './attempts.ts';
import type { CommerceRepository } from './commerce.ts';
import type { ConversationRepository } from './conversations.ts';
import type { DeliveryRepository } from './deliveries.ts';
import type { EventRepository } from './events.ts';
import type { InboxRepository } from './inbox.ts';
import type { KnowledgeRepository } from './knowledge.ts';
import type { ShopRepository } from './shops.ts';
import type { UsageRepository } from './usage.ts';
import type { VerificationRepository } from './verifications.ts';

/**
 * Everything the agents keep, by aggregate. A call that is told a shop never returns or changes another's rows. Only
 * what a worker does for all shops is told none: `claim` and `settle` of the inbox, `claim` of the outbox, and what
 * sweeps call (`claimUnanswered`, `listIdleShops`, `sweep`). Calls throw UnavailableError when the database does not answer.
 */
export interface Storage {
  readonly shops: ShopRepository;
  readonly conversations: ConversationRepository;
  readonly deliveries: DeliveryRepository;
  readonly inbox: InboxRepository;
  readonly knowledge: KnowledgeRepository;
  readonly commerce: CommerceRepository;
  readonly approvals: ApprovalRepository;
  readonly verifications: VerificationRepository;
  readonly attempts: AttemptRepository;
  readonly usage: UsageRepository;
  readonly events: EventRepository;
}
