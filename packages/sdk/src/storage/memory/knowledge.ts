import { NotFoundError } from '#errors/not-found-error.ts';
import type { RandomSource } from '#random-source.ts';
import { fold } from '#text/fold.ts';
import type {
  KnowledgeChunk,
  KnowledgeDocument,
  KnowledgeFilter,
  KnowledgeGap,
  KnowledgeRepository,
} from '../knowledge.ts';
import { copy } from './copy.ts';
import { createGaps, type Gaps } from './gaps.ts';
import { createKnowledgeSearch, type KnowledgeSearch } from './knowledge-search.ts';
import { descending, takePage } from './pages.ts';

interface ShopKnowledge {
  readonly documents: Map<string, KnowledgeDocument>;
  /** What each document's content was when it was saved, to notice that nothing changes. */
  readonly contents: Map<string, string>;
  readonly search: KnowledgeSearch;
  readonly gaps: Gaps;
}

export function memoryKnowledge(random: RandomSource): KnowledgeRepository {
  const shops = new Map<string, ShopKnowledge>();
  const shopOf = (shopId: string): ShopKnowledge => {
    let shop = shops.get(shopId);
    if (shop === undefined) {
      shop = {
        documents: new Map(),
        contents: new Map(),
        search: createKnowledgeSearch(),
        gaps: createGaps({ shopId, random }),
      };
      shops.set(shopId, shop);
    }
    return shop;
  };

  return {
    async save(document, chunks) {
      const { documents, contents, search } = shopOf(document.shopId);
      const content = contentOf(document, chunks);
      if (contents.get(document.id) === content) return 'unchanged';
      const known = documents.get(document.id);
      const stored = copy(known ? { ...document, createdAt: known.createdAt } : document);
      search.remove(document.id);
      search.add(stored, chunks);
      documents.set(document.id, stored);
      contents.set(document.id, content);
      return known ? 'updated' : 'created';
    },
    async find(shopId, documentId) {
      return copy(shops.get(shopId)?.documents.get(documentId));
    },
    async list(shopId, filter = {}, page) {
      const documents = [...(shops.get(shopId)?.documents.values() ?? [])];
      return takePage(documents.filter(documentFilter(filter)), {
        page,
        place: (document) => [document.updatedAt.getTime(), document.id],
        compare: descending,
      });
    },
    async remove(shopId, documentId) {
      const shop = shops.get(shopId);
      shop?.search.remove(documentId);
      shop?.contents.delete(documentId);
      return shop?.documents.delete(documentId) ?? false;
    },
    async search(query) {
      return shops.get(query.shopId)?.search.search(query) ?? [];
    },
    async recordGap({ shopId, ...question }) {
      shopOf(shopId).gaps.record(question);
    },
    async listGaps(shopId, status, page) {
      const gaps = (shops.get(shopId)?.gaps.all() ?? []).filter(
        (gap) => status === undefined || gap.status === status,
      );
      return takePage<KnowledgeGap>(gaps, {
        page,
        place: (gap) => [gap.count, gap.id],
        compare: descending,
      });
    },
    async updateGap(shopId, gapId, change) {
      const gap = shops.get(shopId)?.gaps.update(gapId, change);
      if (gap === undefined) throw new NotFoundError({ kind: 'knowledge gap', id: gapId });
      return copy(gap);
    },
  };
}

/** Everything but the times: importing the same text again changes nothing. */
function contentOf(document: KnowledgeDocument, chunks: readonly KnowledgeChunk[]): string {
  const { createdAt: _created, updatedAt: _updated, ...content } = document;
  const entries = Object.entries(content).sort(([left], [right]) => (left < right ? -1 : 1));
  return JSON.stringify([entries, chunks]);
}

function documentFilter(filter: KnowledgeFilter): (document: KnowledgeDocument) => boolean {
  const words = filter.text === undefined ? [] : fold(filter.text).split(/\s+/).filter(Boolean);
  return (document) => {
    if (filter.language !== undefined && document.language !== filter.language) return false;
    if (filter.audience !== undefined && document.audience !== filter.audience) return false;
    if (filter.status !== undefined && document.status !== filter.status) return false;
    if (words.length === 0) return true;
    const text = fold(`${document.title}\n${document.body}`);
    return words.every((word) => text.includes(word));
  };
}
