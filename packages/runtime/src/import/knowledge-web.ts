import { gunzipSync } from 'node:zlib';
import { InvalidInputError } from '@commerceai/sdk';
import { parse as parseHtml } from 'node-html-parser';
import type { RawDocument } from './knowledge-files.ts';
import type { DocumentKind } from './read-document.ts';

const LARGEST = 20_000_000;
const PAGES = 5_000;
const SITEMAPS = 50;
const TIMEOUT_MS = 20_000;
const AGENT = 'CommerceAI-Import/1.0';

/**
 * The page at an address, or all pages a sitemap lists: an address whose answer is a sitemap or a sitemap index.
 * Only pages of the same host are read, one at a time. @throws InvalidInputError when the address itself cannot be read
 */
export async function* knowledgePages(
  address: string,
  options: { fetch: typeof fetch; reject: (reference: string, reason: string) => void },
): AsyncGenerator<RawDocument> {
  const start = await download(address, options.fetch).catch((error: unknown) => {
    throw new InvalidInputError({
      message: `${address} could not be read: ${(error as Error).message}`,
      cause: error,
    });
  });
  if (!isSitemap(start)) {
    yield { reference: address, kind: kindOf(start.type, address), bytes: start.bytes };
    return;
  }
  const seen = new Set<string>();
  for await (const page of sitemapPages(start, address, options)) {
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

async function* sitemapPages(
  start: Download,
  address: string,
  options: { fetch: typeof fetch; reject: (reference: string, reason: string) => void },
): AsyncGenerator<string> {
  const { host } = new URL(address);
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

interface Download {
  readonly bytes: Uint8Array;
  readonly type: string;
}

async function download(address: string, fetchPage: typeof fetch): Promise<Download> {
  if (!/^https?:\/\//i.test(address)) throw new TypeError('only http and https addresses are read');
  const response = await fetchPage(address, {
    headers: { 'user-agent': AGENT, accept: 'text/html,application/xml,application/pdf,text/plain' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new TypeError(`the server answered ${response.status}`);
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST)
    throw new TypeError(`is larger than ${LARGEST / 1_000_000} MB`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > LARGEST) throw new TypeError(`is larger than ${LARGEST / 1_000_000} MB`);
  return { bytes, type: response.headers.get('content-type') ?? '' };
}

function isSitemap(page: Download): boolean {
  return /<(?:urlset|sitemapindex)[\s>]/.test(textOf(page).slice(0, 2000));
}

/** Sitemaps may be gzip files, which servers send as they are. */
function textOf({ bytes }: Download): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new TextDecoder().decode(isGzip ? gunzipSync(bytes, { maxOutputLength: LARGEST * 5 }) : bytes);
}

function kindOf(type: string, address: string): DocumentKind {
  if (type.includes('pdf') || /\.pdf$/i.test(address)) return 'pdf';
  if (type.includes('markdown') || /\.md$/i.test(address)) return 'markdown';
  return type.includes('text/plain') ? 'text' : 'html';
}
