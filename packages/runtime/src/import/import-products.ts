import { basename } from 'node:path';
import type { Product, Storage } from '@commerceai/sdk';
import { CatalogueLanguage } from './catalogue-language.ts';
import { csvRows, type RejectRow } from './csv-rows.ts';
import { addRow, beginProduct, finishProduct, type ProductDraft } from './product-rows.ts';
import type { ImportListener, ImportReport } from './report.ts';

const BATCH = 200;
const REQUIRED = ['Handle', 'Title', 'Variant Price'];

export interface ImportProductsOptions {
  readonly storage: Storage;
  readonly shopId: string;
  /** Shopify's product export: one row per variant or picture, the rows of a product together. */
  readonly file: string;
  /** ISO 4217: the export does not say. */
  readonly currency: string;
  readonly now: Date;
  readonly listener: ImportListener;
}

/** Imports Shopify's product CSV, streaming. A bad row is reported and left out; a product that keeps no variant is too. */
export async function importProducts(options: ImportProductsOptions): Promise<ImportReport> {
  const { storage, shopId, file, currency, now, listener } = options;
  const name = basename(file);
  const counts = { read: 0, changed: 0, rejected: 0 };
  const batch = new Map<string, Product>();
  const languages = new CatalogueLanguage();
  let draft: ProductDraft | undefined;
  let refusedHandle: string | undefined;

  const reject: RejectRow = (line, reason) => {
    counts.rejected += 1;
    listener.rejected({ file: name, line, reason });
  };
  const flush = async () => {
    if (batch.size > 0)
      counts.changed += await storage.commerce.saveProducts(shopId, languages.read([...batch.values()]));
    batch.clear();
  };
  const close = async () => {
    if (!draft) return;
    const product = finishProduct(draft, now);
    if (typeof product === 'string') reject(draft.line, product);
    else {
      counts.read += 1;
      batch.set(product.id, product);
    }
    draft = undefined;
    if (batch.size >= BATCH) await flush();
  };

  for await (const row of csvRows(file, { required: REQUIRED, listener, reject })) {
    const handle = row.values.Handle ?? '';
    if (handle === '') {
      reject(row.line, 'the row has no Handle');
      continue;
    }
    if (handle === refusedHandle) continue;
    if (draft?.handle !== handle) {
      await close();
      const begun = beginProduct(row);
      if (typeof begun === 'string') {
        refusedHandle = handle;
        reject(row.line, begun);
        continue;
      }
      draft = begun;
    }
    const reason = addRow(draft, row, currency);
    if (reason) reject(row.line, reason);
  }
  await close();
  await flush();
  return { ...counts, unchanged: counts.read - counts.changed };
}
