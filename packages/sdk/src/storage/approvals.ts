import type { Page, PageRequest } from './page.ts';

/** In the order in which they follow: `executed` and `failed` come after `approved`. */
export const APPROVAL_STATUSES = ['pending', 'approved', 'refused', 'executed', 'failed'] as const;
/** Where an approval stands. */
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

/** An action above the policy's limits, waiting for a person. */
export interface Approval {
  readonly id: string;
  readonly shopId: string;
  /** The action's name, "cancel_order". */
  readonly action: string;
  /** What to do, as the action's own schema has it. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Why the policy wants a person, for that person to read. */
  readonly reason: string;
  readonly conversationId?: string;
  readonly status: ApprovalStatus;
  readonly decidedBy?: string;
  readonly decidedAt?: Date;
  readonly outcome?: string;
  /** Unique within the shop: asking for the same action twice makes one approval. */
  readonly key: string;
  readonly createdAt: Date;
}

/** Actions that wait for a person. Everything is scoped to a shop. */
export interface ApprovalRepository {
  /** A known key returns the existing approval. */
  request(
    approval: Omit<Approval, 'id' | 'status' | 'decidedBy' | 'decidedAt' | 'outcome'>,
  ): Promise<Approval>;
  find(shopId: string, id: string): Promise<Approval | undefined>;
  /** Oldest first. */
  list(shopId: string, status?: ApprovalStatus, page?: PageRequest): Promise<Page<Approval>>;
  /** Moves from one status to the next, once. @throws ConflictError when its status is no longer `from` */
  move(
    shopId: string,
    id: string,
    move: { from: ApprovalStatus; to: ApprovalStatus; by?: string; outcome?: string; now: Date },
  ): Promise<Approval>;
}
