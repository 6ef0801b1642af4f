/*
 * Markdown as shop assistants write it, read into a small tree: paragraphs, headings, lists, tables, emphasis, code,
 * links, citations. There is no raw HTML in the tree and no picture (a picture's address can carry a shopper's data
 * to a stranger): what is not understood stays text.
 */
import { safeLink } from './safe-url.ts';

export type Inline =
  | string
  | { readonly kind: 'strong' | 'em'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'citation'; readonly index: number }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly content: readonly Inline[] }
  /** Ordered when it has a start. */
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** Longer texts are cut: no answer of a shop is that long, and a page must not stall on one. */
const LONGEST = 20_000;
const DEEPEST = 4;

const HEADING = /^ {0,3}#{1,6} +(.*)/;
const ITEM = /^( *)(?:[-*+•]|(\d{1,9})[.)]) +(?=\S)/;
const RULE = /^[ |]*:?-+[-:| ]*$/;

/** Reads Markdown. Never throws; takes time proportional to the text. */
export function parseMarkdown(source: string): readonly Block[] {
  return parseBlocks(source.slice(0, LONGEST).split(/\r?\n|\r/), 0);
}

function parseBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length) blocks.push({ kind: 'paragraph', content: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const heading = HEADING.exec(line);
    const next = lines[at + 1] ?? '';
    let end = at + 1;
    let block: Block | undefined;
    if (heading) block = { kind: 'heading', content: parseInline(heading[1]!) };
    else if (line.includes('|') && next.includes('|') && RULE.test(next)) {
      while (lines[end]?.includes('|')) end += 1;
      block = { kind: 'table', rows: [line, ...lines.slice(at + 2, end)].map(parseCells) };
    } else if (depth < DEEPEST && ITEM.test(line)) {
      end = endOfList(lines, at);
      block = parseList(lines.slice(at, end), depth);
    } else if (line.trim()) paragraph.push(line.trim());
    else endParagraph();
    if (block) {
      endParagraph();
      blocks.push(block);
    }
    at = end;
  }
  endParagraph();
  return blocks;
}

/** A list goes on over lines that are items of its kind or stand under one. */
function endOfList(lines: readonly string[], at: number): number {
  const [, indent, number] = ITEM.exec(lines[at]!)!;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const item = ITEM.exec(lines[end]!);
    const within = lines[end]!.startsWith(`${indent}  `);
    const sameKind = item && item[1] === indent && !item[2] === !number;
    if (!within && !sameKind && (lines[end]!.trim() || !ITEM.test(lines[end + 1] ?? ''))) break;
  }
  return end;
}

function parseList(lines: readonly string[], depth: number): Block {
  const [, indent, number] = ITEM.exec(lines[0]!)!;
  const items: string[][] = [];
  for (const line of lines) {
    const item = ITEM.exec(line);
    if (item && item[1] === indent) items.push([line.slice(item[0].length)]);
    else items.at(-1)!.push(line.slice(indent!.length + 2));
  }
  return {
    kind: 'list',
    start: number ? Number(number) : undefined,
    items: items.map((item) => parseBlocks(item, depth + 1)),
  };
}

function parseCells(line: string): Inline[][] {
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.map((cell) => parseInline(cell.trim()));
}

/** An escaped sign, code, strong, emphasis (two ways), a link, a citation, an address, a line break. */
const TOKEN =
  /\\([!-/:-@[-`{-~])|`([^`]+)`|(\*\*|__)(?!\s)(.{0,1000}?[^\s\\])\3|\*(?!\s)([^*]{0,1000}[^\s\\*])\*|(?<![\p{L}\d_])_(?!\s)([^_]{0,1000}[^\s\\_])_(?![\p{L}\d_])|!?\[([^\]\n]{1,500})\]\(([^\s()]*(?:\([^\s()]*\)[^\s()]*)?)[^()\n]{0,200}\)|\[(\d{1,3})\]|(?<![\p{L}\d])(https?:\/\/[^\s<>"\\]*[^\s<>"\\.,;:!?'*_)\]»”’]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})|(\n)/suy;

/** Reads what stands inside one paragraph. */
export function parseInline(text: string, depth = 0): Inline[] {
  const out: Inline[] = [];
  let plain = '';
  const add = (node: Inline): void => {
    if (plain) out.push(plain);
    plain = '';
    out.push(node);
  };
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const token = depth < DEEPEST ? TOKEN.exec(text) : null;
    const [whole, escaped, code, , strong, star, line, label, target, citation, address, newline] = token ?? [
      text[at]!,
    ];
    const marked = strong ?? star ?? line;
    const href = safeLink(target ?? (address?.includes('://') ? address : address && `mailto:${address}`));
    if (code) add({ kind: 'code', text: code });
    else if (newline) add({ kind: 'break' });
    else if (citation) add({ kind: 'citation', index: Number(citation) });
    else if (marked) add({ kind: strong ? 'strong' : 'em', content: parseInline(marked, depth + 1) });
    else if (href) add({ kind: 'link', href, text: address ?? label!.replace(/[*_`]/g, '') });
    else plain += escaped ?? label ?? whole;
    at += whole.length;
  }
  if (plain) out.push(plain);
  return out;
}
