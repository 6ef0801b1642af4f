import type {
  Audience,
  KnowledgeDocument,
  KnowledgeFilter,
  KnowledgeGap,
  KnowledgePassage,
  KnowledgeSource,
} from '#storage/knowledge.ts';
import type { Page, PageRequest } from '#storage/page.ts';
import type { Language } from '#text/language.ts';

/** What a caller gives; the rest has defaults. */
export interface KnowledgeEntry {
  /** @default a new id; the same id again replaces */
  readonly id?: string;
  readonly title: string;
  /** Markdown, at most 200,000 characters. */
  readonly body: string;
  /** @default detected from the body, else the shop's */
  readonly language?: Language;
  /** @default "public" */
  readonly audience?: Audience;
  /** @default "published" */
  readonly status?: 'published' | 'draft';
  readonly source?: KnowledgeSource;
  readonly tags?: readonly string[];
  readonly expiresAt?: Date;
  /** @default now */
  readonly updatedAt?: Date;
}

/** The shop's knowledge: entries, search, and what is missing. `shopId` defaults to the one given to createCommerceAI. */
export interface KnowledgeBase {
  save(request: {
    shopId?: string;
    entry: KnowledgeEntry;
  }): Promise<{ document: KnowledgeDocument; outcome: 'created' | 'updated' | 'unchanged' }>;
  /** @throws NotFoundError */
  get(request: { shopId?: string; id: string }): Promise<KnowledgeDocument>;
  list(request: {
    shopId?: string;
    filter?: KnowledgeFilter;
    page?: PageRequest;
  }): Promise<Page<KnowledgeDocument>>;
  /** @throws NotFoundError */
  remove(request: { shopId?: string; id: string }): Promise<void>;
  /** The passages an answer to `text` would rest on. @default audience "public", limit 5 */
  search(request: {
    shopId?: string;
    text: string;
    language?: Language;
    audience?: Audience;
    limit?: number;
    signal?: AbortSignal;
  }): Promise<readonly KnowledgePassage[]>;
  gaps(request: {
    shopId?: string;
    status?: KnowledgeGap['status'];
    page?: PageRequest;
  }): Promise<Page<KnowledgeGap>>;
  /** Writes the entry as a draft and ties it to the gap; publishing it with `save` fills the gap. */
  proposeForGap(request: {
    shopId?: string;
    gapId: string;
    entry: KnowledgeEntry;
  }): Promise<KnowledgeDocument>;
  dismissGap(request: { shopId?: string; gapId: string }): Promise<KnowledgeGap>;
}
