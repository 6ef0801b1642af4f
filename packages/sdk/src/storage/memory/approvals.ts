import { ConflictError } from '#errors/conflict-error.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { RandomSource } from '#random-source.ts';
import type { Approval, ApprovalRepository } from '../approvals.ts';
import { copy } from './copy.ts';
import { ascending, takePage } from './pages.ts';

interface ShopApprovals {
  readonly byId: Map<string, Approval>;
  readonly idByKey: Map<string, string>;
}

export function memoryApprovals(random: RandomSource): ApprovalRepository {
  const shops = new Map<string, ShopApprovals>();
  const shopOf = (shopId: string): ShopApprovals => {
    const shop = shops.get(shopId) ?? { byId: new Map(), idByKey: new Map() };
    shops.set(shopId, shop);
    return shop;
  };

  return {
    async request(request) {
      const { byId, idByKey } = shopOf(request.shopId);
      const known = idByKey.get(request.key);
      if (known !== undefined) return copy(byId.get(known)!);
      const approval: Approval = { ...copy(request), id: random.id(), status: 'pending' };
      byId.set(approval.id, approval);
      idByKey.set(approval.key, approval.id);
      return copy(approval);
    },
    async find(shopId, id) {
      return copy(shops.get(shopId)?.byId.get(id));
    },
    async list(shopId, status, page) {
      const approvals = [...(shops.get(shopId)?.byId.values() ?? [])];
      return takePage(
        approvals.filter((approval) => status === undefined || approval.status === status),
        { page, place: (approval) => [approval.createdAt.getTime(), approval.id], compare: ascending },
      );
    },
    async move(shopId, id, { from, to, by, outcome, now }) {
      const byId = shops.get(shopId)?.byId;
      const approval = byId?.get(id);
      if (byId === undefined || approval === undefined) throw new NotFoundError({ kind: 'approval', id });
      if (approval.status !== from) {
        throw new ConflictError({
          code: 'approval_moved',
          message: `Approval "${id}" is ${approval.status}, not ${from}: somebody decided it meanwhile.`,
        });
      }
      const decided = by !== undefined || to === 'approved' || to === 'refused';
      const moved: Approval = {
        ...approval,
        status: to,
        ...(by === undefined ? {} : { decidedBy: by }),
        ...(decided ? { decidedAt: new Date(now) } : {}),
        ...(outcome === undefined ? {} : { outcome }),
      };
      byId.set(id, moved);
      return copy(moved);
    },
  };
}
