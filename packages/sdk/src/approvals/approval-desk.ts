import type { Approval, ApprovalStatus } from '#storage/approvals.ts';
import type { Page, PageRequest } from '#storage/page.ts';

/** Actions above the limits, for a person to decide. `shopId` defaults to the one given to createCommerceAI. */
export interface ApprovalDesk {
  list(request: { shopId?: string; status?: ApprovalStatus; page?: PageRequest }): Promise<Page<Approval>>;
  /** Approves and carries out, or refuses; once. The shopper is told in the conversation. @throws NotFoundError, ConflictError */
  decide(request: {
    shopId?: string;
    id: string;
    decision: 'approve' | 'refuse';
    by: string;
  }): Promise<Approval>;
}
