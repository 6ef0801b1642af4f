import { InvalidInputError } from '@commerceai/sdk';
import { parse as parseHtml } from 'node-html-parser';
import TurndownService from 'turndown';
import { extractText, getDocumentProxy } from 'unpdf';

/** A text made ready for the knowledge base. */
export interface ReadDocument {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly language?: string;
  readonly audience?: 'public' | 'staff';
}

/** What a file or page is, by its ending or media type. */
export type DocumentKind = 'markdown' | 'html' | 'pdf' | 'text';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n+/;
const NOISE = 'script,style,noscript,template,svg,iframe,form,nav,header,footer,aside';
/** What readers of the page never see is no knowledge of the shop's: it may have been put there for machines. */
const HIDDEN = '[hidden],[aria-hidden=true]';
/** Not shown, without size, without ink, or moved out of the page by an em, a pixel or a percentage of four digits. */
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0*\.?0+\s*(?:;|!|$)|(?:font-size|max-height|max-width|height|width|zoom)\s*:\s*0*\.?0+(?:[a-z%]+)?\s*(?:;|!|$)|(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*(?:50|100)%|transform\s*:\s*scale\(\s*0\s*\)|color\s*:\s*transparent)/i;

/** Turns a file's bytes into title and Markdown. @throws InvalidInputError when nothing readable is in it */
export async function readDocument(
  bytes: Uint8Array,
  kind: DocumentKind,
  name: string,
): Promise<ReadDocument> {
  const document =
    kind === 'pdf' ? await readPdf(bytes, name) : readTextSafely(new TextDecoder().decode(bytes), kind, name);
  if (document.body.trim() === '') throw new InvalidInputError({ message: `${name} holds no text.` });
  return document;
}

/** Whatever breaks a parser, thousands of elements in one another for one, spoils its own document alone. */
function readTextSafely(text: string, kind: Exclude<DocumentKind, 'pdf'>, name: string): ReadDocument {
  try {
    return readText(text, kind, name);
  } catch (cause) {
    const reason =
      cause instanceof RangeError ? 'its elements are nested too deeply' : (cause as Error).message;
    throw new InvalidInputError({ message: `${name} cannot be read: ${reason}.`, cause });
  }
}

function readText(text: string, kind: Exclude<DocumentKind, 'pdf'>, name: string): ReadDocument {
  switch (kind) {
    case 'html':
      return readHtml(text, name);
    case 'markdown':
      return readMarkdown(text, name);
    case 'text':
      return { title: titleFromName(name), body: text };
  }
}

function readMarkdown(source: string, name: string): ReadDocument {
  const header = FRONT_MATTER.exec(source);
  const fields = new Map(
    (header?.[1] ?? '').split(/\r?\n/).map((line) => [
      line.split(':')[0]?.trim() ?? '',
      line
        .slice(line.indexOf(':') + 1)
        .trim()
        .replace(/^["']|["']$/g, ''),
    ]),
  );
  const text = header ? source.slice(header[0].length) : source;
  const heading = /^#\s+(.+)$/m.exec(text)?.[1];
  const language = fields.get('language') ?? fields.get('lang');
  return {
    title: fields.get('title') || heading || titleFromName(name),
    body: text,
    ...(language ? { language } : {}),
    ...(fields.get('audience') === 'staff' ? { audience: 'staff' as const } : {}),
  };
}

function readHtml(source: string, name: string): ReadDocument {
  const root = parseHtml(source);
  for (const hidden of root.querySelectorAll(HIDDEN)) hidden.remove();
  for (const styled of root.querySelectorAll('[style]')) {
    if (HIDING_STYLE.test(styled.getAttribute('style') ?? '')) styled.remove();
  }
  const title =
    root.querySelector('h1')?.text.trim() || root.querySelector('title')?.text.trim() || titleFromName(name);
  const language = root.querySelector('html')?.getAttribute('lang')?.slice(0, 2);
  const main =
    root.querySelector('main') ??
    root.querySelector('article') ??
    root.querySelector('[role=main]') ??
    root.querySelector('body') ??
    root;
  for (const noise of main.querySelectorAll(NOISE)) noise.remove();
  const body = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-' })
    .remove('img' as never)
    .turndown(main.innerHTML);
  return { title: title.replace(/\s+/g, ' '), body, ...(language ? { language } : {}) };
}

async function readPdf(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(pdf, { mergePages: false });
    const information = (await pdf.getMetadata().catch(() => undefined))?.info as
      | { Title?: string }
      | undefined;
    return { title: information?.Title || titleFromName(name), body: text.join('\n\n') };
  } catch (error) {
    throw new InvalidInputError({
      message: `${name} is not a PDF that can be read: ${(error as Error).message}`,
      cause: error,
    });
  }
}

function titleFromName(name: string): string {
  const stem = decoded(name.split('/').filter(Boolean).at(-1) ?? name).replace(/\.\w{2,5}$/, '');
  const words = stem.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
