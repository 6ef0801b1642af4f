import { z } from 'zod';
import type { AgentContext } from '#agents/agent-context.ts';
import { defaultShopSettings } from '#agents/customer-service/default-shop-settings.ts';
import { InvalidInputError } from '#errors/invalid-input-error.ts';
import { NotFoundError } from '#errors/not-found-error.ts';
import type { KnowledgeChunk, KnowledgeDocument } from '#storage/knowledge.ts';
import { detectLanguage } from '#text/detect-language.ts';
import { LANGUAGES } from '#text/language.ts';
import { indexDocument } from './index-document.ts';
import type { KnowledgeBase, KnowledgeEntry } from './knowledge-base.ts';
import { queryTerms } from './query-terms.ts';
import { rankPassages } from './rank-passages.ts';
import { searchPassages } from './search-passages.ts';

const entrySchema = z.object({
  id: z.string().min(1).max(200).optional(),
  title: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(200_000),
  language: z.enum(LANGUAGES).optional(),
  audience: z.enum(['public', 'staff']).optional(),
  status: z.enum(['published', 'draft']).optional(),
  tags: z.array(z.string().max(100)).max(50).optional(),
});

/** Passages that a search gives unless it says otherwise. */
const DEFAULT_LIMIT = 5;
/** Gaps read at a time. */
const GAPS_READ = 200;

/** The shop's knowledge base over the storage given. */
export function createKnowledgeBase(context: AgentContext): KnowledgeBase {
  const { knowledge, shops } = context.storage;
  const shopOf = (request: { shopId?: string }) => request.shopId ?? context.shopId;

  async function complete(shopId: string, entry: KnowledgeEntry): Promise<KnowledgeDocument> {
    const checked = entrySchema.safeParse(entry);
    if (!checked.success) {
      const fields = checked.error.issues.map((issue) => ({
        path: issue.path.join('.'),
        message: issue.message,
      }));
      throw new InvalidInputError({
        message: `The entry cannot be taken: ${fields.map((field) => `${field.path}: ${field.message}`).join('; ')}`,
        fields,
      });
    }
    const id = entry.id ?? context.random.id();
    const known = entry.id ? await knowledge.find(shopId, entry.id) : undefined;
    const now = context.clock.now();
    return {
      id,
      shopId,
      title: checked.data.title,
      body: checked.data.body,
      language: entry.language ?? (await languageOf(shopId, `${entry.title}\n${entry.body}`)),
      audience: entry.audience ?? 'public',
      status: entry.status ?? 'published',
      source: entry.source ?? known?.source ?? { kind: 'manual' },
      tags: entry.tags ?? [],
      createdAt: known?.createdAt ?? now,
      updatedAt: entry.updatedAt ?? now,
      ...(entry.expiresAt ? { expiresAt: entry.expiresAt } : {}),
    };
  }

  async function languageOf(shopId: string, text: string) {
    const shop = (await shops.find(shopId)) ?? defaultShopSettings(shopId);
    return detectLanguage(text.slice(0, 2000), { hint: shop.language }).language ?? shop.language;
  }

  async function save(shopId: string, entry: KnowledgeEntry) {
    const document = await complete(shopId, entry);
    const chunks = await withEmbeddings(context, indexDocument(document));
    return { document, outcome: await knowledge.save(document, chunks) };
  }

  /** Publishing the draft that was proposed for a gap fills the gap. */
  async function fillGapOf(document: KnowledgeDocument): Promise<void> {
    if (document.status !== 'published') return;
    let cursor: string | undefined;
    do {
      const page = await knowledge.listGaps(document.shopId, 'proposed', {
        limit: GAPS_READ,
        ...(cursor ? { cursor } : {}),
      });
      const gap = page.items.find((one) => one.documentId === document.id);
      if (gap) {
        await knowledge.updateGap(document.shopId, gap.id, { status: 'filled', documentId: document.id });
        return;
      }
      cursor = page.nextCursor;
    } while (cursor);
  }

  return {
    async save(request) {
      const saved = await save(shopOf(request), request.entry);
      if (request.entry.id && saved.outcome === 'updated') await fillGapOf(saved.document);
      return saved;
    },
    async get(request) {
      const document = await knowledge.find(shopOf(request), request.id);
      if (!document) throw new NotFoundError({ kind: 'knowledge entry', id: request.id });
      return document;
    },
    list: (request) => knowledge.list(shopOf(request), request.filter, request.page),
    async remove(request) {
      if (!(await knowledge.remove(shopOf(request), request.id)))
        throw new NotFoundError({ kind: 'knowledge entry', id: request.id });
    },
    async search(request) {
      const shopId = shopOf(request);
      const shop = (await shops.find(shopId)) ?? defaultShopSettings(shopId);
      const language =
        request.language ?? detectLanguage(request.text, { hint: shop.language }).language ?? shop.language;
      const limit = request.limit ?? DEFAULT_LIMIT;
      const passages = await searchPassages(knowledge, {
        shopId,
        terms: queryTerms(request.text, language, shop.synonyms),
        language,
        audience: request.audience ?? 'public',
        limit,
        now: context.clock.now(),
      });
      const ranked = rankPassages({
        question: request.text,
        language,
        passages,
        synonyms: shop.synonyms,
        limit,
      });
      return ranked.map(({ bears: _, ...passage }) => passage);
    },
    gaps: (request) => knowledge.listGaps(shopOf(request), request.status, request.page),
    async proposeForGap(request) {
      const shopId = shopOf(request);
      const { document } = await save(shopId, { ...request.entry, status: 'draft' });
      await knowledge.updateGap(shopId, request.gapId, { status: 'proposed', documentId: document.id });
      return document;
    },
    dismissGap: (request) => knowledge.updateGap(shopOf(request), request.gapId, { status: 'dismissed' }),
  };
}

/** Vectors for the chunks where the model offers them; search works without, and better with. */
async function withEmbeddings(
  context: AgentContext,
  chunks: readonly KnowledgeChunk[],
): Promise<readonly KnowledgeChunk[]> {
  if (!context.model.embed || chunks.length === 0) return chunks;
  try {
    const { vectors } = await context.model.embed(
      chunks.map((chunk) => `${chunk.heading ?? ''}\n${chunk.text}`),
    );
    return chunks.map((chunk, index) => {
      const embedding = vectors[index];
      return embedding ? { ...chunk, embedding } : chunk;
    });
  } catch {
    return chunks;
  }
}
