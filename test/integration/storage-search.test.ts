import { createRuntime, type Runtime, readEnvironment } from '@commerceai/runtime';
import type { KnowledgeDocument, KnowledgeQuery, Storage } from '@commerceai/sdk';
import { memoryStorage } from '@commerceai/sdk/storage/memory';
import { fold } from '@commerceai/sdk/text';
import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { testEnvironment } from '../support/environment.ts';
import { createDatabase, type TestDatabase } from '../support/postgres.ts';

const now = new Date('2026-03-02T09:00:00Z');
const WORDS = [
  'livraison',
  'retour',
  'taille',
  'chemise',
  'lin',
  'coton',
  'delai',
  'gratuit',
  'lavage',
  'froid',
];

describe('search in PostgreSQL', () => {
  let database: TestDatabase;
  let runtime: Runtime;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createDatabase(inject('postgres'));
    runtime = await createRuntime(readEnvironment(testEnvironment(database.connectionString)));
    client = new pg.Client({ connectionString: database.connectionString });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await runtime.close();
    await database.drop();
  });

  const save = (storage: Storage, shopId: string, id: string, texts: readonly (readonly string[])[]) => {
    const document: KnowledgeDocument = {
      id,
      shopId,
      title: `Titre ${id}`,
      body: texts.map((terms) => terms.join(' ')).join('\n\n'),
      language: 'fr',
      audience: 'public',
      status: 'published',
      source: { kind: 'manual' },
      tags: [],
      createdAt: now,
      updatedAt: now,
    };
    const chunks = texts.map((terms, position) => ({
      id: `${id}#${position}`,
      position,
      text: terms.join(' '),
      titleTerms: [fold(id)],
      terms,
    }));
    return storage.knowledge.save(document, chunks);
  };
  const ask = async (storage: Storage, shopId: string, terms: KnowledgeQuery['terms']) =>
    (
      await storage.knowledge.search({ shopId, terms, language: 'fr', audience: 'public', limit: 10, now })
    ).map(({ chunkId, score, coverage }) => ({
      chunkId,
      score: score.toFixed(6),
      coverage: coverage.toFixed(6),
    }));

  const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 });
  const texts = fc.array(text, { minLength: 1, maxLength: 3 });

  it('finds and scores as the storage in memory does, whatever was saved, replaced and removed before', {
    timeout: 120_000,
  }, async () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), texts: fc.option(texts) });
    const question = fc.uniqueArray(
      fc.record({ term: fc.constantFrom(...WORDS, 'livrason'), weight: fc.constantFrom(1, 0.4) }),
      { selector: ({ term }) => term, minLength: 1, maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 8 }), question, async (steps, terms) => {
        const shopId = `shop-${crypto.randomUUID()}`;
        const memory = memoryStorage();
        for (const storage of [memory, runtime.storage]) {
          for (const { id, texts: content } of steps) {
            if (content) await save(storage, shopId, id, content);
            else await storage.knowledge.remove(shopId, id);
          }
        }
        const found = await ask(runtime.storage, shopId, { fr: terms });
        const expected = await ask(memory, shopId, { fr: terms });
        const order = (passages: typeof found) =>
          [...passages].sort((left, right) => (left.chunkId < right.chunkId ? -1 : 1));
        expect(order(found)).toEqual(order(expected));
      }),
      { numRuns: 25 },
    );
  });

  it('leaves nothing in the index when everything is removed', async () => {
    const shopId = 'shop-emptied';
    await save(runtime.storage, shopId, 'a', [['livraison', 'retour'], ['lin']]);
    await save(runtime.storage, shopId, 'a', [['livraison', 'gratuit']]);
    await runtime.storage.knowledge.remove(shopId, 'a');
    const { rows } = await client.query(
      `SELECT s.entry_count, s.titled_count, s.total_length::int, s.total_title_length::int,
         (SELECT coalesce(sum(t.entry_count), 0)::int FROM search_terms t WHERE t.shelf_id = s.id) AS terms,
         (SELECT count(*)::int FROM search_entries e WHERE e.shelf_id = s.id) AS entries,
         (SELECT count(*)::int FROM search_postings p JOIN search_terms t ON t.id = p.term_id
           WHERE t.shelf_id = s.id) AS postings
       FROM search_shelves s WHERE s.shop_id = $1`,
      [shopId],
    );
    expect(rows).toEqual([
      {
        entry_count: 0,
        titled_count: 0,
        total_length: 0,
        total_title_length: 0,
        terms: 0,
        entries: 0,
        postings: 0,
      },
    ]);
  });

  it('counts every text once when many are saved at the same time', async () => {
    const shopId = 'shop-crowded';
    const ids = Array.from({ length: 120 }, (_, index) => `doc-${index}`);
    const outcomes = await Promise.all(
      [...ids, ...ids].map((id, index) =>
        save(runtime.storage, shopId, id, [['livraison', WORDS[index % 10]!]]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'created')).toHaveLength(120);
    const { rows } = await client.query(
      `SELECT s.entry_count, t.entry_count AS deliveries FROM search_shelves s
       JOIN search_terms t ON t.shelf_id = s.id AND t.term = 'livraison' WHERE s.shop_id = $1`,
      [shopId],
    );
    expect(rows).toEqual([{ entry_count: 120, deliveries: 120 }]);
  });

  it('keeps what it can of a text with characters that PostgreSQL has none of', async () => {
    const shopId = 'shop-odd';
    await save(runtime.storage, shopId, 'odd\0', [['livraison\0', 'lin']]);
    expect(await ask(runtime.storage, shopId, { fr: [{ term: 'lin', weight: 1 }] })).toHaveLength(1);
  });
});
