import { gunzipSync } from 'node:zlib';

/** Bytes of the largest page that is read, counted after any decompression. */
const LARGEST = 20_000_000;
const TIMEOUT_MS = 20_000;
const AGENT = 'CommerceAI-Import/1.0';
/** As browsers follow them (Fetch standard, "HTTP-redirect fetch"), though fewer. */
const REDIRECTS = 5;

/** What an address answered with. */
export interface Download {
  /** The address after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** Media type, empty when none was given. */
  readonly type: string;
}

/**
 * Reads an address. Redirects are followed by hand and lead nowhere but to the same host, with or without "www.":
 * what the merchant named is read, and not what a page of theirs points to inside another network.
 *
 * @throws TypeError with the reason, for one line of the import's report
 */
export async function download(address: string, fetchPage: typeof fetch): Promise<Download> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let at = address;
  for (let hops = 0; hops <= REDIRECTS; hops += 1) {
    if (!/^https?:\/\//i.test(at)) throw new TypeError('only http and https addresses are read');
    const response = await fetchPage(at, {
      headers: { 'user-agent': AGENT, accept: 'text/html,application/xml,application/pdf,text/plain' },
      redirect: 'manual',
      signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      if (!response.ok) throw new TypeError(`the server answered ${response.status}`);
      return {
        address: at,
        bytes: await readCapped(response),
        type: response.headers.get('content-type') ?? '',
      };
    }
    await response.body?.cancel();
    const next = URL.parse(location, at);
    if (next === null || siteOf(next) !== siteOf(new URL(at)))
      throw new TypeError(`leads to ${location}, away from its host`);
    at = next.href;
  }
  throw new TypeError(`was redirected more than ${REDIRECTS} times`);
}

function siteOf({ hostname, port, protocol }: URL): string {
  // From http to https the port changes with the scheme, and neither is written.
  const elsewhere = port === '' ? '' : `${protocol}${port}`;
  return `${hostname.replace(/^www\./, '')}${elsewhere}`;
}

/** The length that a server announces says nothing of what a compressed answer unpacks to: it is counted as it comes. */
async function readCapped(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > LARGEST) throw new TypeError(`is larger than ${LARGEST / 1_000_000} MB`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What a sitemap may unpack to, in bytes. Source: sitemaps.org, 50 MB. */
const LARGEST_SITEMAP = 52_428_800;

/** Text of an answer. Sitemaps may be gzip files, which servers send as they are. @throws TypeError when it unpacks to too much */
export function textOf({ bytes }: Pick<Download, 'bytes'>): string {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder().decode(gunzipSync(bytes, { maxOutputLength: LARGEST_SITEMAP }));
  } catch (cause) {
    throw new TypeError(`is no gzip file of at most ${LARGEST_SITEMAP / 1_000_000} MB`, { cause });
  }
}
