import { splitSentences } from './sentences.ts';

/** A passage of a document, small enough to quote and to rank. */
export interface Chunk {
  readonly text: string;
  /** The headings above the passage, outermost first, joined by " › ". Absent where there is none. */
  readonly heading?: string;
  /** Place in the document, from 0. */
  readonly position: number;
}

/** Options of {@link chunkText}. */
export interface ChunkOptions {
  /** Words after which a passage ends at the next sentence. Default 150: long enough to answer, short enough to cite. */
  readonly maximumWords?: number;
}

/** A heading longer than this is a paragraph that begins with a number sign. */
const LONGEST_HEADING = 300;
const HEADING = /^ {0,3}(#{1,6})\s+(.+?)\s*#*\s*$/;

/**
 * Cuts Markdown or plain text into passages, at headings and paragraphs first, then between sentences, never inside
 * one. A sentence longer than `maximumWords` makes a passage of its own.
 */
export function chunkText(markdown: string, options: ChunkOptions = {}): Chunk[] {
  const maximum = options.maximumWords ?? 150;
  const chunks: Chunk[] = [];
  const path: string[] = [];
  let paragraphs: string[] = [];
  let lines: string[] = [];
  let fenced = false;

  const endParagraph = () => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  const endSection = () => {
    endParagraph();
    const heading = path.filter((title) => title !== undefined && title !== '').join(' › ');
    for (const text of pack(paragraphs, maximum)) {
      chunks.push({ text, ...(heading === '' ? {} : { heading }), position: chunks.length });
    }
    paragraphs = [];
  };

  for (const line of markdown.split(/\r?\n/)) {
    if (/^ {0,3}(```|~~~)/.test(line)) fenced = !fenced;
    const heading = fenced || line.length > LONGEST_HEADING ? null : HEADING.exec(line);
    if (heading !== null) {
      endSection();
      const level = heading[1]!.length;
      path.length = Math.min(path.length, level - 1);
      while (path.length < level - 1) path.push('');
      path.push(heading[2]!);
    } else if (line.trim() === '' && !fenced) endParagraph();
    else lines.push(line.trimEnd());
  }
  endSection();
  return chunks;
}

/** Fills passages with whole paragraphs, and with whole sentences where a paragraph is too long. */
function pack(paragraphs: readonly string[], maximum: number): string[] {
  const passages: string[] = [];
  let current = '';
  let words = 0;
  const add = (text: string, separator: string) => {
    const count = countWords(text);
    if (words > 0 && words + count > maximum) {
      passages.push(current);
      current = '';
      words = 0;
    }
    current = current === '' ? text : current + separator + text;
    words += count;
  };
  for (const paragraph of paragraphs) {
    if (countWords(paragraph) <= maximum) add(paragraph.trim(), '\n\n');
    else {
      let previousEnd = -1;
      for (const { text, start, end } of splitSentences(paragraph)) {
        const between = previousEnd === -1 ? '\n\n' : paragraph.slice(previousEnd, start);
        add(text, previousEnd === -1 ? between : between.includes('\n') ? '\n' : ' ');
        previousEnd = end;
      }
    }
  }
  if (current.trim() !== '') passages.push(current);
  return passages;
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
