import type { Language } from '#text/language.ts';
import type { WeightedTerm } from '#text/synonyms.ts';
import type { Page, PageRequest } from './page.ts';

/** Who may be told of a text. */
export const AUDIENCES = ['public', 'staff'] as const;
/** Who may be told: shoppers too, or only the shop's people. */
export type Audience = (typeof AUDIENCES)[number];

/** A text of the shop's. */
export interface KnowledgeDocument {
  readonly id: string;
  readonly shopId: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly language: Language;
  readonly audience: Audience;
  /** A draft is not searched. */
  readonly status: 'published' | 'draft';
  readonly source: KnowledgeSource;
  readonly tags: readonly string[];
  /** Not used from then on. */
  readonly expiresAt?: Date;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Where a document came from. `reference` is the file or address it was imported from. */
export type KnowledgeSource =
  | { readonly kind: 'manual' }
  | { readonly kind: 'import'; readonly reference: string }
  | { readonly kind: 'conversation'; readonly conversationId: string };

/** A piece of a document that one answer can rest on, made ready for search by `indexDocument`. */
export interface KnowledgeChunk {
  /** Document id and position, "shipping-fr#2". */
  readonly id: string;
  readonly position: number;
  readonly heading?: string;
  readonly text: string;
  /** Index terms of the title and heading. */
  readonly titleTerms: readonly string[];
  /** Index terms of the text, with repetitions. */
  readonly terms: readonly string[];
  readonly embedding?: readonly number[];
}

/** Weighted index terms per language of the documents searched. */
export type QueryTerms = Readonly<Partial<Record<Language, readonly WeightedTerm[]>>>;

/** What to look for. */
export interface KnowledgeQuery {
  readonly shopId: string;
  /**
   * Per language of the documents, the weighted index terms to look for there (`queryTerms` makes them: the
   * question's own, synonyms, and translations). Documents in a language without terms are not searched.
   * `coverage` is counted against the terms of the passage's own language.
   */
  readonly terms: QueryTerms;
  readonly embedding?: readonly number[];
  /** Preferred; passages in other languages are found too, ranked lower. */
  readonly language: Language;
  /** `staff` sees public passages too. */
  readonly audience: Audience;
  /** @default 5 */
  readonly limit?: number;
  readonly now: Date;
}

/** A passage that was found. */
export interface KnowledgePassage {
  readonly chunkId: string;
  readonly documentId: string;
  readonly title: string;
  readonly heading?: string;
  readonly text: string;
  readonly language: Language;
  readonly audience: Audience;
  readonly url?: string;
  /** Relevance, 0 or more; comparable within one result. */
  readonly score: number;
  /** Share of the question's term weight that the passage covers, 0 to 1. */
  readonly coverage: number;
  readonly updatedAt: Date;
}

/** A question nobody could answer, with its like. */
export interface KnowledgeGap {
  readonly id: string;
  readonly shopId: string;
  /** The clearest of the questions. */
  readonly question: string;
  readonly examples: readonly string[];
  readonly count: number;
  readonly language: Language;
  readonly status: 'open' | 'proposed' | 'filled' | 'dismissed';
  /** The draft document proposed to fill it. */
  readonly documentId?: string;
  readonly lastSeenAt: Date;
}

/** Which documents to list; what is left out does not matter. */
export interface KnowledgeFilter {
  readonly language?: Language;
  readonly audience?: Audience;
  readonly status?: 'published' | 'draft';
  readonly text?: string;
}

/** What a shop knows. */
export interface KnowledgeRepository {
  /** Inserts or replaces the document and its chunks, all or nothing. The same content again changes nothing. */
  save(
    document: KnowledgeDocument,
    chunks: readonly KnowledgeChunk[],
  ): Promise<'created' | 'updated' | 'unchanged'>;
  find(shopId: string, documentId: string): Promise<KnowledgeDocument | undefined>;
  /** Newest update first. */
  list(shopId: string, filter?: KnowledgeFilter, page?: PageRequest): Promise<Page<KnowledgeDocument>>;
  /** True when there was one. */
  remove(shopId: string, documentId: string): Promise<boolean>;
  search(query: KnowledgeQuery): Promise<readonly KnowledgePassage[]>;
  /** Counts a question nobody could answer, with the open gap that shares most of its terms, or as a new one. */
  recordGap(gap: {
    shopId: string;
    question: string;
    terms: readonly string[];
    language: Language;
    now: Date;
  }): Promise<void>;
  /** Most asked first. */
  listGaps(shopId: string, status?: KnowledgeGap['status'], page?: PageRequest): Promise<Page<KnowledgeGap>>;
  updateGap(
    shopId: string,
    gapId: string,
    change: { status: KnowledgeGap['status']; documentId?: string },
  ): Promise<KnowledgeGap>;
}
