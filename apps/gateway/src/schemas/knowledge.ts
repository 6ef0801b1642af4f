import { AUDIENCES, type KnowledgeEntry, type KnowledgeSource } from '@commerceai/sdk';
import type { ApiKnowledgeDocument, ApiKnowledgeGap, ApiKnowledgePassage } from '@commerceai/sdk/client';
import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, languageSchema } from './shared.ts';

export const GAP_STATUSES = ['open', 'proposed', 'filled', 'dismissed'] as const;

const sourceSchema: z.ZodType<KnowledgeSource> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('manual') }),
  z.strictObject({ kind: z.literal('import'), reference: z.string().max(2000) }),
  z.strictObject({ kind: z.literal('conversation'), conversationId: z.string().max(200) }),
]);

const entryFields = {
  title: z.string().trim().min(1).max(300),
  body: z.string().trim().min(1).max(200_000).describe('Markdown.'),
  language: languageSchema.exactOptional().describe('Detected from the body unless told.'),
  audience: z.enum(AUDIENCES).exactOptional().describe('"public" unless told.'),
  status: z.enum(['published', 'draft']).exactOptional().describe('"published" unless told.'),
  tags: z.array(z.string().min(1).max(60)).max(50).exactOptional(),
  expiresAt: dateSchema.exactOptional().describe('Not used from then on.'),
};

/** An entry as a caller gives it, under an id of its own or of ours. */
export const newEntrySchema = z
  .strictObject({ id: idSchema.exactOptional(), ...entryFields, source: sourceSchema.exactOptional() })
  .meta({ id: 'NewKnowledgeEntry' }) satisfies z.ZodType<KnowledgeEntry>;

/** An entry as a caller gives it where the path holds the id. */
export const entrySchema = z.strictObject(entryFields).meta({ id: 'KnowledgeEntry' });

export const documentSchema: z.ZodType<ApiKnowledgeDocument> = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    body: z.string(),
    language: languageSchema,
    audience: z.enum(AUDIENCES),
    status: z.enum(['published', 'draft']),
    source: sourceSchema,
    tags: z.array(z.string()),
    expiresAt: instantSchema.exactOptional(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'KnowledgeDocument' });

export const savedSchema = z
  .strictObject({ document: documentSchema, outcome: z.enum(['created', 'updated', 'unchanged']) })
  .meta({ id: 'SavedKnowledgeDocument' });

export const passageSchema: z.ZodType<ApiKnowledgePassage> = z
  .strictObject({
    chunkId: z.string(),
    documentId: z.string(),
    title: z.string(),
    heading: z.string().exactOptional(),
    text: z.string(),
    language: languageSchema,
    audience: z.enum(AUDIENCES),
    url: z.string().exactOptional(),
    score: z.number().describe('Relevance, comparable within one result.'),
    coverage: z.number().describe('Share of the question’s term weight that the passage covers, 0 to 1.'),
    updatedAt: instantSchema,
  })
  .meta({ id: 'KnowledgePassage' });

export const gapSchema: z.ZodType<ApiKnowledgeGap> = z
  .strictObject({
    id: z.string(),
    question: z.string(),
    examples: z.array(z.string()),
    count: z.number().int(),
    language: languageSchema,
    status: z.enum(GAP_STATUSES),
    documentId: z.string().exactOptional(),
    lastSeenAt: instantSchema,
  })
  .meta({ id: 'KnowledgeGap' });

export const documentExample: ApiKnowledgeDocument = {
  id: 'returns-fr',
  title: 'Retours',
  body: 'Vous avez 30 jours après la livraison pour retourner un article non porté.',
  language: 'fr',
  audience: 'public',
  status: 'published',
  source: { kind: 'manual' },
  tags: ['retours'],
  createdAt: '2026-11-02T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
};

export const gapExample: ApiKnowledgeGap = {
  id: '1f6a0c5e-3d2b-4c8a-9e7f-5b4a3c2d1e0f',
  question: 'Faites-vous des paquets cadeaux ?',
  examples: ['Faites-vous des paquets cadeaux ?', 'Est-ce que vous emballez les cadeaux ?'],
  count: 7,
  language: 'fr',
  status: 'open',
  lastSeenAt: '2026-11-23T17:12:00.000Z',
};
