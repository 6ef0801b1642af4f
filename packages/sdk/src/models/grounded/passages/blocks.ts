/** A paragraph, list or table of a passage, with the text of its lines or items. */
export interface Block {
  readonly kind: 'paragraph' | 'items' | 'steps' | 'table';
  /** Lines of a paragraph, items of a list, rows of a table without its outer bars. */
  readonly lines: readonly string[];
}

const HEADING = /^ {0,3}#{1,6}\s/;
const ITEM = /^\s*[-*•+]\s+(.+)$/;
const STEP = /^\s*\d{1,3}[.)]\s+(.+)$/;
const ROW = /^\s*\|(.+)\|\s*$/;

/** Cuts Markdown into its blocks; headings end one and are left out. */
export function readBlocks(text: string): Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let open: { kind: Block['kind']; lines: string[] } | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (HEADING.test(line)) {
      open = undefined;
      continue;
    }
    if (line.trim() === '') {
      if (open?.kind === 'paragraph' || open?.kind === 'table') open = undefined;
      continue;
    }
    const { kind, content } = readLine(line);
    const list = open?.kind === 'items' || open?.kind === 'steps';
    if (open !== undefined && list && kind === 'paragraph' && /^\s{2,}/.test(line)) {
      open.lines.push(`${open.lines.pop()} ${content}`);
      continue;
    }
    if (open?.kind !== kind) {
      open = { kind, lines: [] };
      blocks.push(open);
    }
    open.lines.push(content);
  }
  return blocks;
}

function readLine(line: string): { kind: Block['kind']; content: string } {
  const item = ITEM.exec(line);
  if (item) return { kind: 'items', content: item[1]! };
  const step = STEP.exec(line);
  if (step) return { kind: 'steps', content: step[1]! };
  const row = ROW.exec(line);
  if (row) return { kind: 'table', content: row[1]! };
  return { kind: 'paragraph', content: line.trim() };
}
