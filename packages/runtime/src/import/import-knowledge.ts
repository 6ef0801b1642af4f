import { createHash } from 'node:crypto';
import {
  CommerceAIError,
  createCommerceAI,
  type KnowledgeEntry,
  LANGUAGES,
  type Language,
  type Storage,
} from '@commerceai/sdk';
import { knowledgeFiles, type RawDocument } from './knowledge-files.ts';
import { knowledgePages } from './knowledge-web.ts';
import { readDocument } from './read-document.ts';
import type { ImportListener, ImportReport } from './report.ts';

export interface ImportKnowledgeOptions {
  readonly storage: Storage;
  readonly shopId: string;
  /** A folder, a file, the address of a page or of a sitemap. */
  readonly source: string;
  readonly listener: ImportListener;
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch;
}

const LONGEST_BODY = 200_000;

/** Imports Markdown, HTML, PDF and text as knowledge entries. The same document again, unchanged, changes nothing. */
export async function importKnowledge(options: ImportKnowledgeOptions): Promise<ImportReport> {
  const { storage, shopId, source, listener } = options;
  const { knowledge } = createCommerceAI({ storage, shopId });
  const counts = { read: 0, changed: 0, unchanged: 0, rejected: 0 };
  const reject = (reference: string, reason: string) => {
    counts.rejected += 1;
    listener.rejected({ file: reference, reason });
  };
  const documents = /^https?:\/\//i.test(source)
    ? knowledgePages(source, { fetch: options.fetch ?? fetch, reject })
    : knowledgeFiles(source, reject);
  for await (const raw of documents) {
    try {
      const { outcome } = await knowledge.save({ entry: await entryOf(raw) });
      counts.read += 1;
      if (outcome === 'unchanged') counts.unchanged += 1;
      else counts.changed += 1;
    } catch (error) {
      if (!CommerceAIError.isInstance(error) || error.retryable) throw error;
      reject(raw.reference, error.message);
    }
    listener.progress({ read: counts.read });
  }
  return counts;
}

async function entryOf(raw: RawDocument): Promise<KnowledgeEntry> {
  const { title, body, language, audience } = await readDocument(raw.bytes, raw.kind, raw.reference);
  return {
    id: `import-${createHash('sha256').update(raw.reference).digest('hex').slice(0, 24)}`,
    title: title.slice(0, 300),
    body: body.slice(0, LONGEST_BODY),
    source: { kind: 'import', reference: raw.reference },
    ...(audience ? { audience } : {}),
    ...(isLanguage(language) ? { language } : {}),
  };
}

function isLanguage(code: string | undefined): code is Language {
  return (LANGUAGES as readonly string[]).includes(code ?? '');
}
