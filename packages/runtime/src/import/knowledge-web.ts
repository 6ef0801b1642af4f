import { InvalidInputError } from '@commerceai/sdk';
import { parse as parseHtml } from 'node-html-parser';
import { type Download, download, textOf } from './download.ts';
import type { RawDocument } from './knowledge-files.ts';
import type { DocumentKind } from './read-document.ts';

const PAGES = 5_000;
const SITEMAPS = 50;

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
    const root = parseHtml(waiting.shift()?.text ?? '');
    const locations = (parent: string) =>
      root.querySelectorAll(`${parent} > loc`).map((node) => node.text.trim());
    for (const page of locations('url')) {
      if (URL.canParse(page) && new URL(page).host === host) yield page;
      else options.reject(page, `is not on ${host}`);
    }
    for (const nested of locations('sitemap')) {
      try {
        if (!URL.canParse(nested) || new URL(nested).host !== host) throw new TypeError(`is not on ${host}`);
        waiting.push({ text: textOf(await download(nested, options.fetch)) });
      } catch (error) {
        options.reject(nested, (error as Error).message);
      }
    }
  }
}

function isSitemap(page: Download): boolean {
  return /<(?:urlset|sitemapindex)[\s>]/.test(textOf(page).slice(0, 2000));
}

function kindOf(type: string, address: string): DocumentKind {
  if (type.includes('pdf') || /\.pdf$/i.test(address)) return 'pdf';
  if (type.includes('markdown') || /\.md$/i.test(address)) return 'markdown';
  return type.includes('text/plain') ? 'text' : 'html';
}
