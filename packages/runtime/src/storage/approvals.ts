import { randomUUID } from 'node:crypto';
import { type Approval, type ApprovalRepository, ConflictError, NotFoundError } from '@commerceai/sdk';
import type { Prisma as PrismaTypes } from '#generated/prisma/client.ts';
import { withoutNulls } from '#postgres/json.ts';
import type { Prisma } from '#postgres/prisma.ts';
import { pageLimit, readCursor, toPage } from './page-cursor.ts';

export function postgresApprovals(prisma: Prisma): ApprovalRepository {
  return {
    async request({ payload, ...approval }) {
      const row = {
        ...approval,
        id: randomUUID(),
        payload: payload as PrismaTypes.InputJsonObject,
        status: 'pending',
      };
      await prisma.approval.createMany({ data: [row], skipDuplicates: true });
      const where = { shopId_key: { shopId: approval.shopId, key: approval.key } };
      return toApproval(await prisma.approval.findUniqueOrThrow({ where }));
    },
    async find(shopId, id) {
      const row = await prisma.approval.findUnique({ where: { id, shopId } });
      return row ? toApproval(row) : undefined;
    },
    async list(shopId, status, page) {
      const limit = pageLimit(page);
      const after = readCursor(page, ['number', 'string']);
      const createdAt = after && new Date(after[0]);
      const rows = await prisma.approval.findMany({
        where: {
          shopId,
          ...(status === undefined ? {} : { status }),
          ...(after && createdAt
            ? { OR: [{ createdAt: { gt: createdAt } }, { createdAt, id: { gt: after[1] } }] }
            : {}),
        },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: limit + 1,
      });
      return toPage(rows, { limit, item: toApproval, place: (row) => [row.createdAt.getTime(), row.id] });
    },
    async move(shopId, id, { from, to, by, outcome, now }) {
      const decided = by !== undefined || to === 'approved' || to === 'refused';
      const data: PrismaTypes.ApprovalUpdateManyMutationInput = {
        status: to,
        ...(by === undefined ? {} : { decidedBy: by }),
        ...(decided ? { decidedAt: now } : {}),
        ...(outcome === undefined ? {} : { outcome }),
      };
      const [moved] = await prisma.approval.updateManyAndReturn({
        where: { id, shopId, status: from },
        data,
      });
      if (moved) return toApproval(moved);
      const approval = await this.find(shopId, id);
      if (!approval) throw new NotFoundError({ kind: 'approval', id });
      throw new ConflictError({
        code: 'approval_moved',
        message: `Approval "${id}" is ${approval.status}, not ${from}: somebody decided it meanwhile.`,
      });
    },
  };
}

function toApproval(row: PrismaTypes.ApprovalGetPayload<object>): Approval {
  return withoutNulls(row) as Approval;
}
