import { InvalidInputError } from '@commerceai/sdk';
import { type Download, download, textOf } from './download.ts';
import type { RawDocument } from './knowledge-files.ts';
import type { DocumentKind } from './read-document.ts';

const PAGES = 5_000;
const SITEMAPS = 50;
/** Addresses of one sitemap. Source: sitemaps.org. */
const LOCATIONS = 50_000;
/** So far into a document its root element stands. */
const HEAD = 2000;
const XML_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The page at an address, or all pages a sitemap lists: an address whose answer is a sitemap or a sitemap index.
 * Only pages of the same host are read, one at a time. @throws InvalidInputError when the address itself cannot be read
 */
export async function* knowledgePages(
  address: string,
  options: { fetch: typeof fetch; reject: (reference: string, reason: string) => void },
): AsyncGenerator<RawDocument> {
  const { start, sitemap } = await readStart(address, options.fetch);
  if (!sitemap) {
    yield { reference: address, kind: kindOf(start.type, address), bytes: start.bytes };
    return;
  }
  const seen = new Set<string>();
  for await (const page of sitemapPages(start, options)) {
    if (seen.has(page) || seen.size >= PAGES) continue;
    seen.add(page);
    try {
      const { bytes, type } = await download(page, options.fetch);
      yield { reference: page, kind: kindOf(type, page), bytes };
    } catch (error) {
      options.reject(page, (error as Error).message);
    }
  }
}

async function readStart(
  address: string,
  fetchPage: typeof fetch,
): Promise<{ start: Download; sitemap: boolean }> {
  try {
    const start = await download(address, fetchPage);
    return { start, sitemap: isSitemap(start) };
  } catch (cause) {
    throw new InvalidInputError({
      message: `${address} could not be read: ${(cause as Error).message}`,
      cause,
    });
  }
}

async function* sitemapPages(
  start: Download,
  options: { fetch: typeof fetch; reject: (reference: string, reason: string) => void },
): AsyncGenerator<string> {
  const { host } = new URL(start.address);
  const waiting: { text: string }[] = [{ text: textOf(start) }];
  for (let read = 0; waiting.length > 0 && read < SITEMAPS; read += 1) {
    const text = waiting.shift()?.text ?? '';
    const isIndex = /<sitemapindex[\s>]/.test(text.slice(0, HEAD));
    for (const page of isIndex ? [] : locationsIn(text)) {
      if (URL.canParse(page) && new URL(page).host === host) yield page;
      else options.reject(page, `is not on ${host}`);
    }
    for (const nested of isIndex ? locationsIn(text) : []) {
      try {
        if (!URL.canParse(nested) || new URL(nested).host !== host) throw new TypeError(`is not on ${host}`);
        waiting.push({ text: textOf(await download(nested, options.fetch)) });
      } catch (error) {
        options.reject(nested, (error as Error).message);
      }
    }
  }
}

/** Addresses of a sitemap, one at a time: a whole document tree of 50,000 of them would take hundreds of megabytes. */
function* locationsIn(sitemap: string): Generator<string> {
  let read = 0;
  for (const [, written] of sitemap.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]{1,2048})/g)) {
    if (++read > LOCATIONS) return;
    yield written!.trim().replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => XML_ENTITIES[name]!);
  }
}

function isSitemap(page: Download): boolean {
  return /<(?:urlset|sitemapindex)[\s>]/.test(textOf(page).slice(0, HEAD));
}

function kindOf(type: string, address: string): DocumentKind {
  if (type.includes('pdf') || /\.pdf$/i.test(address)) return 'pdf';
  if (type.includes('markdown') || /\.md$/i.test(address)) return 'markdown';
  return type.includes('text/plain') ? 'text' : 'html';
}
