/*
 * Markdown as models and shop articles write it, read into a small tree. There is no raw HTML in the tree and no
 * picture (a picture's address can carry a shopper's data to a stranger): what is not understood stays text.
 */
import { safeLink } from './safe-url.ts';

export type Inline =
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  | { readonly kind: 'citation'; readonly index: number }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** Longer texts are cut: no answer of a shop is that long, and a page must not stall on one. */
const LONGEST = 20_000;
const DEEPEST = 5;

const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING = /^ {0,3}#{1,6} +(.*?)[ #]*$/;
const RULE = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,8})(?:[-*+•]|(\d{1,9})[.)]) +(?=\S)/;
const TABLE_LINE = /^ *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;

/** Reads Markdown. Never throws; takes time proportional to the text. */
export function parseMarkdown(source: string): readonly Block[] {
  return parseBlocks(source.slice(0, LONGEST).replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n'), 0);
}

function parseBlocks(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length) blocks.push({ kind: 'paragraph', content: parseInline(paragraph.join('\n')) });
    paragraph = [];
  };
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const special = parseSpecial(lines, at, depth, paragraph.length > 0);
    if (special) {
      endParagraph();
      blocks.push(special.block);
      at = special.next;
    } else {
      if (line.trim()) paragraph.push(line.trim());
      else endParagraph();
      at += 1;
    }
  }
  endParagraph();
  return blocks;
}

interface Parsed {
  readonly block: Block;
  readonly next: number;
}

function parseSpecial(
  lines: readonly string[],
  at: number,
  depth: number,
  afterText: boolean,
): Parsed | undefined {
  const line = lines[at]!;
  if (FENCE.test(line)) return parseFence(lines, at);
  if (RULE.test(line)) return { block: { kind: 'rule' }, next: at + 1 };
  const heading = HEADING.exec(line);
  if (heading) return { block: { kind: 'heading', content: parseInline(heading[1]!) }, next: at + 1 };
  if (!afterText && line.includes('|') && TABLE_LINE.test(lines[at + 1] ?? '') && lines[at + 1]!.includes('|'))
    return parseTable(lines, at);
  if (depth >= DEEPEST) return undefined;
  if (QUOTE.test(line)) return parseQuote(lines, at, depth);
  if (ITEM.test(line)) return parseList(lines, at, depth);
  return undefined;
}

function parseFence(lines: readonly string[], at: number): Parsed {
  let end = at + 1;
  while (end < lines.length && !FENCE.test(lines[end]!)) end += 1;
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
}

function parseQuote(lines: readonly string[], at: number, depth: number): Parsed {
  let end = at;
  while (end < lines.length && QUOTE.test(lines[end]!)) end += 1;
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
  return { block: { kind: 'quote', blocks: parseBlocks(inner, depth + 1) }, next: end };
}

function parseList(lines: readonly string[], at: number, depth: number): Parsed {
  const [, indent, number] = ITEM.exec(lines[at]!)!;
  const items: string[][] = [];
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end]!;
    const item = ITEM.exec(line);
    if (item && item[1]!.length <= indent!.length) {
      if ((item[2] === undefined) !== (number === undefined)) break;
      items.push([line.slice(item[0].length)]);
    } else if (line.startsWith(`${indent}  `)) items.at(-1)!.push(line.slice(indent!.length + 2));
    else if (line.trim() || !ITEM.test(lines[end + 1] ?? '')) break;
  }
  return {
    block: {
      kind: 'list',
      ordered: number !== undefined,
      start: Number(number ?? 1),
      items: items.map((item) => parseBlocks(item, depth + 1)),
    },
    next: end,
  };
}

function parseTable(lines: readonly string[], at: number): Parsed {
  let end = at + 2;
  while (end < lines.length && lines[end]!.includes('|')) end += 1;
  const cells = (line: string): Inline[][] =>
    line
      .trim()
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => parseInline(cell.trim()));
  return {
    block: { kind: 'table', head: cells(lines[at]!), rows: lines.slice(at + 2, end).map(cells) },
    next: end,
  };
}

const TOKEN =
  /\\([!-/:-@[-`{-~])|(`{1,3})|(\*\*|__|~~|\*|_)|!?\[|<?(https?:\/\/[^\s<>"\\]{1,2000})>?|([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})|(\n)/iuy;
const CITATION = /\[(\d{1,3})\]/y;
const LINK = /!?\[([^\]\n]{0,500})\]\(<?([^\s<>()]{0,2000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,500})?)>?(?: "[^"\n]{0,200}")?\)/y;
const KINDS = { '**': 'strong', __: 'strong', '~~': 'deleted', '*': 'emphasis', _: 'emphasis' } as const;

/** Reads what stands inside one paragraph. */
export function parseInline(text: string, depth = 0): Inline[] {
  const out: Inline[] = [];
  const unclosed = new Set<string>();
  let plain = '';
  let at = 0;
  const add = (node: Inline, length: number): void => {
    if (plain) out.push(plain);
    plain = '';
    out.push(node);
    at += length;
  };
  while (at < text.length) {
    const token = matchAt(TOKEN, text, at);
    const [whole, escaped, ticks, mark, address, mail, newline] = token ?? [text[at]!];
    if (escaped) {
      plain += escaped;
      at += 2;
      continue;
    }
    if (newline) {
      add({ kind: 'break' }, 1);
      continue;
    }
    const node =
      token &&
      depth < DEEPEST &&
      (ticks
        ? parseCode(text, at, ticks, unclosed)
        : mark
          ? parseMarked(text, at, mark as keyof typeof KINDS, unclosed, depth)
          : address || mail
            ? parseAddress(text, at, whole)
            : parseBracket(text, at, depth));
    if (node) add(node.inline, node.length);
    else {
      plain += whole;
      at += whole.length;
    }
  }
  if (plain) out.push(plain);
  return out;
}

interface Found {
  readonly inline: Inline;
  readonly length: number;
}

function parseCode(text: string, at: number, ticks: string, unclosed: Set<string>): Found | undefined {
  const end = unclosed.has(ticks) ? -1 : text.indexOf(ticks, at + ticks.length);
  if (end < 0) unclosed.add(ticks);
  if (end <= at + ticks.length) return undefined;
  return {
    inline: { kind: 'code', text: text.slice(at + ticks.length, end) },
    length: end + ticks.length - at,
  };
}

function parseMarked(
  text: string,
  at: number,
  mark: keyof typeof KINDS,
  unclosed: Set<string>,
  depth: number,
): Found | undefined {
  const start = at + mark.length;
  const inWord = mark[0] === '_' && /[\p{L}\d_]/u.test(text[at - 1] ?? '');
  if (inWord || unclosed.has(mark) || /^(?:\s|$)/.test(text.slice(start, start + 1))) return undefined;
  for (let end = text.indexOf(mark, start + 1); end > 0; end = text.indexOf(mark, end + 1)) {
    const doubled = mark.length === 1 && (text[end + 1] === mark || text[end - 1] === mark);
    const wordGoesOn = mark[0] === '_' && /[\p{L}\d]/u.test(text[end + mark.length] ?? '');
    if (!doubled && !wordGoesOn && !/\s|\\/.test(text[end - 1]!))
      return {
        inline: { kind: KINDS[mark], content: parseInline(text.slice(start, end), depth + 1) },
        length: end + mark.length - at,
      };
  }
  unclosed.add(mark);
  return undefined;
}

function parseAddress(text: string, at: number, whole: string): Found | undefined {
  if (/[\p{L}\d]/u.test(text[at - 1] ?? '')) return undefined;
  const bare = whole.startsWith('<') ? whole.replace(/^<|>$/g, '') : whole.replace(/[>.,;:!?'*_~)\]»”’]+$/u, '');
  const href = safeLink(bare.includes('://') ? bare : `mailto:${bare}`);
  if (!href) return undefined;
  return {
    inline: { kind: 'link', href, content: [bare] },
    length: whole.startsWith('<') ? whole.length : bare.length,
  };
}

function parseBracket(text: string, at: number, depth: number): Found | undefined {
  const link = matchAt(LINK, text, at);
  if (link) {
    const [whole, label, address] = link;
    const content = withoutLinks(parseInline(label!, depth + 1));
    const href = safeLink(address);
    return href && label!.trim()
      ? { inline: { kind: 'link', href, content }, length: whole.length }
      : { inline: label || address!, length: whole.length };
  }
  const citation = matchAt(CITATION, text, at);
  return citation
    ? { inline: { kind: 'citation', index: Number(citation[1]) }, length: citation[0].length }
    : undefined;
}

/** A link inside a link's label is its text: the label goes to one place only. */
function withoutLinks(content: readonly Inline[]): Inline[] {
  return content.flatMap((node) => {
    if (typeof node === 'string' || !('content' in node)) return node;
    const inner = withoutLinks(node.content);
    return node.kind === 'link' ? inner : { ...node, content: inner };
  });
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
