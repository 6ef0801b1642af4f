import { describe, expect, it } from 'vitest';
import type { Storage } from '#storage/storage.ts';
import { analyse } from '#text/analyse.ts';
import { MONDAY } from './conversation-samples.ts';
import { later, newShop, unknownId } from './storage-under-test.ts';

/** Questions nobody could answer. */
export function testKnowledgeGaps(storage: () => Storage): void {
  describe('gaps', () => {
    const record = (shopId: string, question: string, second = 0) =>
      storage().knowledge.recordGap({
        shopId,
        question,
        terms: analyse(question, 'fr'),
        language: 'fr',
        now: later(MONDAY, second * 1000),
      });
    const list = async (shopId: string, ...more: [status?: 'open' | 'dismissed' | 'proposed' | 'filled']) =>
      (await storage().knowledge.listGaps(shopId, ...more)).items;

    it('counts a question with its like, and another apart', async () => {
      const shop = newShop();
      await record(shop, 'Faites-vous des retouches sur les pantalons ?', 1);
      await record(shop, 'Vous faites les retouches de pantalon ?', 2);
      await record(shop, 'Livrez-vous au Japon ?', 3);
      await record(shop, 'retouches pantalons ?', 4);
      const gaps = await list(shop);
      expect(gaps.map((gap) => gap.count)).toEqual([3, 1]);
      expect(gaps[0]).toMatchObject({
        shopId: shop,
        language: 'fr',
        status: 'open',
        lastSeenAt: later(MONDAY, 4000),
      });
      expect(gaps[0]!.examples).toHaveLength(3);
      expect(gaps[0]!.examples).toContain(gaps[0]!.question);
    });

    it('keeps each wording once', async () => {
      const shop = newShop();
      for (let time = 0; time < 3; time++) await record(shop, 'Livrez-vous au Japon ?');
      expect(await list(shop)).toMatchObject([{ count: 3, examples: ['Livrez-vous au Japon ?'] }]);
    });

    it('moves a gap on, after which the question opens a new one', async () => {
      const shop = newShop();
      await record(shop, 'Livrez-vous au Japon ?');
      const [gap] = await list(shop);
      const change = { status: 'proposed', documentId: 'japon' } as const;
      expect(await storage().knowledge.updateGap(shop, gap!.id, change)).toMatchObject({
        id: gap!.id,
        ...change,
      });
      await record(shop, 'Livrez-vous au Japon ?');
      expect(await list(shop, 'open')).toMatchObject([{ count: 1 }]);
      expect(await list(shop, 'proposed')).toMatchObject([{ id: gap!.id, documentId: 'japon' }]);
      expect(await list(shop)).toHaveLength(2);
    });

    it('are listed page by page', async () => {
      const shop = newShop();
      const words = ['parapluie', 'tournevis', 'arrosoir', 'trottinette', 'aquarium'];
      for (const [index, word] of words.entries()) {
        for (let time = 0; time <= index; time++) await record(shop, word);
      }
      const first = await storage().knowledge.listGaps(shop, 'open', { limit: 3 });
      const second = await storage().knowledge.listGaps(shop, 'open', {
        limit: 3,
        cursor: first.nextCursor!,
      });
      const questions = [...first.items, ...second.items].map((gap) => gap.question);
      expect(questions).toEqual([...words].reverse());
      expect(second.nextCursor).toBeUndefined();
    });

    it('keeps shops apart', async () => {
      const [shop, other] = [newShop(), newShop()];
      await record(shop, 'Livrez-vous au Japon ?');
      await record(other, 'Livrez-vous au Japon ?');
      const [gap] = await list(shop);
      expect(gap).toMatchObject({ count: 1 });
      for (const [shopId, id] of [
        [other, gap!.id],
        [shop, unknownId()],
      ] as const) {
        const moved = storage().knowledge.updateGap(shopId, id, { status: 'dismissed' });
        await expect(moved).rejects.toMatchObject({ code: 'not_found' });
      }
      expect(await list(shop, 'open')).toHaveLength(1);
    });
  });
}
