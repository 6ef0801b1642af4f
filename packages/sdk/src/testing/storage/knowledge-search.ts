import { beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeDocument } from '#storage/knowledge.ts';
import type { Storage } from '#storage/storage.ts';
import { aDocument } from '../samples.ts';
import { MONDAY } from './conversation-samples.ts';
import { CORPUS_LANGUAGES, KNOWLEDGE_SUBJECTS } from './knowledge-corpus.ts';
import { ask, saveDocument } from './knowledge-samples.ts';
import { later, newShop } from './storage-under-test.ts';

const DAY = 86_400_000;

/** Which passages are found, and in which order. */
export function testKnowledgeSearch(storage: () => Storage): void {
  describe('search over thirty articles in two languages', () => {
    const shopId = newShop();
    const idOf = (subject: string, language: string) => `${subject}-${language}`;

    beforeAll(async () => {
      for (const subject of KNOWLEDGE_SUBJECTS) {
        for (const language of CORPUS_LANGUAGES) {
          const { title, body } = subject[language];
          const id = idOf(subject.id, language);
          await saveDocument(storage(), aDocument({ shopId, id, title, body, language }));
        }
      }
    });

    for (const { id, ...articles } of KNOWLEDGE_SUBJECTS) {
      // The agents rank what a storage finds once more, so a storage has to have it near the top.
      it.each(CORPUS_LANGUAGES)(`puts the ${id} article among the first three in %s`, async (language) => {
        const passages = await ask(storage(), shopId, articles[language].question, { language });
        expect(passages.slice(0, 3).map((passage) => passage.documentId)).toContain(idOf(id, language));
      });
    }

    it('gives five passages by default, best first, and as many as asked for', async () => {
      const question = 'livraison retour remboursement échange commande facture carte compte';
      const passages = await ask(storage(), shopId, question);
      expect(passages).toHaveLength(5);
      const scores = passages.map((passage) => passage.score);
      expect(scores).toEqual([...scores].sort((left, right) => right - left));
      expect(scores.at(-1)).toBeGreaterThanOrEqual(0);
      expect(await ask(storage(), shopId, question, { limit: 2 })).toHaveLength(2);
    });

    it('finds nothing for words that occur nowhere', async () => {
      expect(await ask(storage(), shopId, 'hippopotame zinzolin')).toEqual([]);
      expect(await ask(storage(), shopId, '')).toEqual([]);
    });

    it('searches only languages that have terms', async () => {
      const question = KNOWLEDGE_SUBJECTS[0]!.fr.question;
      const terms = { fr: [{ term: 'livraison', weight: 1 }], en: [] };
      const passages = await ask(storage(), shopId, question, { terms, limit: 50 });
      expect(passages.every((passage) => passage.language === 'fr')).toBe(true);
      expect(await ask(storage(), shopId, question, { terms: {} })).toEqual([]);
    });
  });

  describe('search', () => {
    const add = (fields: Partial<KnowledgeDocument> & { shopId: string }, embedding?: readonly number[]) =>
      saveDocument(storage(), aDocument(fields), embedding);
    const found = async (...call: Parameters<typeof ask> extends [unknown, ...infer Rest] ? Rest : never) =>
      (await ask(storage(), ...call)).map((passage) => passage.documentId);

    it('tells where a passage is from', async () => {
      const shopId = newShop();
      await add({
        shopId,
        id: 'guide',
        title: 'Entretien',
        body: '## La laine\n\nLavez la laine à la main.\n\n## Le lin\n\nLavez le lin à 40 °C.',
        source: { kind: 'import', reference: 'https://maison-test.example/entretien' },
      });
      const [passage] = await ask(storage(), shopId, 'laver la laine');
      expect(passage).toEqual({
        chunkId: 'guide#0',
        documentId: 'guide',
        title: 'Entretien',
        heading: 'La laine',
        text: 'Lavez la laine à la main.',
        language: 'fr',
        audience: 'public',
        url: 'https://maison-test.example/entretien',
        score: expect.any(Number),
        coverage: expect.any(Number),
        updatedAt: aDocument().updatedAt,
      });
    });

    it('never tells the public what is for the staff, and tells the staff everything', async () => {
      const shopId = newShop();
      await add({ shopId, id: 'public', body: 'Un bon d’achat est possible.' });
      await add({ shopId, id: 'staff', body: 'Un bon d’achat de 15 € est permis.', audience: 'staff' });
      expect(await found(shopId, 'bon d’achat')).toEqual(['public']);
      expect((await found(shopId, 'bon d’achat', { audience: 'staff' })).sort()).toEqual(['public', 'staff']);
    });

    it('never uses drafts, nor what has expired', async () => {
      const shopId = newShop();
      await add({ shopId, id: 'draft', status: 'draft' });
      await add({ shopId, id: 'expired', expiresAt: MONDAY });
      await add({ shopId, id: 'expires tomorrow', expiresAt: later(MONDAY, DAY) });
      expect(await found(shopId, 'retourner un article')).toEqual(['expires tomorrow']);
      expect(await found(shopId, 'retourner un article', { now: later(MONDAY, DAY) })).toEqual([]);
      await add({ shopId, id: 'draft' });
      expect(await found(shopId, 'retourner un article', { now: later(MONDAY, DAY) })).toEqual(['draft']);
    });

    it('finds passages in another language, ranked lower', async () => {
      const shopId = newShop();
      await add({ shopId, id: 'fr', language: 'fr', title: 'Colissimo', body: 'Colissimo 48' });
      await add({ shopId, id: 'en', language: 'en', title: 'Colissimo', body: 'Colissimo 48' });
      const terms = { fr: [{ term: '48', weight: 1 }], en: [{ term: '48', weight: 1 }] };
      expect(await found(shopId, '48', { terms, language: 'fr' })).toEqual(['fr', 'en']);
      expect(await found(shopId, '48', { terms, language: 'en' })).toEqual(['en', 'fr']);
    });

    it('prefers the fresher of two equals, and the better of two unequals', async () => {
      const shopId = newShop();
      const fresh = later(MONDAY, -DAY);
      const old = later(MONDAY, -900 * DAY);
      const body = 'Les soldes commencent en janvier.';
      await add({ shopId, id: 'old', title: 'Soldes', body, updatedAt: old });
      await add({ shopId, id: 'fresh', title: 'Soldes', body, updatedAt: fresh });
      await add({ shopId, id: 'besides', title: 'Agenda', body: 'Janvier : inventaire.', updatedAt: fresh });
      expect(await found(shopId, 'quand commencent les soldes de janvier')).toEqual([
        'fresh',
        'old',
        'besides',
      ]);
    });

    it('weighs the title more than the text', async () => {
      const shopId = newShop();
      await add({ shopId, id: 'text', title: 'Conseils', body: 'Le parapluie se range sec et fermé.' });
      await add({ shopId, id: 'title', title: 'Parapluie', body: 'Se range toujours bien sec et fermé.' });
      expect(await found(shopId, 'parapluie')).toEqual(['title', 'text']);
    });

    it('says which share of the question’s weight a passage covers', async () => {
      const shopId = newShop();
      await add({ shopId, id: 'both', title: 'Parapluie', body: 'Le parapluie se plie.' });
      await add({ shopId, id: 'one', title: 'Conseils', body: 'Le carton se plie.' });
      const terms = {
        fr: [
          { term: 'paraplui', weight: 1 },
          { term: 'carton', weight: 0.5 },
          { term: 'zinzolin', weight: 0.5 },
        ],
      };
      const passages = await ask(storage(), shopId, '', { terms });
      const coverage = Object.fromEntries(passages.map((passage) => [passage.documentId, passage.coverage]));
      expect(coverage.both).toBeCloseTo(0.5, 5);
      expect(coverage.one).toBeCloseTo(0.25, 5);
    });

    it('finds by meaning too where both sides have vectors', async () => {
      const shopId = newShop();
      await add(
        { shopId, id: 'close', title: 'Climat', body: 'Nos emballages sont recyclés.' },
        [0.9, 0.1, 0],
      );
      await add({ shopId, id: 'far', title: 'Histoire', body: 'Fondé en 2014.' }, [0, 0.1, 0.9]);
      await add({ shopId, id: 'secret', audience: 'staff', body: 'Marge.' }, [1, 0, 0]);
      await add({ shopId, id: 'without', title: 'Divers', body: 'Rien.' });
      const embedding = [1, 0, 0];
      expect((await found(shopId, 'planète verte', { embedding }))[0]).toBe('close');
      expect(await found(shopId, 'planète verte', { embedding })).not.toContain('secret');
      expect(await found(shopId, 'planète verte')).toEqual([]);
      expect((await found(shopId, 'fondé', { embedding: [0, 0, 1] }))[0]).toBe('far');
    });
  });
}
