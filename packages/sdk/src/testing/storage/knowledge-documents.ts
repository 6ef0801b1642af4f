import { describe, expect, it } from 'vitest';
import type { KnowledgeFilter } from '#storage/knowledge.ts';
import type { Storage } from '#storage/storage.ts';
import { aDocument } from '../samples.ts';
import { MONDAY } from './conversation-samples.ts';
import { ask, saveDocument } from './knowledge-samples.ts';
import { later, newShop, scribble } from './storage-under-test.ts';

const DAY = 86_400_000;

/** Saving, finding, listing and removing documents. */
export function testKnowledgeDocuments(storage: () => Storage): void {
  describe('documents', () => {
    it('are kept with every field', async () => {
      const document = aDocument({
        shopId: newShop(),
        source: { kind: 'conversation', conversationId: 'conversation-1' },
        tags: ['retours', 'étiquette'],
        expiresAt: later(MONDAY, DAY),
      });
      expect(await saveDocument(storage(), document)).toBe('created');
      expect(await storage().knowledge.find(document.shopId, document.id)).toEqual(document);
      expect(await storage().knowledge.find(document.shopId, 'another')).toBeUndefined();
    });

    it('do not change when the same content comes again, whenever it was written', async () => {
      const document = aDocument({ shopId: newShop() });
      await saveDocument(storage(), document);
      expect(await saveDocument(storage(), document)).toBe('unchanged');
      const rewritten = { ...document, createdAt: MONDAY, updatedAt: MONDAY };
      expect(await saveDocument(storage(), rewritten)).toBe('unchanged');
      expect(await storage().knowledge.find(document.shopId, document.id)).toEqual(document);
    });

    it('are replaced with their passages when anything else differs', async () => {
      const shopId = newShop();
      await saveDocument(storage(), aDocument({ shopId, body: 'Le rayon bricolage vend des tournevis.' }));
      const replaced = aDocument({ shopId, body: 'Le rayon jardin vend des arrosoirs.', updatedAt: MONDAY });
      expect(await saveDocument(storage(), replaced)).toBe('updated');
      expect(await storage().knowledge.find(shopId, replaced.id)).toMatchObject({
        body: replaced.body,
        updatedAt: MONDAY,
      });
      expect(await ask(storage(), shopId, 'tournevis')).toEqual([]);
      expect(await ask(storage(), shopId, 'arrosoirs')).toHaveLength(1);
      expect(await saveDocument(storage(), { ...replaced, audience: 'staff' })).toBe('updated');
      expect(await ask(storage(), shopId, 'arrosoirs')).toEqual([]);
    });

    it('are gone from everywhere once removed', async () => {
      const document = aDocument({ shopId: newShop() });
      await saveDocument(storage(), document);
      expect(await storage().knowledge.remove(document.shopId, document.id)).toBe(true);
      expect(await storage().knowledge.remove(document.shopId, document.id)).toBe(false);
      expect(await storage().knowledge.find(document.shopId, document.id)).toBeUndefined();
      expect((await storage().knowledge.list(document.shopId)).items).toEqual([]);
      expect(await ask(storage(), document.shopId, 'retourner un article')).toEqual([]);
      expect(await saveDocument(storage(), document)).toBe('created');
      expect(await ask(storage(), document.shopId, 'retourner un article')).toHaveLength(1);
    });

    it('are listed newest update first, page by page while others are added', async () => {
      const shopId = newShop();
      const add = (id: string, day: number) =>
        saveDocument(storage(), aDocument({ shopId, id, updatedAt: later(MONDAY, day * DAY) }));
      for (const day of [2, 0, 1, 3]) await add(`day-${day}`, day);
      const first = await storage().knowledge.list(shopId, {}, { limit: 3 });
      await add('day-9', 9);
      const second = await storage().knowledge.list(shopId, {}, { limit: 3, cursor: first.nextCursor! });
      const ids = [...first.items, ...second.items].map((document) => document.id);
      expect(ids).toEqual(['day-3', 'day-2', 'day-1', 'day-0']);
      expect(second.nextCursor).toBeUndefined();
    });

    it('are filtered by language, audience, status and words', async () => {
      const shopId = newShop();
      const add = (id: string, fields: Parameters<typeof aDocument>[0]) =>
        saveDocument(storage(), aDocument({ shopId, id, ...fields }));
      await add('fr', { body: 'La théière est garantie deux ans.' });
      await add('en', { language: 'en', title: 'Teapots', body: 'The teapot has a warranty of two years.' });
      await add('staff', { audience: 'staff', title: 'Geste commercial' });
      await add('draft', { status: 'draft' });
      const ids = async (filter: KnowledgeFilter) =>
        (await storage().knowledge.list(shopId, filter)).items.map((document) => document.id).sort();
      expect(await ids({ language: 'en' })).toEqual(['en']);
      expect(await ids({ audience: 'staff' })).toEqual(['staff']);
      expect(await ids({ status: 'draft' })).toEqual(['draft']);
      expect(await ids({ status: 'published', language: 'fr' })).toEqual(['fr', 'staff']);
      expect(await ids({ text: 'THEIERE garantie' })).toEqual(['fr']);
      expect(await ids({ text: 'teapots' })).toEqual(['en']);
      expect(await ids({ text: '%' })).toEqual([]);
    });

    it('are one shop’s own, even where two shops use the same id', async () => {
      const [shopId, other] = [newShop(), newShop()];
      await saveDocument(storage(), aDocument({ shopId }));
      expect(await storage().knowledge.find(other, 'retours')).toBeUndefined();
      expect(await storage().knowledge.remove(other, 'retours')).toBe(false);
      expect((await storage().knowledge.list(other)).items).toEqual([]);
      expect(await ask(storage(), other, 'retourner un article')).toEqual([]);
      const theirs = aDocument({ shopId: other, body: 'Chez nous, quinze jours pour retourner un article.' });
      expect(await saveDocument(storage(), theirs)).toBe('created');
      expect(await storage().knowledge.find(shopId, 'retours')).toEqual(aDocument({ shopId }));
      const passages = await ask(storage(), shopId, 'retourner un article');
      expect(passages.map((passage) => passage.text)).toEqual([aDocument().body]);
    });

    it('are not changed through what was given or returned', async () => {
      const document = aDocument({ shopId: newShop(), tags: ['retours'] });
      const expected = structuredClone(document);
      await saveDocument(storage(), document);
      scribble(document);
      scribble(await storage().knowledge.find(expected.shopId, expected.id));
      scribble(await ask(storage(), expected.shopId, 'retourner un article'));
      expect(await storage().knowledge.find(expected.shopId, expected.id)).toEqual(expected);
      expect(await ask(storage(), expected.shopId, 'retourner un article')).toMatchObject([
        { title: expected.title, updatedAt: expected.updatedAt },
      ]);
    });
  });
}
